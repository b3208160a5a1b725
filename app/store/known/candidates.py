"""What the store finds by fingerprints, to be looked at more closely."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.run import Run


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A photo of another case. number: of its case; at: when it came in, UTC."""

    case_id: str
    number: str
    photo_id: str
    sha256: str
    at: datetime
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run that may answer a question. photos: id and fingerprint of each it was about, in the
    order they were asked about."""

    case_id: str
    number: str
    run: Run
    photos: tuple[tuple[str, str], ...]
