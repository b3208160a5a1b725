"""A parcel at the dock: its case, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from app.domain.case import Case, Decision
from app.domain.inspection import Inspection
from app.domain.parcel_reply import ParcelReply, parcel_reply
from app.domain.read.number import Number
from app.domain.run import Run
from app.domain.words import RunState
from app.errors import AppError


class Stage(Enum):
    """How far a parcel has come."""

    BARE = auto()  # no photo
    SHOTS = auto()  # photos, not asked about
    QUEUED = auto()  # waits for the network
    ASKING = auto()
    ANSWERED = auto()
    FAILED = auto()


@dataclass(slots=True, eq=False)
class Parcel:
    """number: what was scanned was recognised as; case: as stored; live: runs whose answers are
    coming in, by inspection; arriving: photos on their way in; error: why there is no answer;
    lost: how often its connection broke; done: photos' ids and the decisions before each
    decision, in order, to be taken back."""

    case: Case
    number: Number | None = None
    live: dict[str, Run] = field(default_factory=dict)
    arriving: int = 0
    asking: bool = False
    queued: bool = False
    error: AppError | None = None
    lost: int = 0
    done: list[str | Decision] = field(default_factory=list)

    @property
    def shown(self) -> Case:
        """The stored case with what has come in since."""
        case = self.case
        for run in self.live.values():
            case = case.with_run(run)
        return case

    @property
    def reply(self) -> ParcelReply:
        """What the answers say so far."""
        return parcel_reply(self.shown)

    @property
    def decided(self) -> bool:
        """Somebody has said what becomes of it."""
        return bool(self.case.decision.action)

    @property
    def unasked(self) -> frozenset[str]:
        """Ids of photos that no whole answer was about: one may have come in just when the
        question about the others went out."""
        firsts = [run for inspection in self.case.inspections for run in inspection.firsts]
        done = (run for run in firsts if run.state is RunState.DONE)
        asked = {photo_id for run in done for photo_id in run.asked.photo_ids}
        return frozenset(photo.id for photo in self.case.photos if photo.id not in asked)

    @property
    def due(self) -> tuple[Inspection, ...]:
        """Inspections with such photos."""
        ids = self.unasked
        return tuple(i for i in self.case.inspections if any(p.id in ids for p in i.photos))

    @property
    def busy(self) -> bool:
        """Something is still to come of it by itself."""
        return self.asking or self.queued or self.arriving > 0

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if self.queued:
            return Stage.QUEUED
        if self.asking:
            return Stage.ASKING
        if self.error is not None:
            return Stage.FAILED
        if self.due or self.arriving:
            return Stage.SHOTS
        return Stage.ANSWERED if self.case.photos else Stage.BARE

    @property
    def needs_look(self) -> bool:
        """Moderate damage or worse, undetermined, or no answer; and nobody has decided."""
        if self.decided or self.stage not in (Stage.ANSWERED, Stage.FAILED):
            return False
        return self.stage is Stage.FAILED or self.reply.needs_look
