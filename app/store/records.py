"""The case store as it is on the database thread: blocking, one transaction per change."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple
from uuid import uuid4

from sqlalchemy import Connection

from app.domain.case import Case, Decision
from app.domain.finding import Finding, Review
from app.domain.issue import Said
from app.domain.link import Link
from app.domain.mark import ItemKey, Mark
from app.domain.photo import Photo
from app.domain.reading import Reading
from app.domain.seen import Seen
from app.domain.template import TemplateText
from app.domain.who import Who
from app.domain.words import Kind
from app.errors import StoreDamaged, StoreUnwritable
from app.store.backups import backup
from app.store.backups.restoring import restore_if_asked
from app.store.base import kept, log, reading
from app.store.base.database import Database
from app.store.base.entry import LogEntry
from app.store.base.people import everybody
from app.store.base.trouble import told_as_store_errors
from app.store.batches.batch_records import BatchRecords
from app.store.batches.posting_records import PostingRecords
from app.store.cases import (
    case_file,
    case_findings,
    case_notes,
    case_photos,
    case_runs,
    filing,
    samples,
)
from app.store.cases.asking_records import AskingRecords
from app.store.cases.changing import Changing, finish, loaded
from app.store.cases.filing_records import FilingRecords
from app.store.cases.ticket_records import TicketRecords
from app.store.finding import search_merging
from app.store.finding.list_records import ListRecords
from app.store.known.known_pictures import PictureRecords
from app.store.outgoing import queueing
from app.store.outgoing.outgoing_records import OutgoingRecords
from app.store.rescue.damage import look
from app.store.reviewing.reviewing_records import ReviewingRecords
from app.store.upgrade import newest_schema, upgrade

Given = TypeVarTuple("Given")
Told = TypeVar("Told")
_WORTH_SETTLING = 100  # rows; a change of a case writes about ten
Reviewed = tuple[str, Review | None]  # a finding, and the verdict on it that holds from now on


class Records(AskingRecords, FilingRecords, ListRecords, TicketRecords, Changing):
    """Every method is one transaction; what Store says of each holds here. set_aside: the folder
    with what was there before, where a backup was put in place just now. beside: another program
    has the folder, and nothing is written."""

    def __init__(self, folder: Path, migrations: Path, beside: bool = False) -> None:
        newest = newest_schema(migrations)
        self.set_aside = None if beside else _made_ready(folder, newest)
        self._database = Database(folder, newest, beside)
        self._settled = 0
        self.pictures = PictureRecords(self._database)
        try:
            if not beside:
                upgrade(self._database, migrations, newest)
                self.pictures.watch()
                self.interrupt_all()
        except BaseException:
            self.close()
            raise
        self.outgoing = OutgoingRecords(self._database)
        self.reviewing = ReviewingRecords(self._database)
        self.batches = BatchRecords(self._database)
        self.postings = PostingRecords(self._database)

    def close(self) -> None:
        self._database.close()

    @property
    def unsettled(self) -> bool:
        """Whether so much was written since the last time that settling is worth its while."""
        return self._database.driver.total_changes - self._settled >= _WORTH_SETTLING

    def settle(self) -> bool:
        """What can wait until nobody asks. True if there may be more of it."""
        more = False
        with suppress(StoreDamaged, StoreUnwritable), told_as_store_errors(self._database.folder):
            more = search_merging.merge(self._database.driver)  # who writes next is told of trouble
        self._settled = self._database.driver.total_changes
        return more

    def do(self, verb: Callable[[Connection, *Given], Told], *given: *Given) -> Told:
        with self._database.transaction() as connection:
            return verb(connection, *given)

    def copy_to(self, part: Path, between: Callable[[], None]) -> None:
        with told_as_store_errors(part.parent):
            backup.copy(self._database.driver, part, between)

    def new_case(self, kind: Kind, by: Who, number: str, template: str) -> Case:
        case_id = uuid4().hex
        with self._database.transaction() as connection:
            change = case_file.make(connection, case_id, kind, template, by, number)
            return finish(connection, case_id, change)

    def case(self, case_id: str) -> Case:
        with self._database.transaction() as connection:
            return loaded(connection, case_id)

    def history(self, case_id: str) -> tuple[LogEntry, ...]:
        with self._database.transaction() as connection:
            return log.history(connection, case_id)

    def knows_photo(self, sha256: str) -> bool:
        with self._database.transaction() as connection:
            return case_photos.known(connection, sha256)

    def keep_template(self, text: TemplateText) -> None:
        with self._database.transaction() as connection:
            kept.keep(connection, text)

    def templates(self) -> tuple[TemplateText, ...]:
        with self._database.transaction() as connection:
            return kept.all_kept(connection)

    def describe(self, case_id: str, by: Who, told: dict[str, Any]) -> Case:
        return self._change(case_id, lambda c: case_file.describe(c, case_id, by, told))

    def add_photo(self, case_id: str, photo: Photo, by: Who) -> Case:
        return self._change(case_id, lambda c: case_photos.add(c, case_id, photo, by))

    def remove_photo(self, case_id: str, photo_id: str, by: Who) -> Case:
        def take_out(connection: Connection) -> log.Change:
            filing.look_held(connection, case_id)
            return case_photos.remove(connection, case_id, photo_id, by)

        return self._change(case_id, take_out)

    def arrange_photos(self, case_id: str, photo_ids: Sequence[str], by: Who) -> Case:
        return self._change(case_id, lambda c: case_photos.arrange(c, case_id, photo_ids, by))

    def describe_photo(self, case_id: str, photo_id: str, by: Who, told: dict[str, Any]) -> Case:
        return self._change(case_id, lambda c: case_photos.describe(c, case_id, photo_id, by, told))

    def keep_reading(self, case_id: str, photo_id: str, told: Reading) -> Case:
        return self._end(case_id, lambda c: case_photos.read(c, case_id, photo_id, told))

    def keep_seen(self, case_id: str, photo_id: str, told: tuple[Seen, ...]) -> Case:
        return self._end(case_id, lambda c: case_photos.saw(c, case_id, photo_id, told))

    def review(self, case_id: str, finding_id: str, review: Review | None, by: Who) -> Case:
        return self._change(case_id, lambda c: case_runs.judge(c, case_id, finding_id, review, by))

    def add_finding(self, case_id: str, finding: Finding, by: Who) -> Case:
        return self._change(case_id, lambda c: case_findings.add(c, case_id, finding, by))

    def link(self, case_id: str, pair: tuple[str, str], link: Link | None, by: Who) -> Case:
        return self._change(case_id, lambda c: case_notes.link(c, case_id, pair, link, by))

    def mark(self, case_id: str, item: ItemKey, mark: Mark | None, by: Who) -> Case:
        return self._change(case_id, lambda c: case_notes.mark(c, case_id, item, mark, by))

    def decide(self, case_id: str, decision: Decision, by: Who) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id)
            before = reading.decision(connection, case_id, everybody(connection))
            case = finish(connection, case_id, case_file.decide(connection, case_id, decision, by))
            queueing.decided(connection, before, case)
            samples.judge(connection, case)
            return case

    def make_void(self, case_id: str, version: int, why: str, by: Who) -> Case:
        return self._end(case_id, lambda c: case_file.make_void(c, case_id, version, why, by))

    def issued(self, case_id: str, sha256: str, by: Who, made_of: str, said: Said) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id, filed=True)
            change = case_file.issue(connection, case_id, sha256, by, made_of, said)
            case = finish(connection, case_id, change)
            queueing.issued(connection, case)
            return case


def _made_ready(folder: Path, newest: int) -> Path | None:
    """The folder, before its database is opened; returns where what was there before went."""
    with told_as_store_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    set_aside = restore_if_asked(folder, newest)
    look(folder)
    return set_aside
