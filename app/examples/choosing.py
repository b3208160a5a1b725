"""Which closed cases go before a question: the newest of its template that teach it something."""

import tomllib
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from app.domain.case import Case
from app.domain.case_query import CaseQuery
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.template import Template
from app.domain.training import case_fault, fault, taught
from app.domain.words import Language, Status
from app.errors import ModelError, PhotoNotPrepared
from app.examples.example import Example as Corrected
from app.examples.example import hidden, judged_alone
from app.paths import resources
from app.sending.beside import Beside, fitting
from app.sending.pack import Packing, draft_of
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.store.store import Store
from app.vlm.request.question import Example, Question

MOST = 2
_LOOKED_AT = 20  # the newest closed cases
_PIXELS = 800_000  # of a picture: what an example shows is known, it need not be found


@cache
def said() -> str:
    """What is said with an example, of resources/prompts/examples.toml."""
    path = resources() / "prompts" / "examples.toml"
    return str(tomllib.loads(path.read_text(encoding="utf-8"))["said"])


class Examples:
    """Only for connections that may see them."""

    def __init__(self, store: Store, packing: Packing) -> None:
        self._store, self._packing = store, packing

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
        if not connection.sees_examples or connection.dialect is Dialect.PRACTICE:
            return ()
        made: list[Beside] = []
        for other in await self._newest(case):
            if len(made) < MOST and (of := example_in(other, draft, case)):
                made += await self._made(other, of, draft, connection)
        return fitting(draft, photos, connection, pixels, made)

    async def _newest(self, case: Case) -> list[Case]:
        wanted = CaseQuery(kind=case.kind, status=Status.CLOSED, practice=False)
        seqs, _ = await self._store.found(wanted, _LOOKED_AT)
        return [await self._store.case(each) for each in await self._store.ids(seqs)]

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
