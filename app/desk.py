"""Everything that is open for one data folder, for the window and the command line alike."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from app import kept_reports, log
from app.domain.filing import KEPT_AFTER_DELETING
from app.errors import FolderNameUnreadable, unwritable
from app.inspector import Inspector
from app.interview.interviewer import Interviewer
from app.known.answers import KnownAnswers
from app.known.pictures import Pictures
from app.outbox.outbox import Outbox
from app.photo_reading import PhotoReader
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles, settle_after_crash
from app.rules.rulebook import Rulebook
from app.sending.pack import Packing
from app.settings.secrets import Keyring
from app.shelving import rule_folders, shelf_over
from app.store.batch_store import BatchStore
from app.store.folder_lock import FolderLock
from app.store.store import Store
from app.templates.shelf import Shelf
from app.vlm.client import Models
from app.whole_file import clear_unfinished

if TYPE_CHECKING:
    from app.report.content import Content

_CLEARING_SECONDS = 1.0
_CLEARED_AT_ONCE = 100  # cases


def _render(content: "Content") -> bytes:
    from app.report.pdf import render  # takes longer than the first paint may

    return render(content)


@dataclass(frozen=True, slots=True)
class Desk:
    """Opened once per program and data folder; close ends processes and threads behind it. render:
    how a report is made, in the thread that calls it. issuing: by case, while it is issued."""

    folder: Path
    lock: FolderLock
    store: Store
    files: PhotoFiles
    decoder: Decoder
    models: Models
    templates: Shelf
    rules: Rulebook
    packing: Packing
    inspector: Inspector
    interviewer: Interviewer
    reader: PhotoReader
    outbox: Outbox
    pictures: Pictures
    known: KnownAnswers
    batches: BatchStore
    render: Callable[["Content"], bytes] = _render
    issuing: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def close(self) -> None:
        """End the decoding children, close the store, free the folder. Models and
        outbox are closed by whoever runs their loop."""
        self.reader.close()
        self.decoder.close()
        await self.store.close()
        self.lock.release()
        log.stop(self.folder)


async def open_desk(
    folder: Path, anyway: bool = False, office: Path | None = None, patience: float = 0.0
) -> Desk:
    """Open the folder, made if it is not there; what an earlier crash left behind is cleared.
    anyway: though a note says that another computer has it open. office: the folder that has the
    office's templates and rules, where it is not this one. patience: seconds that another program
    may take to free it.

    Raises StoreInUse, StoreElsewhere, StoreTooNew, StoreDamaged, StoreUnwritable and
    FolderNameUnreadable.
    """
    lock = await asyncio.to_thread(_take_folder, folder, anyway, patience)
    try:
        return await _open_locked(folder, lock, office or folder)
    except BaseException:
        log.stop(folder)
        lock.release()
        raise


def _take_folder(folder: Path, anyway: bool, patience: float) -> FolderLock:
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:  # Linux keeps any bytes as a name
        place = str(folder).encode(errors="replace").decode()
        raise FolderNameUnreadable(place=place) from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    lock = FolderLock(folder)
    lock.acquire(anyway, patience)
    log.start(folder)
    clear_unfinished(folder / "unfinished")
    return lock


async def _open_locked(folder: Path, lock: FolderLock, office: Path) -> Desk:
    store = await Store.open(folder)
    try:
        return await _furnished(folder, lock, office, store)
    except BaseException:  # cancelled, too: nothing else would close it
        await store.close()
        raise


async def _furnished(folder: Path, lock: FolderLock, office: Path, store: Store) -> Desk:
    files = PhotoFiles(folder / "photos")
    await _clear_deleted(store, files, folder)
    await settle_photos(store, files)
    await _settle_reports(store, folder)
    rules = await asyncio.to_thread(Rulebook, *rule_folders(office))
    templates = await shelf_over(store, office)
    models, decoder = Models(), Decoder()
    packing, pictures = Packing(files, decoder), Pictures(store)
    return Desk(
        folder,
        lock,
        store,
        files,
        decoder,
        models,
        templates,
        rules,
        packing,
        Inspector(store, models, packing, templates, rules),
        Interviewer(store, models, packing, templates, rules),
        PhotoReader(store, files),
        Outbox(store.outgoing, Keyring().of_destination),
        pictures,
        KnownAnswers(store, pictures, packing, templates, rules),
        store.batches,
    )


async def _clear_deleted(store: Store, files: PhotoFiles, folder: Path) -> None:
    """Take away what was deleted long enough ago, for about a second; what is left then goes at
    the next start. Its photos come into doubt first, so that a crash leaves nothing behind, and
    those that no other case has are dropped with all in doubt."""
    before, end = datetime.now(UTC) - KEPT_AFTER_DELETING, monotonic() + _CLEARING_SECONDS
    while monotonic() < end and (due := await store.due(before, _CLEARED_AT_ONCE)):
        originals = {sha256 for held in due.values() for sha256 in held}
        await asyncio.to_thread(files.doubt_all, originals)
        await _drop_reports(store, folder, list(due))
        if not await store.clear(list(due)):
            break


async def _drop_reports(store: Store, folder: Path, case_ids: list[str]) -> None:
    """The kept reports of cases that are being cleared up."""
    from app.store.proving.lookup import reports_of

    issued = await store.do(reports_of, case_ids)
    await asyncio.to_thread(kept_reports.drop, folder, issued)


async def settle_photos(store: Store, files: PhotoFiles) -> None:
    """Drop the files of photos that were on their way in and came into no case, or are in none
    any more. While none is on its way."""
    in_doubt = await asyncio.to_thread(files.pending)
    known = {sha256 for sha256 in in_doubt if await store.knows_photo(sha256)}
    await asyncio.to_thread(settle_after_crash, files, known.__contains__)


async def _settle_reports(store: Store, folder: Path) -> None:
    """Keep the reports that were put on record, and drop the files of those that never were."""
    held = await asyncio.to_thread(kept_reports.incoming, folder)
    if held:
        from app.store.proving.lookup import is_issued

        known = {sha256 for sha256 in held if await store.do(is_issued, sha256)}
        await asyncio.to_thread(kept_reports.settle, folder, known)
