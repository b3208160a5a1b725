"""The part of the store that finds pictures by their fingerprints, and answers about them."""

from collections.abc import Sequence

from app.domain.case import Case
from app.domain.figures.calls import Calls
from app.domain.known import Wanted
from app.domain.seen import Seen
from app.store.ask import Ask
from app.store.known.candidates import Candidate, Elsewhere

Print = tuple[int, int, int, int]


class KnownStore:
    """Fingerprints as 64 hex digits, and as four signed integers of 64 bits where there are
    many. Errors are those of Store."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def prints(self, after: Print | None, limit: int) -> tuple[Print, ...]:
        """Different fingerprints of photos in their own order, from the first one behind after."""
        return await self._ask(lambda records: records.pictures.prints(after, limit))

    async def arrived(self) -> tuple[str, ...]:
        """Fingerprints of the photos that came since this was asked last, or the store opened."""
        return await self._ask(lambda records: records.pictures.taken_arrived())

    async def photos_with(
        self, fingerprints: Sequence[str], but: str, limit: int
    ) -> tuple[Elsewhere, ...]:
        """Photos with one of exactly these fingerprints, newest first, in other cases than but;
        of those that are only practice or are deleted, none."""
        return await self._ask(
            lambda records: records.pictures.photos_with(fingerprints, but, limit)
        )

    async def runs_about(
        self, fingerprints: Sequence[str], wanted: Wanted, *, any_question: bool, limit: int
    ) -> tuple[Candidate, ...]:
        """Runs that came to their end, newest first, which asked a model what is wanted about a
        photo with one of these fingerprints, or, with any_question, something else by the same
        template. None of practice or of a deleted case, and none that was taken from another."""
        return await self._ask(
            lambda records: records.pictures.runs_about(fingerprints, wanted, any_question, limit)
        )

    async def calls(self) -> tuple[Calls, ...]:
        """What was asked of models in every month, and what was known instead."""
        return await self._ask(lambda records: records.pictures.calls())

    async def keep_seen(self, case_id: str, photo_id: str, told: tuple[Seen, ...]) -> Case:
        """Where else the program saw the photo's picture; adds nothing to the log."""
        return await self._ask(lambda records: records.keep_seen(case_id, photo_id, told))
