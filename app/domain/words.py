"""The field's closed words: kinds of case, severities, verdicts, states; codes are stored."""

from enum import StrEnum


class Kind(StrEnum):
    """What is inspected."""

    VEHICLE = "vehicle"
    PARCEL = "parcel"
    PROPERTY = "property"
    GENERAL = "general"


class Severity(StrEnum):
    """How bad: cosmetic, to be reworked or replaced, structure or safety affected."""

    NONE = "none"
    MINOR = "minor"
    MODERATE = "moderate"
    SEVERE = "severe"
    UNDETERMINED = "undetermined"


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


class Arrival(StrEnum):
    """How a photo came in."""

    DROP = "drop"
    PASTE = "paste"
    DIALOG = "dialog"
    COMMAND = "command"
    SAMPLE = "sample"
