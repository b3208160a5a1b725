"""The questions of an evaluation as a batch: a job for each case and look, each with its own case
in the evaluations' own store."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from uuid import uuid4

from app.batch.judging import error_of
from app.domain.many.batch import Batch, Failure, Job, Planned
from app.errors import (
    BadAnswer,
    ContentRefused,
    PhotoRefused,
    PictureUnreadable,
    Refusal,
    RequestRefused,
    TooLarge,
)
from app.evaluation.order import Evaluation

# What a model's side says of one question and not of others: an answer, though of no use.
_OF_NO_USE = (BadAnswer, ContentRefused, PictureUnreadable, RequestRefused, TooLarge)
Which = tuple[str, int]  # the set's case, the look from 1


def batch_of(wanted: Evaluation) -> Batch:
    """Not yet in the queue."""
    order = wanted.order
    return Batch(
        uuid4().hex,
        wanted.material.name,
        wanted.template.id,
        order.connection.name,
        order.language,
        order.by,
        datetime.now(UTC),
        limits=wanted.limits,
        strategy=order.strategy,
    )


def planned(wanted: Evaluation, asked: Collection[Which]) -> tuple[Planned, ...]:
    """What was not asked yet, all cases once before any is looked at again."""
    return tuple(_planned(wanted, asked))


def which(job: Job) -> Which:
    """What that job asks about."""
    look, _, case = job.planned.name.partition(" ")
    return case, int(look)


def is_answer(failure: Failure) -> bool:
    """It says something of the model or the photo; another try would say it again."""
    return isinstance(error_of(failure), (*_OF_NO_USE, PhotoRefused))


def is_put_away(failure: Failure | None) -> bool:
    """Its case went while it was measured."""
    error = failure and error_of(failure)
    return isinstance(error, PhotoRefused) and error.refusal == Refusal.PUT_AWAY


def _planned(wanted: Evaluation, asked: Collection[Which]) -> Iterator[Planned]:
    cases = wanted.cases
    for look in range(1, wanted.looks + 1):
        for case, photos in cases.items():
            if (case, look) not in asked:
                paths = tuple(str(photo.path) for photo in photos)
                yield Planned(f"{look} {case}", paths=paths)
