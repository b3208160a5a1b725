"""The office's look as a report takes it: its pictures, and the settings that name them."""

from pathlib import Path

from app.office.pictures import picture_at
from app.photos.decoder import Decoder
from app.report.content import Look
from app.settings.letterhead import readable
from app.settings.paper import paper_of
from app.settings.settings import Settings


async def take_picture(decoder: Decoder, path: Path) -> bytes:
    """A logo or signature out of a foreign file, as a JPEG made in the decoding child. Raises
    PhotoRefused."""
    return await decoder.emblem(path, path.name)


def look_of(settings: Settings, folder: Path, signed_by: str = "") -> Look:
    """How the office wants its reports now; signed_by: the adjuster who stands for it, "" for
    nobody."""
    head, language = settings.letterhead, settings.reports_in
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
