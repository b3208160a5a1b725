"""How all batches stand at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.many.batch import BatchState
from app.domain.many.batch_progress import BatchProgress
from app.errors import AppError

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.batch.arriving import Awaited


@dataclass(frozen=True, slots=True)
class Standing:
    """batches: the newest first. waits: by connection, what all its cases wait for. awaited: by
    batch, what came into the folder it goes on with. known: False while the data folder is still
    being opened."""

    batches: tuple[BatchProgress, ...] = ()
    waits: dict[str, AppError] = field(default_factory=dict)
    awaited: dict[str, Awaited] = field(default_factory=dict)
    known: bool = True

    @property
    def moving(self) -> tuple[BatchProgress, ...]:
        """Those that are to go on and have something left that is to be done here."""
        return tuple(
            each
            for each in self.batches
            if each.working
            or (each.batch.state is BatchState.GOING and not each.over and not each.away)
        )

    @property
    def busy(self) -> tuple[BatchProgress, ...]:
        """Those of them that do not just wait for something to arrive."""
        return tuple(each for each in self.moving if not each.idle)

    @property
    def away(self) -> tuple[BatchProgress, ...]:
        """Those that are with a provider."""
        return tuple(each for each in self.batches if each.away)
