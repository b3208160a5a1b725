"""What models are asked and say, for asyncio: runs, and the turns that follow them."""

from collections.abc import Callable

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.finding import Review
from app.domain.reply import Judged
from app.domain.rule import Fired
from app.domain.run import Run
from app.domain.who import Who
from app.store.on_thread import OnThread

Fire = Callable[[Case], tuple[Fired, ...]]


class AskingStore(OnThread):
    """A run or turn is on record before anything is sent, and grows there as it is answered."""

    async def start_run(self, case_id: str, run: Run) -> None:
        """A model is being asked about an inspection: on record from now on. The case is not read
        anew for it, since nothing is sent before this is done."""
        await self._ask(lambda records: records.start_run(case_id, run), first=True)

    async def save_run(self, case_id: str, run: Run, fire: Fire | None = None) -> Case:
        """What the run has said by now. Reviews of its findings stay; only the end is logged, and
        with it open items are ticked off that the run answers. fire: what the office's rules make
        of the case once the run is done; kept with its tickets in the same transaction, once.
        Before whatever else waits: an answer that is lost before it is kept is paid for twice."""
        return await self._ask(lambda records: records.save_run(case_id, run, fire), first=True)

    async def answered(self, case_id: str) -> Case:
        """The whole case. Where nothing was changed since its answer was stored, it is as that left
        it, and not read: somebody waits to see it."""
        return await self._ask(lambda records: records.answered(case_id))

    async def grow_run(self, case_id: str, run: Run) -> None:
        """The same for a run that goes on: the case is not read anew for it, nor its line in the
        list, since this is asked with every finding."""
        await self._ask(lambda records: records.grow_run(case_id, run))

    async def start_turn(self, case_id: str, turn: Turn) -> None:
        """A model is being asked on about a run; like start_run()."""
        await self._ask(lambda records: records.start_turn(case_id, turn), first=True)

    async def save_turn(self, case_id: str, turn: Turn, fire: Fire | None = None) -> Case:
        """What the turn has said by now; only its end is logged. fire: as for save_run(), and as
        soon."""
        return await self._ask(lambda records: records.save_turn(case_id, turn, fire), first=True)

    async def grow_turn(self, case_id: str, turn: Turn) -> None:
        """The same for a turn that goes on, as grow_run() is for a run."""
        await self._ask(lambda records: records.grow_turn(case_id, turn))

    async def judge_change(
        self,
        case_id: str,
        of: tuple[str, int],
        judged: Judged | None,
        to: tuple[str, Review | None] | None,
        by: Who,
    ) -> Case:
        """A person's verdict on a change a turn proposed (its id, and the change's place in it);
        None takes the last one back. to: the finding and the verdict on it that comes with it."""
        return await self._ask(lambda records: records.judge_change(case_id, of, judged, to, by))
