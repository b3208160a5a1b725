"""One model run over the photos of an inspection, with all that must be on record of it."""

from dataclasses import dataclass

from app.domain.asking import AskedHow, Asking
from app.domain.assessment import Assessment
from app.domain.known import Taken
from app.domain.merged import Merged
from app.domain.rule import Fired
from app.domain.sent import Adjustment, Sent, SentExample
from app.domain.words import RunState


@dataclass(frozen=True, slots=True)
class Asked(AskedHow):
    """What was asked. photo_ids in the order sent; text: what came with the photos and was sent
    as quoted data; template, template_version and template_sha256: by which template, "" in cases
    from before templates were counted; sent: each picture in order, empty for runs from before it
    was recorded; examples: what was put before all that."""

    question: str
    photo_ids: tuple[str, ...]
    text: str = ""
    template: str = ""
    template_version: str = ""
    template_sha256: str = ""
    sent: tuple[Sent, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    examples: tuple[SentExample, ...] = ()


@dataclass(frozen=True, slots=True)
class Run(Asking):
    """second: a second opinion, which never takes the place of the run that counts. taken: no
    model was asked for it; its answer is one that was known, and asked.sent what would have gone
    out. fired: what the office's rules made of it once it was complete. look_of: the run this one
    is a look for, "" for a run of its own; look: its number there, from 1. merged: no model was
    asked for it; its answer was merged from those looks, and tokens, seconds and cost are theirs
    together."""

    id: str
    inspection_id: str
    asked: Asked
    assessment: Assessment = Assessment()
    second: bool = False
    fired: tuple[Fired, ...] = ()
    taken: Taken | None = None
    look_of: str = ""
    look: int = 0
    merged: Merged | None = None

    @property
    def refused(self) -> bool:
        """The provider's own moderation refused to look, and that is the result: no other error
        ends a run that is done."""
        return self.state is RunState.DONE and bool(self.error)

    @property
    def model(self) -> str:
        """The model that answered, as the server names it; before that, the one asked for."""
        return self.told.model or self.asked.model
