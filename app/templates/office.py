"""An office's own templates: files in its data folder, copied, changed and checked."""

import re
import stat
from dataclasses import dataclass
from pathlib import Path

from app.domain.template import Template
from app.errors.template import Fault, Flaw
from app.templates.reading import read
from app.whole_file import write_whole

MOST_BYTES, MOST_FILES = 100_000, 100
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_NAMES = re.compile(r"(?m)^names[ \t]*=[ \t]*\{.*\}")
_VERSION = re.compile(r'(?m)^(version[ \t]*=[ \t]*)(["\'])(\d{1,6})\2')


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """One file of the folder; template None where flaws say why it can't be used."""

    id: str
    text: str
    template: Template | None
    flaws: tuple[Flaw, ...] = ()


def load_office(folder: Path, common: str, taken: frozenset[str]) -> tuple[OfficeFile, ...]:
    """All *.toml of the folder by name, broken ones too; taken: the program's own templates."""
    try:
        paths = sorted(folder.glob("*.toml"))
    except OSError:
        return ()
    return tuple(_load(path, common, taken) for path in paths[:MOST_FILES])


def _load(path: Path, common: str, taken: frozenset[str]) -> OfficeFile:
    text = named_text(path, taken)
    if isinstance(text, Flaw):
        return OfficeFile(path.stem, "", None, (text,))
    template, flaws = read(path.stem, text, common)
    return OfficeFile(path.stem, text, template, flaws)


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


def copied(template_id: str, text: str, used: frozenset[str]) -> tuple[str, str]:
    """Id and text of a copy: the first of parcel-2, parcel-3 … that nothing is called, with that
    number behind its names, so that people tell it apart, and version 1."""
    stem = re.sub(r"-\d+$", "", template_id)[:36]
    number = next(n for n in range(2, 10_000) if f"{stem}-{n}" not in used)
    named = _NAMES.sub(lambda line: re.sub(r'" *(?=[,}])', f' {number}"', line[0]), text, count=1)
    return f"{stem}-{number}", with_version(named, 1)


def with_version(text: str, version: int) -> str:
    """The text with that version in place of its own."""
    return _VERSION.sub(rf"\g<1>\g<2>{version}\g<2>", text, count=1)


def write(folder: Path, template_id: str, text: str) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / f"{template_id}.toml", text.encode(), folder.parent / "unfinished")
