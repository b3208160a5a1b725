"""The case of a job, made with all its photos at once: there is all of it or nothing."""

from collections.abc import Sequence
from contextlib import suppress
from uuid import uuid4

from sqlalchemy import Connection, select

from app.domain.case import Case, Details
from app.domain.details.case_fields import COMMON, fields_of, tidy
from app.domain.details.typed_date import iso_date
from app.domain.many.batch import Batch, Job, Planned, alike
from app.domain.photo import Photo
from app.domain.words import Kind
from app.errors import PhotoRefused
from app.store.base import log
from app.store.base.batch_tables import jobs
from app.store.batches.jobs import tie
from app.store.cases import case_file, case_photos
from app.store.cases.changing import finish, loaded


def make(
    connection: Connection, batch: Batch, job: Job, kind: Kind, photos: Sequence[Photo]
) -> Case:
    """The job's case; the one it has, where it was made before. A photo that is there twice comes
    in once."""
    known = connection.execute(select(jobs.c.case_id).where(jobs.c.id == job.id)).scalar()
    if known:
        return loaded(connection, known)
    case_id, by = uuid4().hex, batch.by
    number, question = job.planned.number, job.planned.question or batch.question
    made = case_file.make(connection, case_id, kind, batch.template, by, number)
    log.add(connection, case_id, made)
    for photo in photos:
        with suppress(PhotoRefused):
            change = case_photos.add(connection, case_id, photo, by)
            log.add(connection, case_id, change)
    tie(connection, job.id, case_id, alike(photo.sha256 for photo in photos))
    text = {"question": question, "facts": _facts(job.planned, kind)} | _details(job.planned)
    return finish(connection, case_id, case_file.describe(connection, case_id, by, text))


def _details(planned: Planned) -> dict[str, str]:
    """What every kind of case has a field for."""
    told = {code: text.strip() for code, text in planned.facts if code in COMMON}
    if "date_of_loss" in told:
        told["date_of_loss"] = iso_date(told["date_of_loss"])
    return told


def _facts(planned: Planned, kind: Kind) -> tuple[tuple[str, str], ...]:
    known = {field.code: field for field in fields_of(kind)}
    told = {code: tidy(known[code], text) for code, text in planned.facts if code in known}
    return Details().with_facts(**told).facts
