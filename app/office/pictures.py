"""The office's logo and signatures, kept in the data folder as Tessera made them:
letterhead/abcd….jpg under their hash."""

import hashlib
from pathlib import Path

from app.domain.keeping.lost_picture import LostPicture
from app.kept_reports import is_hash
from app.settings.letterhead import Letterhead
from app.whole_file import write_whole

FOLDER = "letterhead"


def keep_picture(folder: Path, jpeg: bytes) -> str:
    """Keep it, also where one lies there that was damaged; folder: the data folder. Returns its
    SHA-256. Raises OSError."""
    sha256 = hashlib.sha256(jpeg).hexdigest()
    if picture_at(folder, sha256) is None:
        place = folder / FOLDER / f"{sha256}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, jpeg, folder / "unfinished")
    return sha256


def picture_at(folder: Path, sha256: str) -> Path | None:
    """Where it lies; None where there is none, or not as it was kept."""
    if not is_hash(sha256):
        return None
    place = folder / FOLDER / f"{sha256}.jpg"
    try:
        data = place.read_bytes()
    except OSError:
        return None
    return place if hashlib.sha256(data).hexdigest() == sha256 else None


def copy_pictures(source: Path, target: Path) -> None:
    """Put those that lie whole in one folder's letterhead into another's, where they are missing.
    Raises OSError."""
    for path in sorted((source / FOLDER).glob("*.jpg")):
        if picture_at(source, path.stem) and not picture_at(target, path.stem):
            keep_picture(target, path.read_bytes())


def lost(head: Letterhead, folder: Path, adjuster: str | None = None) -> tuple[LostPicture, ...]:
    """The pictures that reports are to have and can't: the logo, and the signature of that
    adjuster, of every one for None. Blocks."""
    named = [(LostPicture(), head.logo)]
    named += [
        (LostPicture(each.name), each.picture)
        for each in head.signatures
        if adjuster is None or each.name == adjuster.strip()
    ]
    return tuple(what for what, sha256 in named if sha256 and not picture_at(folder, sha256))
