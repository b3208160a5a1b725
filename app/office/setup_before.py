"""What stood here before an office's set-up was taken over: kept in the data folder, so that it can
be put back after a restart, too. Without keys, names, paths and signatures, as a set-up's file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.office.setup import settings_of, shared
from app.settings.settings import Settings
from app.templates.files import is_id
from app.whole_file import write_whole

FILE = "before_setup.json"
_FORM = "tessera_before_setup"
_LOSSLESS = "surrogateescape"  # a broken file of the office's comes back byte for byte

Folders = tuple[Path, Path]  # of rules, of templates


@dataclass(frozen=True, slots=True)
class Before:
    """at: when the set-up was taken over, UTC; settings: the office's; texts: of rules and of
    templates, by name, each as it was, None where there was none, and as the set-up has it."""

    at: datetime
    settings: dict[str, Any]
    texts: tuple[Mapping[str, tuple[str | None, str]], Mapping[str, tuple[str | None, str]]]

    def put_back(self, *folders: Path) -> tuple[str, ...]:
        """Blocks. Names of texts that are no longer as the set-up had them, which stay. Raises
        OSError."""
        left = list[str]()
        for folder, texts in zip(folders, self.texts, strict=True):
            for name, (was, became) in texts.items():
                now = _text(folder, name)
                if now == was:
                    continue
                if now != became:
                    left.append(name)
                elif was is None:
                    (folder / f"{name}.toml").unlink()
                else:
                    _write(folder, name, was)
        return tuple(left)


def keep(
    folder: Path,
    settings: Settings,
    folders: Folders,
    texts: tuple[Mapping[str, str], Mapping[str, str]],
) -> None:
    """Keep what is here now, in place of what was kept before; texts: those that come. Blocks.
    Raises OSError."""
    kept = [
        {name: (_text(place, name), text) for name, text in coming.items()}
        for place, coming in zip(folders, texts, strict=True)
    ]
    made = {
        _FORM: 1,
        "at": datetime.now(UTC).isoformat(),
        "settings": shared(settings),
        "rules": kept[0],
        "templates": kept[1],
    }
    write_whole(folder / FILE, json.dumps(made, indent=1).encode(), folder / "unfinished")


def read(folder: Path) -> Before | None:
    """What was kept; None where there is none, or none that can be read. Blocks."""
    try:
        told = json.loads((folder / FILE).read_bytes())
        if told[_FORM] != 1:
            return None
        texts = _texts(told["rules"]), _texts(told["templates"])
        return Before(datetime.fromisoformat(told["at"]), settings_of(told["settings"]), texts)
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def forget(folder: Path) -> None:
    """It is put back. Blocks. Raises OSError."""
    (folder / FILE).unlink(missing_ok=True)


def _texts(told: Any) -> dict[str, tuple[str | None, str]]:
    if not all(is_id(name) for name in told):
        raise ValueError("no name of a text")
    return {name: (was, became) for name, (was, became) in told.items()}


def _text(folder: Path, name: str) -> str | None:
    try:
        return (folder / f"{name}.toml").read_bytes().decode("utf-8", _LOSSLESS)
    except FileNotFoundError:
        return None


def _write(folder: Path, name: str, text: str) -> None:
    data = text.encode("utf-8", _LOSSLESS)
    write_whole(folder / f"{name}.toml", data, folder.parent / "unfinished")
