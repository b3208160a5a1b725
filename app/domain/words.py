"""The field's closed words: kinds of case, severities, verdicts, states; codes are stored."""

from enum import StrEnum


class Kind(StrEnum):
    """What is inspected, or asked about. GENERAL: an open question."""

    VEHICLE = "vehicle"
    PARCEL = "parcel"
    PROPERTY = "property"
    GENERAL = "general"
    PRODUCT = "product"
    TAGGING = "tagging"
    EXERCISE = "exercise"
    MODERATION = "moderation"

    @property
    def has_findings(self) -> bool:
        """Damage is looked for and judged: findings, severities, a person's decision."""
        return self in (Kind.VEHICLE, Kind.PARCEL, Kind.PROPERTY, Kind.GENERAL)

    @property
    def is_of_damage(self) -> bool:
        """It is certain what is looked at, and damage to it is what is asked about."""
        return self.has_findings and self is not Kind.GENERAL

    @property
    def is_claim(self) -> bool:
        """An insurer pays by it: each is looked at by a person."""
        return self in (Kind.VEHICLE, Kind.PROPERTY)


class Severity(StrEnum):
    """How bad: cosmetic, to be reworked or replaced, structure or safety affected."""

    NONE = "none"
    MINOR = "minor"
    MODERATE = "moderate"
    SEVERE = "severe"
    UNDETERMINED = "undetermined"

    @property
    def weight(self) -> int:
        """From 0, what needs least attention, to 4, what needs most."""
        return _WEIGHT.index(self)

    @property
    def shape(self) -> str:
        """What stands before its word where text is written: never told by colour alone."""
        return _SHAPES[self]


_WEIGHT = (
    Severity.NONE,
    Severity.UNDETERMINED,
    Severity.MINOR,
    Severity.MODERATE,
    Severity.SEVERE,
)
_SHAPES = {
    Severity.NONE: "●",
    Severity.MINOR: "▲",
    Severity.MODERATE: "◆",
    Severity.SEVERE: "■",
    Severity.UNDETERMINED: "○",
}


class Verdict(StrEnum):
    """What a person did with a finding. A finding nobody looked at has no verdict."""

    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"
    ADDED = "added"


class Status(StrEnum):
    """How far a case has come."""

    OPEN = "open"
    DECIDED = "decided"
    ISSUED = "issued"
    CLOSED = "closed"


class RunState(StrEnum):
    """How far a model run came. INTERRUPTED: the program ended before the run did."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


class Language(StrEnum):
    """Languages a report can be written in (BCP 47)."""

    ENGLISH = "en"
    CHINESE = "zh-CN"
    GERMAN = "de"

    @property
    def comma(self) -> bool:
        """Its decimals stand behind a comma, its thousands are parted by points."""
        return self is Language.GERMAN


class Basis(StrEnum):
    """What a statement stands on. OFFICE_TABLE is said by the program alone, never by a model,
    which has not seen the table."""

    SEEN = "seen"
    GENERAL_KNOWLEDGE = "general_knowledge"
    OFFICE_TABLE = "office_table"


class Arrival(StrEnum):
    """How a photo came in."""

    DROP = "drop"
    PASTE = "paste"
    DIALOG = "dialog"
    COMMAND = "command"
    SAMPLE = "sample"
    PHONE = "phone"
    FOLDER = "folder"
    CAMERA = "camera"
    BATCH = "batch"
