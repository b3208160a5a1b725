"""A case is written into one file, and one that came is looked through."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.carrying.archive import CaseArchive, name_of, opened, write
from app.domain.case import Case
from app.domain.merging import Plan
from app.domain.who import Who
from app.errors import (
    CaseFileFlaw,
    CaseFileNotWritten,
    CaseFileRefused,
    CaseNotMerged,
)
from app.paths import migrations
from app.photos.files import PhotoFiles
from app.photos.intake import to_its_end
from app.store.carrying.case_rows import Rows, rows_of
from app.store.carrying.laid_out import laid_out
from app.store.carrying.mergeable import plan_of
from app.store.store import Store
from app.store.upgrade import newest_schema

FORMAT, VERSION = "tessera-case", 1


@dataclass(frozen=True, slots=True)
class Arrived:
    """A case file that was looked through and found whole; nothing of it is here yet. made_at and
    made_by: when and by whom the file was written, as it says; sha256: of the file; plan, here:
    what comes of it and of the case that is here, None where the case is not here at all."""

    path: Path
    case: Case
    rows: Rows
    made_at: datetime
    made_by: str
    sha256: str
    plan: Plan | None = None
    here: Case | None = None


async def export_case(store: Store, files: PhotoFiles, case_id: str, path: Path, by: Who) -> None:
    """Write the case into a new file, whole or not at all. Raises NotInStore and
    CaseFileNotWritten."""
    case = await store.case(case_id)
    rows = await store.do(rows_of, case_id)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "schema": newest_schema(migrations()),
        "case": case_id,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "made_by": by.name or by.system_user,
        "rows": rows,
    }
    held = {(photo.sha256, photo.media_type) for photo in case.photos}
    photos = [(name_of(*photo), files.original(*photo)) for photo in sorted(held)]
    try:
        await to_its_end(write, path, document, photos)
    except OSError as error:
        raise CaseFileNotWritten(str(path), error.strerror or str(error)) from error


async def look_into(store: Store, path: Path) -> Arrived:
    """Look a file through: its form, its rows, its log, the hashes of its photos; and where its
    case is here, what comes of both. Raises CaseFileRefused, CaseNotMerged, CaseDeleted."""
    try:
        with named(path):
            arrived = await to_its_end(_looked_into, path)
    except OSError as error:
        said = error.strerror or str(error)
        raise CaseFileRefused(str(path), CaseFileFlaw.NO_CASE_FILE, said) from error
    with named(path):
        plan = await store.do(plan_of, arrived.case.id, arrived.rows)
    here = None if plan is None else await store.case(arrived.case.id)
    return replace(arrived, plan=plan, here=here)


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Whatever is refused in here, the error names the file."""
    try:
        yield
    except CaseNotMerged as error:
        raise CaseNotMerged(str(path), error.flaw, error.detail) from error
    except CaseFileRefused as error:
        raise CaseFileRefused(str(path), error.flaw, error.detail) from error


def _looked_into(path: Path) -> Arrived:
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    with opened(path) as archive:
        told = archive.document()
        case_id, schema, rows = _facts(told)
        with laid_out(rows, case_id, schema, migrations()) as (case, carried):
            pass
        _check_photos(archive, case)
    try:
        made_at = datetime.fromisoformat(told["made_at"]).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_DOCUMENT) from error
    return Arrived(path, case, carried, made_at, told["made_by"][:200], sha256)


def _facts(told: dict[str, Any]) -> tuple[str, int, dict[str, Any]]:
    """The case's id, the schema of its rows, and these."""
    if told.get("format") != FORMAT:
        raise CaseFileRefused(flaw=CaseFileFlaw.NO_CASE_FILE)
    version, schema = told.get("version"), told.get("schema")
    if type(version) is not int or type(schema) is not int:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_DOCUMENT)
    if version > VERSION or schema > newest_schema(migrations()):
        raise CaseFileRefused(flaw=CaseFileFlaw.NEWER)
    case_id, rows = told.get("case"), told.get("rows")
    words = (told.get("made_at"), told.get("made_by"), case_id)
    if not (schema > 0 and isinstance(rows, dict) and all(isinstance(w, str) for w in words)):
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_DOCUMENT)
    return str(case_id), schema, rows


def _check_photos(archive: CaseArchive, case: Case) -> None:
    """Those of the case are there and no others, each with its hash."""
    try:
        wanted = {name_of(photo.sha256, photo.media_type): photo for photo in case.photos}
    except KeyError as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail="photos") from error
    if archive.names != {"case.json", *wanted}:
        raise CaseFileRefused(flaw=CaseFileFlaw.OTHER_PHOTO)
    for name, photo in wanted.items():
        digest = hashlib.sha256()
        for block in archive.blocks(name):
            digest.update(block)
        if digest.hexdigest() != photo.sha256:
            raise CaseFileRefused(flaw=CaseFileFlaw.OTHER_PHOTO, detail=photo.name)
