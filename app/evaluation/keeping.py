"""What comes of a measurement's questions, into the run's file as it comes; how far it is."""

import asyncio
from collections.abc import Callable, Sequence

from app.domain.many.batch import Job, JobState
from app.errors import AppError, PhotoRefused, Refusal
from app.evaluation.heard import Heard, heard
from app.evaluation.kept_run import KeptRun
from app.evaluation.order import Evaluation
from app.evaluation.progress import Progress
from app.evaluation.queueing import Which, is_answer, is_put_away, which
from app.evaluation.run_file import RunFile
from app.evaluation.sets.raw import RawPhoto
from app.store.store import Store


class Keeping:
    """asked: what was answered. store: the evaluations' own."""

    def __init__(self, store: Store, wanted: Evaluation, tell: Callable[[Progress], None]) -> None:
        self._store, self._wanted, self._tell = store, wanted, tell
        self._of = len(wanted.cases) * wanted.looks
        self._known: set[str] = set()  # cases whose photos are told of
        self._away: dict[str, int] = {}  # photos of cases that went, nothing of them answered yet
        self._refused: frozenset[str] = frozenset()
        self.asked: set[Which] = set()

    def go_on(self, before: KeptRun) -> None:
        """What that run has is not asked again."""
        self._known, self._refused = set(before.cases), frozenset(before.refused)
        self.asked = {(each.case, each.look) for each in before.answers}
        self._of += sum(case not in self._wanted.cases for case, _ in self.asked)

    def into(self, file: RunFile) -> None:
        """Where all of it is kept."""
        self._file = file

    def tell(self, waits: AppError | None = None, stopped: AppError | None = None) -> None:
        """How far it is."""
        self._told(waits=waits, stopped=stopped)

    async def keep(self, job: Job) -> None:
        """What came of a job that is over. Raises OSError and StoreError."""
        case, look = asked = which(job)
        over = job.state in (JobState.DONE, JobState.FAILED) and asked not in self.asked
        photos = self._wanted.cases.get(case)
        if not over or photos is None or (job.failed and not is_answer(job.failed)):
            return
        if is_put_away(job.failed):
            await self._leave_out(case, photos)
            return
        told = await heard(self._store, job, photos, self._wanted.meanings)
        if case not in self._known:
            self._known.add(case)
            self._away.pop(case, None)
            await self._keep_photos(told)
        if told.case is None:
            return
        answer = told.answer(case, look)
        ids = [run.id for run in told.runs]
        await asyncio.to_thread(self._file.answer, answer, told.model, told.currency, ids)
        self.asked.add(asked)
        self.tell()

    async def rest(self) -> None:
        """Behind the last: cases that went with nothing of them answered are none of the run's.
        Their photos are called as those that go later are: by case and place alone. Raises
        OSError."""
        for case, count in self._away.items():
            for name in (f"{case}/{place}" for place in range(1, count + 1)):
                if name not in self._refused:
                    await asyncio.to_thread(self._file.refused, name, str(Refusal.PUT_AWAY))
        self._away.clear()

    async def _leave_out(self, case: str, photos: Sequence[RawPhoto]) -> None:
        """It went meanwhile; another look at it, answered before, may be heard of behind this."""
        self._of -= 1
        if case not in self._known:
            self._away[case] = len(photos)
        self._told(refused=PhotoRefused(photos[0].name, Refusal.PUT_AWAY))

    async def _keep_photos(self, told: Heard) -> None:
        for refused in told.refused:
            await asyncio.to_thread(self._file.refused, refused.name, str(refused.refusal))
            self._told(refused=refused)
        if told.case is not None:
            await asyncio.to_thread(self._file.photos, told.photos, told.case.id)

    def _told(
        self,
        refused: PhotoRefused | None = None,
        waits: AppError | None = None,
        stopped: AppError | None = None,
    ) -> None:
        asked = len(self.asked)
        self._tell(Progress(self._file.id, asked, self._of, refused, waits, stopped))
