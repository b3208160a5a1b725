"""How a batch stands: counts of its cases, and what keeps the rest."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.many.batch import Batch, Failure
from app.domain.many.posting import Posted


@dataclass(frozen=True, slots=True)
class FailedGroup:
    """Jobs that failed for one reason; failure: that of one of them; names: of the first few."""

    failure: Failure
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How a batch stands. seconds: median of a case, of those done last; ends_at: at the speed of
    late; both None where nothing tells. posted: what is with the provider meanwhile."""

    batch: Batch
    waiting: int = 0
    working: int = 0
    done: int = 0
    left: int = 0
    failures: tuple[FailedGroup, ...] = ()
    seconds: float | None = None
    ends_at: datetime | None = None
    posted: Posted = Posted()

    @property
    def failed(self) -> int:
        """Those nobody has said yet what is to become of."""
        return sum(group.count for group in self.failures)

    @property
    def total(self) -> int:
        """All its cases."""
        return self.unfinished + self.done + self.failed + self.left

    @property
    def unfinished(self) -> int:
        """Those that are still to be answered, with the provider or not."""
        return self.waiting + self.working + self.posted.jobs

    @property
    def away(self) -> bool:
        """All that is left is with the provider."""
        return bool(self.posted.jobs) and not self.waiting and not self.working

    @property
    def idle(self) -> bool:
        """Nothing waits, as yet."""
        return not self.unfinished

    @property
    def over(self) -> bool:
        """Nothing waits any more, and nothing is awaited."""
        return self.idle and not self.batch.awaits
