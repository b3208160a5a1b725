"""The case store for asyncio: any loop may ask, one thread does the work."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

from app.domain.case import Case, Decision, Details
from app.domain.finding import Finding, Review
from app.domain.issue import NOTHING_SAID, Said
from app.domain.link import Link
from app.domain.mark import ItemKey, Mark
from app.domain.photo import Photo
from app.domain.place.measuring import Measuring
from app.domain.place.region import Region
from app.domain.reading import Reading
from app.domain.template import TemplateText
from app.domain.who import Who
from app.domain.words import Kind
from app.store.asking_store import AskingStore
from app.store.base.entry import LogEntry
from app.store.batch_store import BatchStore
from app.store.filing_store import FilingStore
from app.store.known_store import KnownStore
from app.store.list_store import ListStore
from app.store.outgoing_store import OutgoingStore
from app.store.posting_store import PostingStore
from app.store.reviewing_store import ReviewingStore
from app.store.ticket_store import TicketStore

if TYPE_CHECKING:
    from sqlalchemy import Connection

Given = TypeVarTuple("Given")
Told = TypeVar("Told")


class Store(AskingStore, FilingStore, ListStore, TicketStore):
    """Cases in a data folder. Every change is one transaction, adds a row to the log and gives
    back the case as it is afterwards; NotInStore where there is no such case. CaseClosed and
    CaseDeleted where a person wants to change one that is filed; what was on its way still ends.

    Any method may raise StoreDamaged and StoreUnwritable; the file is then as it was before.
    Once asked for, a change is made even if whoever waits for it is cancelled.
    """

    async def do(self, verb: "Callable[[Connection, *Given], Told]", *given: *Given) -> Told:
        """Have a function of store/proving do its work, in one transaction."""
        return await self._ask(lambda records: records.do(verb, *given))

    @property
    def outgoing(self) -> OutgoingStore:
        """Messages to other systems, and where they go."""
        return OutgoingStore(self._ask)

    @property
    def batches(self) -> BatchStore:
        """Batches of cases, and their jobs."""
        return BatchStore(self._ask)

    @property
    def postings(self) -> PostingStore:
        """Questions of batches that are with a provider for a day."""
        return PostingStore(self._ask)

    @property
    def known(self) -> KnownStore:
        """Pictures found by their fingerprints, and answers about them."""
        return KnownStore(self._ask)

    @property
    def reviewing(self) -> ReviewingStore:
        """Many cases gone through, and what was accepted together."""
        return ReviewingStore(self._ask)

    async def new_case(self, kind: Kind, by: Who, number: str = "", template: str = "") -> Case:
        """An empty case; its number is made (year-0001 …) where none is given, and its template
        is the kind's own."""
        return await self._ask(lambda records: records.new_case(kind, by, number, template))

    async def case(self, case_id: str) -> Case:
        """The whole case."""
        return await self._ask(lambda records: records.case(case_id))

    async def describe(
        self,
        case_id: str,
        by: Who,
        *,
        number: str | None = None,
        kind: Kind | None = None,
        template: str | None = None,
        question: str | None = None,
        text: str | None = None,
        details: Details | None = None,
    ) -> Case:
        """Change what is not None; an empty number becomes one made by Tessera."""
        told: dict[str, Any] = {"number": number, "kind": kind, "template": template}
        told |= {"question": question, "text": text} | (asdict(details) if details else {})
        return await self._ask(lambda records: records.describe(case_id, by, _given(told)))

    async def add_photo(self, case_id: str, photo: Photo, by: Who) -> Case:
        """Add to the last inspection, or to the next where that one has four photos or a run.
        Raises PhotoRefused if the same original is in the case."""
        return await self._ask(lambda records: records.add_photo(case_id, photo, by))

    async def remove_photo(self, case_id: str, photo_id: str, by: Who) -> Case:
        """Take out a photo no model was asked about. Raises PhotoOnRecord for another, CaseHeld."""
        return await self._ask(lambda records: records.remove_photo(case_id, photo_id, by))

    async def arrange_photos(self, case_id: str, photo_ids: Sequence[str], by: Who) -> Case:
        """Put photos of one inspection into that order; their numbers follow. Raises OrderOnRecord
        once a model was asked about them."""
        return await self._ask(lambda records: records.arrange_photos(case_id, photo_ids, by))

    async def describe_photo(
        self,
        case_id: str,
        photo_id: str,
        by: Who,
        *,
        caption: str | None = None,
        taken_by: str | None = None,
        source: str | None = None,
        blackouts: tuple[Region, ...] | None = None,
        measuring: Measuring | None = None,
    ) -> Case:
        """Change what is not None. What was sent before stays on record with its run."""
        told = _given({"caption": caption, "taken_by": taken_by, "source": source})
        told |= _given({"blackouts": blackouts, "measuring": measuring})
        return await self._ask(lambda records: records.describe_photo(case_id, photo_id, by, told))

    async def keep_reading(self, case_id: str, photo_id: str, told: Reading) -> Case:
        """What the program read off a photo; the one change that adds nothing to the log."""
        return await self._ask(lambda records: records.keep_reading(case_id, photo_id, told))

    async def review(self, case_id: str, finding_id: str, review: Review | None, by: Who) -> Case:
        """A person's verdict; None takes the last one back. All of them stay on record."""
        return await self._ask(lambda records: records.review(case_id, finding_id, review, by))

    async def add_finding(self, case_id: str, finding: Finding, by: Who) -> Case:
        """A finding a person drew, with its review. One that is there already but was taken back,
        which is review() with None, stands again."""
        return await self._ask(lambda records: records.add_finding(case_id, finding, by))

    async def link(self, case_id: str, pair: tuple[str, str], link: Link | None, by: Who) -> Case:
        """Whether two findings are one damage; None takes back what was said. pair: their ids in
        the order of the alphabet."""
        return await self._ask(lambda records: records.link(case_id, pair, link, by))

    async def mark(self, case_id: str, item: ItemKey, mark: Mark | None, by: Who) -> Case:
        """What became of an open item; None takes back what was said."""
        return await self._ask(lambda records: records.mark(case_id, item, mark, by))

    async def decide(self, case_id: str, decision: Decision, by: Who) -> Case:
        """The decision as it is now. All earlier ones stay on record."""
        return await self._ask(lambda records: records.decide(case_id, decision, by))

    async def issued(
        self, case_id: str, sha256: str, by: Who, made_of: str = "", said: Said = NOTHING_SAID
    ) -> Case:
        """A report with that hash was written: the case's next version. made_of: hash of what it
        was made of, for one whose bytes are kept in the data folder, too; said: what it stands
        for."""
        return await self._ask(lambda records: records.issued(case_id, sha256, by, made_of, said))

    async def make_void(self, case_id: str, version: int, why: str, by: Who) -> Case:
        """Nobody stands for that version of its report any more."""
        return await self._ask(lambda records: records.make_void(case_id, version, why, by))

    async def history(self, case_id: str) -> tuple[LogEntry, ...]:
        """What was done to a case, oldest first."""
        return await self._ask(lambda records: records.history(case_id))

    async def keep_template(self, text: TemplateText) -> None:
        """A model is going to be asked by this template: keep its words."""
        await self._ask(lambda records: records.keep_template(text))

    async def templates(self) -> tuple[TemplateText, ...]:
        """Every template a model was asked by, oldest first."""
        return await self._ask(lambda records: records.templates())

    async def knows_photo(self, sha256: str) -> bool:
        """Whether any case holds the original with that hash."""
        return await self._ask(lambda records: records.knows_photo(sha256))


def _given(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value is not None}
