"""Which closed cases go before a question: the newest of its template that teach it something."""

import tomllib
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from functools import cache

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.measured.training import case_fault, fault, taught
from app.domain.photo import Photo
from app.domain.search.case_query import CaseQuery
from app.domain.template import Template
from app.domain.words import Kind, Language, Status
from app.errors import ModelError, PhotoNotPrepared
from app.examples.example import Example as Corrected
from app.examples.example import hidden, judged_alone
from app.paths import resources
from app.sending.beside import Beside, fitting
from app.sending.pack import Packing, draft_of
from app.settings.connection import Connection
from app.store.cases.copies import gone
from app.store.store import Store
from app.vlm.request.question import Example, Question

MOST = 2
LOOKED_AT = 20  # the newest closed cases
_PIXELS = 800_000  # of a picture: what an example shows is known, it need not be found


@cache
def said() -> str:
    """What is said with an example, of resources/prompts/examples.toml."""
    path = resources() / "prompts" / "examples.toml"
    return str(tomllib.loads(path.read_text(encoding="utf-8"))["said"])


# The closed cases that may go before a question about a case, the newest first. Raises StoreError.
Newest = Callable[[Case], Awaitable[Sequence[Case]]]


class Examples:
    """Only for connections that may see them. newest: which may be shown, None for the newest there
    are."""

    def __init__(self, store: Store, packing: Packing, newest: Newest | None = None) -> None:
        self._store, self._packing = store, packing
        self._newest = newest or self._of_all

    async def beside(
        self,
        case: Case,
        draft: Question,
        photos: Sequence[Photo],
        connection: Connection,
        pixels: int,
    ) -> tuple[Beside, ...]:
        """What goes before the draft, a question about those photos of the case of at most so
        many pixels each: the newest first, and as many as fit. Raises StoreError."""
        if not connection.shows_examples:
            return ()
        made: list[Beside] = []
        for other in await self._newest(case):
            if len(made) < MOST and (of := example_in(other, draft, case)):
                made += await self._made(other, of, draft, connection)
        return fitting(draft, photos, connection, pixels, made)

    async def _of_all(self, case: Case) -> list[Case]:
        ids, _ = await closed(self._store, case.kind, LOOKED_AT, 0)
        return [await self._store.case(each) for each in ids]

    async def _made(
        self, other: Case, of: Inspection, draft: Question, connection: Connection
    ) -> list[Beside]:
        """One, or none where its photos can't be shown whole."""
        template = draft.template
        plain = replace(other, question="", text="")
        asked = draft_of(plain, judged_alone(template), connection, draft.language)
        photos = [hidden(photo, other) for photo in of.photos]
        pixels = min(_PIXELS, template.pixels)
        try:
            packed = await self._packing.pack(asked, photos, connection, pixels)
        except (ModelError, PhotoNotPrepared):
            return []
        question = packed.question
        if any(len(photo) > 1 for photo in question.photos):
            return []
        answer = Corrected(other, of, question).answer()
        words = f"{said()}\n{question.text}"
        example = Example(other.id, question.pictures, words, answer)
        return [Beside(other.number, example, packed.paths)]


async def closed(store: Store, kind: Kind, count: int, below: int) -> tuple[list[str], int | None]:
    """Ids of the next so many closed cases, the newest first, without those in which a person was
    erased or whose photos are gone; below: where the ones before ended, 0 at first. With where
    these end, None behind the last. Raises StoreError."""
    wanted = CaseQuery(kind=kind, status=Status.CLOSED, practice=False)
    seqs, below = await store.found(wanted, count, below)
    if not seqs:
        return [], None
    ids = await store.ids(seqs)
    away = await store.do(gone, ids)
    return [each for each in ids if each not in away], below


def example_in(other: Case, draft: Question, case: Case) -> Inspection | None:
    """The first photos of another case of the same template whose findings people judged one by
    one, and let one stand at least; asked in the same language, and none of them in this case."""
    if other.id == case.id or case_fault(other, draft.template):
        return None
    own = {photo.sha256 for photo in case.photos}
    every = (of for of in other.photo_sets if _teaches(of, draft.template, other, draft.language))
    return next((of for of in every if not _shares(of, own)), None)


def _teaches(of: Inspection, template: Template, case: Case, language: Language) -> bool:
    asked = of.run.asked if of.run else None
    if asked is None or (asked.template, asked.language) != (template.id, language):
        return False
    return fault(of, template, case.kind) is None and bool(taught(of))


def _shares(of: Inspection, own: Collection[str]) -> bool:
    return any(photo.sha256 in own for photo in of.photos)
