"""The office's look as a report takes it: its pictures, kept in the data folder as Tessera made
them, and the settings that name them."""

import hashlib
from pathlib import Path

from app.kept_reports import is_hash
from app.photos.decoder import Decoder
from app.report.content import Look
from app.settings.letterhead import readable
from app.settings.paper import paper_of
from app.settings.settings import Settings
from app.whole_file import write_whole

_FOLDER = "letterhead"


async def take_picture(decoder: Decoder, path: Path) -> bytes:
    """A logo or signature out of a foreign file, as a JPEG made in the decoding child. Raises
    PhotoRefused."""
    return await decoder.emblem(path, path.name)


def keep_picture(folder: Path, jpeg: bytes) -> str:
    """Keep it; folder: the data folder. Returns its SHA-256. Raises OSError."""
    sha256 = hashlib.sha256(jpeg).hexdigest()
    place = folder / _FOLDER / f"{sha256}.jpg"
    if not place.is_file():
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, jpeg, folder / "unfinished")
    return sha256


def picture_at(folder: Path, sha256: str) -> Path | None:
    """Where it lies; None where there is none, or not as it was kept."""
    if not is_hash(sha256):
        return None
    place = folder / _FOLDER / f"{sha256}.jpg"
    try:
        data = place.read_bytes()
    except OSError:
        return None
    return place if hashlib.sha256(data).hexdigest() == sha256 else None


def look_of(settings: Settings, folder: Path, signed_by: str = "") -> Look:
    """How the office wants its reports now; signed_by: the adjuster who stands for it, "" for
    nobody."""
    head, language = settings.letterhead, settings.language
    return Look(
        settings.office,
        language,
        paper_of(settings),
        settings.conversation_in_report,
        settings.blackouts_in_report,
        lines=head.lines,
        foot=head.foot,
        accent=head.accent if readable(head.accent) else "",
        limits=head.limits_in(language),
        logo=picture_at(folder, head.logo),
        signature=picture_at(folder, head.signature_of(signed_by)),
    )
