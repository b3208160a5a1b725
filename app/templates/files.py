"""Text files of the office's own: how they may be called, read whole, written whole."""

import re
import stat
from pathlib import Path

from app.errors.template import Fault, Flaw
from app.whole_file import write_whole

MOST_BYTES = 100_000
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


def named_text(path: Path, taken: frozenset[str]) -> str | Flaw:
    """The file's text, if it is called as a file of the office's may be; taken: names it may not
    have."""
    if not is_id(path.stem):
        return Flaw(0, "", Fault.BAD_FILE_NAME)
    return Flaw(0, "", Fault.NAME_TAKEN) if path.stem in taken else text_of(path)


def text_of(path: Path) -> str | Flaw:
    """The file's text, if it is an ordinary file of a size what an office writes may have."""
    try:
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            return Flaw(0, "", Fault.UNREADABLE)
        if found.st_size > MOST_BYTES:
            return Flaw(0, "", Fault.FILE_TOO_LARGE, str(MOST_BYTES // 1000))
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        return Flaw(0, "", Fault.UNREADABLE, error.strerror or str(error))
    except UnicodeDecodeError as error:
        return Flaw(1 + error.object.count(b"\n", 0, error.start), "", Fault.NO_UTF8)


def is_id(name: str) -> bool:
    """A file could be called so on every system."""
    return _ID.fullmatch(name) is not None


def write(folder: Path, template_id: str, text: str) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{template_id}.toml", text.encode(), folder.parent / "unfinished")
