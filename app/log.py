"""The log: what the program did, never a key, a photo or a person's words."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SECRETS = re.compile(
    r"(?i)((?:bearer|api[-_]?key\W|[?&]key=)\W*)[^\s'\"&,]+"  # after the word that names it
    r"|(//)[^\s/@]+(?=@)"  # user:password of an address
)
_LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


def hide_secrets(text: str) -> str:
    """The text with keys, bearer tokens and user:password@ of an address blotted out."""
    return _SECRETS.sub(lambda found: f"{found.group(1) or found.group(2)}***", text)


class _HidingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return hide_secrets(super().format(record))


class _Quiet(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 logging's own name
        """A disk that is full has no room for lines either, and a terminal is no place for them."""


def start(folder: Path) -> None:
    """Write warnings and errors to tessera.log in the folder, at most 3 × 1 MB.

    httpx is kept below its INFO level, at which it would log full addresses.
    """
    handler = _Quiet(
        folder / "tessera.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(_HidingFormatter(_LINE))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "PIL", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def stop(folder: Path) -> None:
    """Close the log file in the folder; another data folder may be open beside it."""
    root, ours = logging.getLogger(), str((folder / "tessera.log").absolute())
    for handler in list(root.handlers):
        if isinstance(handler, RotatingFileHandler) and handler.baseFilename == ours:
            root.removeHandler(handler)
            handler.close()
