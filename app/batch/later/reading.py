"""A provider's answers, kept with their questions before a case is given any of them."""

import asyncio
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.domain.many.batch import Failure
from app.domain.many.posting import Told
from app.store.posting_store import PostingStore
from app.vlm.failures.meaning import Server
from app.vlm.later.lines import answers_in

_AT_ONCE = 50  # lines


class Reading:
    """Of one posting; of what is told of a question twice the first counts. failures: why there is
    no answer, by name of a question; unused: lines that tell nothing of any."""

    def __init__(self, postings: PostingStore, posting_id: str) -> None:
        self._postings, self._posting_id = postings, posting_id
        self.failures: dict[str, Failure] = {}
        self.unused = 0
        self._seen = set[str]()

    async def read(self, path: Path, server: Server) -> None:
        """Keep what stands in that file. Raises StoreUnwritable."""
        lines = answers_in(path, server)
        while some := await asyncio.to_thread(_next, lines):
            first = [each for each in some if self._is_first(each)]
            for each in first:
                if each.why:
                    self.failures[each.name] = Failure(each.why, each.why_data)
            self.unused += len(some) - len(first)
            self.unused += await self._postings.keep(self._posting_id, first)

    def _is_first(self, told: Told) -> bool:
        if told.name in self._seen:
            return False
        self._seen |= {told.name} - {""}
        return True


def _next(lines: Iterator[Told]) -> list[Told]:
    return list(islice(lines, _AT_ONCE))
