"""A case's reports: drafts, issued versions, supplements to them, and versions made void."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.who import Who


class Edition(StrEnum):
    """What a report is. DRAFT: nobody stands for it, and it is on no record; SUPPLEMENT: issued
    after what an issued one says had changed; VOID: taken back by a person."""

    DRAFT = "draft"
    ISSUED = "issued"
    SUPPLEMENT = "supplement"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Voided:
    """Why nobody stands for a version any more; at: UTC."""

    why: str
    at: datetime
    by: Who


@dataclass(frozen=True, slots=True)
class Said:
    """What a report stands for when it is issued: told, as domain/told has it, "" where that is not
    kept; supplements: the version it names the changes of, 0 for none."""

    told: str = ""
    supplements: int = 0


NOTHING_SAID = Said()


@dataclass(frozen=True, slots=True)
class Issued:
    """A report that was written: version from 1, SHA-256 of the PDF's bytes, UTC. told: what the
    case said then (domain/told), "" for one that is older than that or was not kept; supplements:
    the version it names the changes of, 0 for none."""

    version: int
    sha256: str
    at: datetime
    by: Who
    told: str = ""
    supplements: int = 0
    void: Voided | None = None

    @property
    def edition(self) -> Edition:
        """What it is now."""
        if self.void is not None:
            return Edition.VOID
        return Edition.SUPPLEMENT if self.supplements else Edition.ISSUED
