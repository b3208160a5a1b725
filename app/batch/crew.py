"""What works on the cases of batches, one task for each, and what becomes of those that fail."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from app.batch.clock import Clock
from app.batch.judging import MOST_TRIES, Then, failure_of, spreads, then
from app.batch.keeping import Back, Keeping
from app.batch.lane import Lane
from app.batch.later.ways import Ways
from app.batch.turns import Turns
from app.batch.work import Allowed, Away, NotNow, Work, allowed
from app.desk import Desk
from app.domain.many.batch import Batch, Failure, Job
from app.errors import AppError, StoreDamaged
from app.settings.settings import Settings

_IN_A_ROW = 10  # cases that failed for what may meet all
_PATIENCE = 1800.0  # seconds: a server that is set up anew is back by then
_AGAIN_AFTER = 5.0  # seconds, doubled for the third try
_log = logging.getLogger(__name__)


class Crew:
    """going: ids of the batches that go on as of the last look; pausing: of those that are just
    being paused; allowed: as in Work."""

    def __init__(
        self,
        desk: Desk,
        settings: Callable[[], Settings],
        clock: Clock,
        keeping: Keeping,
        ways: Ways,
    ) -> None:
        self._desk, self._settings, self._clock = desk, settings, clock
        self._keeping, self._ways, self._turns = keeping, ways, Turns()
        self.allowed: Allowed = allowed
        self.going: frozenset[str] = frozenset()
        self.pausing: list[str] = []

    async def work(self, batch: Batch, job: Job, lane: Lane) -> None:
        """Raises StoreDamaged."""
        known = self._settings().takes_known
        goes = partial(self._goes_on, batch.id)
        work = Work(self._desk, batch, job, lane, known, goes, self._turns, self.allowed)
        try:
            order, asking = await self._ways.of(batch, lane)
            await work.do(replace(order, language=batch.language, by=batch.by), asking)
        except NotNow:
            await self._keeping.put_back(Back(job))
        except Away:
            await self._keeping.put_away(job)
        except AppError as error:
            await self._failed(work, error)
        except Exception as error:  # a bug met by one case keeps nobody from the others
            _log.exception("a case of a batch failed")
            await self._keeping.end(work, Failure(type(error).__name__), self._clock.now())
        else:
            work.job = replace(work.job, seconds=work.seconds)
            await self._keeping.end(work, None, self._clock.now())

    def _goes_on(self, batch_id: str) -> bool:
        return batch_id in self.going

    async def _failed(self, work: Work, error: AppError) -> None:
        """Raises StoreDamaged, behind which nothing can be kept."""
        if isinstance(error, StoreDamaged):
            raise error
        lane, job, failure, what = work.lane, work.job, failure_of(error), then(error)
        if spreads(error) and what in (Then.AGAIN, Then.FAIL):
            lane.failed()
        all_meet_it = lane.in_a_row >= _IN_A_ROW
        if what is Then.AGAIN and all_meet_it and lane.failing < _PATIENCE:
            what = Then.WAIT
        if what is Then.WAIT:
            lane.hold(error, work.asked_at)
            await self._keeping.put_back(Back(job))
        elif what is Then.PAUSE or all_meet_it:
            lane.in_a_row = 0
            await self._pause(work, failure)
        elif what is Then.AGAIN and job.tries < MOST_TRIES:
            later = timedelta(seconds=_AGAIN_AFTER * 2 ** (job.tries - 1))
            await self._keeping.put_back(Back(job, self._clock.now() + later, failure))
        else:
            await self._keeping.end(work, failure, self._clock.now())

    async def _pause(self, work: Work, failure: Failure) -> None:
        batch_id = work.batch.id
        self.pausing.append(batch_id)  # before anybody else begins
        self.going -= {batch_id}
        try:
            await self._keeping.pause(work, failure)
        finally:
            self.pausing.remove(batch_id)
