"""Questions handed to a provider for a day, as the store keeps them for asyncio."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.many.batch import Batch, Failure
from app.domain.many.posting import Kept, Posting, Told
from app.store.ask import Ask


class PostingStore:
    """Postings, and the questions in them. Errors are those of Store."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def add(self, posting: Posting) -> None:
        """A new one."""
        await self._ask(lambda records: records.postings.add(posting))

    async def save(self, posting: Posting) -> None:
        """As it is now."""
        await self._ask(lambda records: records.postings.save(posting))

    async def open_ones(self) -> tuple[tuple[Batch, Posting], ...]:
        """Those that are not over, the oldest first, each with its batch."""
        return await self._ask(lambda records: records.postings.open_ones())

    async def put(self, posting: Posting, job_id: str, name: str) -> None:
        """A question of the job is in that posting now, which is saved with it."""
        await self._ask(lambda records: records.postings.put(posting, job_id, name))

    async def share(self, batch_id: str, job_id: str, name: str) -> bool:
        """Whether the batch has put that question and waits for the answer; the job then waits for
        the same one."""
        return await self._ask(lambda records: records.postings.share(batch_id, job_id, name))

    async def find(self, job_id: str, name: str) -> tuple[bool, Kept | None]:
        """Whether the job has put that question, and its answer, None while there is none."""
        return await self._ask(lambda records: records.postings.find(job_id, name))

    async def drop(self, job_id: str, name: str) -> None:
        """What was answered has become a run of the job's case."""
        await self._ask(lambda records: records.postings.drop(job_id, name))

    async def put_away(self, job_id: str) -> None:
        """Nobody works on the job: it waits for its answers."""
        await self._ask(lambda records: records.postings.put_away(job_id))

    async def waits_for(self, case_id: str) -> str:
        """Name of a batch by which a provider is to answer something about the case, "" for
        none."""
        return await self._ask(lambda records: records.postings.waits_for(case_id))

    async def is_full(self, batch_id: str) -> bool:
        """Whether nothing more of the batch is to be put into a posting for now."""
        return await self._ask(lambda records: records.postings.is_full(batch_id))

    async def keep(self, posting_id: str, told: Sequence[Told]) -> int:
        """Keep these answers, of each question the first; how many are to no question of it."""
        return await self._ask(lambda records: records.postings.keep(posting_id, told))

    async def end(
        self,
        posting: Posting,
        failures: dict[str, Failure],
        usual: Failure | None,
        most: int,
        now: datetime,
    ) -> None:
        """Nothing more comes of it: jobs go on whose questions were answered, and are tried again
        where they were not, most times at most. failures: by name of a question; usual: of all
        others, None where they count as not begun."""
        await self._ask(lambda records: records.postings.end(posting, failures, usual, most, now))
