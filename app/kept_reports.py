"""Every report that was issued, byte for byte under its hash in the data folder.

reports/ab/abcd….pdf       issued and on record
reports/incoming/abcd….pdf  written, and perhaps not on record yet: after a crash settle() looks
"""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.whole_file import write_whole

FOLDER = "reports"
_INCOMING = "incoming"
_HEX = frozenset("0123456789abcdef")


def hold(folder: Path, data: bytes) -> str:
    """Keep a report that is about to be put on record; folder: the data folder. Returns its
    SHA-256. Raises OSError."""
    sha256 = hashlib.sha256(data).hexdigest()
    place = folder / FOLDER / _INCOMING / f"{sha256}.pdf"
    place.parent.mkdir(parents=True, exist_ok=True)
    write_whole(place, data, folder / "unfinished")
    return sha256


def held(folder: Path, sha256: str) -> bytes:
    """What lies there of a report that is about to be put on record. Raises OSError."""
    return (folder / FOLDER / _INCOMING / f"{sha256}.pdf").read_bytes()


def let_go(folder: Path, sha256: str) -> None:
    """It is not going to be on record. Never raises: what stays, the next start drops."""
    with suppress(OSError):
        (folder / FOLDER / _INCOMING / f"{sha256}.pdf").unlink()


def keep(folder: Path, sha256: str) -> None:
    """It is on record now. Raises OSError."""
    kept = place_of(folder, sha256)
    kept.parent.mkdir(parents=True, exist_ok=True)
    (folder / FOLDER / _INCOMING / kept.name).replace(kept)


def is_hash(text: str) -> bool:
    """It is a SHA-256 in hex digits, and so no path."""
    return len(text) == 64 and _HEX.issuperset(text)


def place_of(folder: Path, sha256: str) -> Path:
    """Where a report with that hash lies, if it is kept. ValueError for what is no hash."""
    if not is_hash(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return folder / FOLDER / sha256[:2] / f"{sha256}.pdf"


def read(folder: Path, sha256: str) -> bytes | None:
    """The report's bytes; None where they are not there, or not what they were."""
    try:
        data = place_of(folder, sha256).read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def drop(folder: Path, sha256s: Iterable[str]) -> None:
    """Take away the reports with these hashes. Raises OSError."""
    for sha256 in sha256s:
        place_of(folder, sha256).unlink(missing_ok=True)


def incoming(folder: Path) -> list[str]:
    """Hashes of the reports that are perhaps not on record."""
    return sorted(path.stem for path in (folder / FOLDER / _INCOMING).glob("*.pdf"))


def settle(folder: Path, issued: set[str]) -> None:
    """After a crash: keep what is on record, and drop what never was."""
    for sha256 in incoming(folder):
        with suppress(OSError, ValueError):
            if sha256 in issued:
                keep(folder, sha256)
            else:
                (folder / FOLDER / _INCOMING / f"{sha256}.pdf").unlink()


def all_kept(folder: Path) -> list[str]:
    """The hashes of all that are kept, by their names."""
    return sorted(path.stem for path in (folder / FOLDER).glob("[0-9a-f][0-9a-f]/*.pdf"))
