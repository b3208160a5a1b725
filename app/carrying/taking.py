"""A case file that was looked through comes in: as a new case, or into the one that is here."""

import asyncio
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.carrying.archive import name_of, opened
from app.carrying.carry import Arrived, named
from app.domain.case import Case
from app.domain.merging import Choice, Place, Plan
from app.domain.who import Who
from app.errors import CaseFileFlaw, CaseFileRefused, PhotoRefused
from app.photos import disk
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.intake import to_its_end
from app.photos.reading import Copied
from app.store.carrying.mergeable import photos_of
from app.store.carrying.merging_in import Merge, merge_in
from app.store.carrying.taking_in import take_in
from app.store.store import Store


async def bring_in(
    store: Store, files: PhotoFiles, decoder: Decoder, arrived: Arrived, by: Who
) -> Case:
    """Take in a case that is not here yet: each photo through the decoding child like any other,
    then all rows in one transaction. Raises CaseFileRefused, and StoreUnwritable; then nothing of
    it is here."""
    with named(arrived.path):
        for photo in arrived.case.photos:
            await _bring_photo(files, decoder, arrived.path, photo.sha256, arrived.case)
        given = (arrived.rows, arrived.case.id, by, arrived.sha256)
        case = await store.do(take_in, *given)
    for photo in case.photos:
        await asyncio.to_thread(files.settle, photo.sha256)
    return case


async def merge(
    store: Store,
    files: PhotoFiles,
    decoder: Decoder,
    arrived: Arrived,
    choices: Mapping[Place, Choice],
    by: Who,
) -> Case:
    """Bring what was done elsewhere into the case that is here, with a choice for each conflict of
    the plan. Raises CaseNotMerged, CaseFileRefused, CaseDeleted, and StoreUnwritable; then nothing
    here was changed."""
    plan, case = arrived.plan or Plan(), arrived.case
    wanted = photos_of(plan, arrived.rows)
    brought = [photo.sha256 for photo in case.photos if photo.id in wanted]
    with named(arrived.path):
        for sha256 in brought:
            await _bring_photo(files, decoder, arrived.path, sha256, case)
        agreed = Merge(plan, choices, by, arrived.sha256)
        merged = await store.do(merge_in, case.id, arrived.rows, agreed)
    for sha256 in brought:
        await asyncio.to_thread(files.settle, sha256)
    return merged


async def _bring_photo(
    files: PhotoFiles, decoder: Decoder, path: Path, sha256: str, case: Case
) -> None:
    told = next(photo for photo in case.photos if photo.sha256 == sha256)
    part, name = files.new_part(), name_of(told.sha256, told.media_type)
    try:
        copied = await to_its_end(_copy, path, name, part)
        prepared = await decoder.prepare(part, told.name)
        seen = (copied.sha256, prepared.media_type, prepared.width, prepared.height)
        if seen != (told.sha256, told.media_type, told.width, told.height):
            raise CaseFileRefused(flaw=CaseFileFlaw.OTHER_PHOTO, detail=told.name)
        await to_its_end(files.keep, copied, prepared)
    except PhotoRefused as refused:
        raise CaseFileRefused(flaw=CaseFileFlaw.OTHER_PHOTO, detail=told.name) from refused
    finally:
        await asyncio.to_thread(disk.remove, part)


def _copy(path: Path, name: str, part: Path) -> Copied:
    digest, size = hashlib.sha256(), 0

    def seen(blocks: Iterator[bytes]) -> Iterator[bytes]:
        nonlocal size
        for block in blocks:
            digest.update(block)
            size += len(block)
            yield block

    with opened(path) as archive:
        disk.write_new(part, seen(archive.blocks(name)))
    return Copied(part, digest.hexdigest(), size)
