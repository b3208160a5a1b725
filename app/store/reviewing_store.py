"""Going through many cases, as the store keeps it for asyncio."""

from collections.abc import Sequence

from app.domain.case import Case, Decision
from app.domain.many.acceptance import Audited, Signed
from app.domain.many.bounds import Bounds
from app.domain.many.going import Going
from app.domain.search.case_query import CaseQuery
from app.domain.who import Who
from app.store.ask import Ask


class ReviewingStore:
    """Each change is one transaction of one case. Errors are those of Store, and NotAcceptable."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def due(self, query: CaseQuery, seqs: Sequence[int] | None, bounds: Bounds) -> Going:
        """What of those cases is to be gone through, what comes first first; seqs: of these
        alone, by their numbers in the list."""
        return await self._ask(lambda records: records.reviewing.due(query, seqs, bounds))

    async def fill(self, most: int) -> int:
        """Look at so many open cases from before there was a review; returns at how many."""
        return await self._ask(lambda records: records.reviewing.fill(most))

    async def accept(self, case_id: str, signed: Signed) -> Case:
        """What nobody has judged holds as proposed, and the case is decided so; where nothing is
        judged, it is closed."""
        return await self._ask(lambda records: records.reviewing.accept(case_id, signed))

    async def restore(
        self, case_id: str, held: Sequence[str], before: Decision | None, by: Who
    ) -> Case:
        """Take back what accept() made of it: verdicts on these findings, and the decision."""
        return await self._ask(lambda records: records.reviewing.restore(case_id, held, before, by))

    async def accept_together(
        self, case_id: str, signed: Signed, bounds: Bounds, drawn: bool
    ) -> Case:
        """Accept it as one of many; drawn: nothing is accepted, a person judges it after all."""
        return await self._ask(
            lambda records: records.reviewing.accept_together(case_id, signed, bounds, drawn)
        )

    async def take_back(self, case_id: str, act: str, by: Who) -> Case:
        """What was accepted under that act is as it was; what was changed since stays."""
        return await self._ask(lambda records: records.reviewing.take_back(case_id, act, by))

    async def acted(self, act: str) -> tuple[str, ...]:
        """Ids of the cases of an act that stands, in the order they were taken."""
        return await self._ask(lambda records: records.reviewing.acted(act))

    async def audited(self) -> Audited:
        """What all samples of what was accepted together have shown so far."""
        return await self._ask(lambda records: records.reviewing.audited())
