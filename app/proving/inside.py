"""What kept reports say themselves: where the log stood, and whether their signatures hold."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import SigningPartMissing
from app.kept_reports import place_of
from app.signing.reading import is_signed, signature_in
from app.store.proving.case_proof import Held

# As app/report/pdf puts it into a report's keywords.
_LOG = re.compile(rb"tessera-log (\d{1,9}) ([0-9a-f]{64}) ([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Inside:
    """Of one version. printed: where the log stood: entry, link, head; holds: its
    signature, None where there is none, or none can be looked at here."""

    version: int
    printed: tuple[int, str, str] | None
    holds: bool | None


def inside_of(held: Held, folder: Path) -> list[Inside]:
    """What each kept report says of the log and of itself."""
    told = []
    for version, sha256, _ in held.reports:
        with suppress(OSError):
            data, printed = place_of(folder, sha256).read_bytes(), None
            if found := _LOG.search(data):
                entry, link, head = (part.decode() for part in found.groups())
                printed = int(entry), link, head
            told.append(Inside(version, printed, _holds(data)))
    return told


def _holds(report: bytes) -> bool | None:
    if not is_signed(report):
        return None
    try:
        found = signature_in(report)
    except SigningPartMissing:
        return None
    return found is not None and found.holds
