"""What a sentence about an error is made of."""

from dataclasses import dataclass

from app.wording.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Words:
    """What happened, what was kept, and one next step."""

    what: str
    kept: str
    next_step: str


SAFE = QT_TRANSLATE_NOOP("Errors", "Photos and everything answered so far are kept.")
