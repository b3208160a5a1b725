"""How all batches stand, as the list shows them."""

from dataclasses import dataclass, field

from app.domain.batch import BatchState
from app.domain.batch_progress import BatchProgress
from app.errors import AppError


@dataclass(frozen=True, slots=True)
class Standing:
    """batches: the newest first. waits: by connection, what all its cases wait for."""

    batches: tuple[BatchProgress, ...] = ()
    waits: dict[str, AppError] = field(default_factory=dict)

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
    def away(self) -> tuple[BatchProgress, ...]:
        """Those that are with a provider."""
        return tuple(each for each in self.batches if each.away)
