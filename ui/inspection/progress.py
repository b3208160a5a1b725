"""How far an analysis is, as far as it can be known."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from app.domain.events import Wait
from app.domain.run import Run


class Phase(StrEnum):
    """What an analysis is doing. How much is still to come cannot be known."""

    SENDING = "sending"
    LOADING = "loading"  # the server is loading its model; it is asked again
    BUSY = "busy"  # the server has too much to do; it is asked again
    WAITING = "waiting"  # sent, no word has come yet
    THINKING = "thinking"
    ANSWERING = "answering"


@dataclass(frozen=True, slots=True)
class Progress:
    """seconds since it was started; tokens where the server tells while it answers."""

    phase: Phase
    seconds: float
    tokens: int | None = None


def phase_of(run: Run) -> Phase:
    """What the run is doing, by what has come of it."""
    if run.waits is not None:
        return Phase.LOADING if run.waits.why is Wait.LOADING else Phase.BUSY
    if run.assessment.raw:
        return Phase.ANSWERING
    return Phase.THINKING if run.assessment.thinking else Phase.WAITING


def progress_of(live: Collection[Run]) -> Progress:
    """How far several runs are: that of the furthest, since the first was started."""
    if not live:
        return Progress(Phase.SENDING, 0.0)
    since = min(run.started_at for run in live)
    furthest = max((phase_of(run) for run in live), key=list(Phase).index)
    return Progress(furthest, (datetime.now(UTC) - since).total_seconds())
