"""Domain values to rows and back, by the names of their fields."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import RowMapping

from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.case import Decision, Details
from app.domain.finding import Finding, FindingValue, Review, Summary
from app.domain.issue import Issued, Voided
from app.domain.link import Link, pair
from app.domain.mark import ItemKey, Mark
from app.domain.photo import ExifFacts, Photo, Quality, SentPicture
from app.domain.run import Asked, Run
from app.domain.ticket import Ticket
from app.domain.who import Who
from app.store.base import prints

Row = RowMapping
People = Mapping[int, Who]
Made = TypeVar("Made")


def flat(value: Any, prefix: str = "", leave: tuple[str, ...] = ()) -> dict[str, Any]:
    """A dataclass's fields as columns, except those to leave out."""
    kept = (field.name for field in fields(value) if field.name not in leave)
    return {prefix + name: getattr(value, name) for name in kept}


def names(made: Any) -> tuple[str, ...]:
    """The names of a dataclass's fields."""
    return tuple(field.name for field in fields(made))


def built(made: type[Made], row: Row, prefix: str = "", **known: Any) -> Made:
    """A dataclass from the columns named like its fields, and what is known already."""
    for name in _names(made):  # type: ignore[arg-type]
        if name not in known:
            known[name] = row[prefix + name]
    return made(**known)


@cache
def _names(made: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(made))


def photo_row(photo: Photo) -> dict[str, Any]:
    """All of a photo but who received it."""
    row = flat(photo, leave=("exif", "quality", "sent", "received_by", "fingerprint"))
    row |= prints.columns(photo.fingerprint)
    row |= flat(photo.exif, "exif_", leave=("place",))
    row |= flat(photo.quality, "quality_") | flat(photo.sent, "sent_")
    row["exif_latitude"], row["exif_longitude"] = photo.exif.place or (None, None)
    return row


def photo_from(row: Row, people: People) -> Photo:
    """The photo of a row; a place with only half its coordinates is none."""
    latitude, longitude = row["exif_latitude"], row["exif_longitude"]
    known = latitude is not None and longitude is not None
    return built(
        Photo,
        row,
        exif=built(ExifFacts, row, "exif_", place=(latitude, longitude) if known else None),
        quality=built(Quality, row, "quality_", flags=row["quality_flags"]),
        sent=built(SentPicture, row, "sent_"),
        fingerprint=prints.fingerprint_of(row),
        received_by=people[row["received_by"]],
    )


def run_row(run: Run) -> dict[str, Any]:
    """All of a run but its findings, who started it, and what rules made of it."""
    told = run.assessment
    row = flat(run, leave=("asked", "told", "assessment", "started_by", "waits", "fired"))
    row |= flat(run.asked, "asked_") | flat(run.told, "told_")
    row |= flat(told, leave=("findings", "summary"))
    if told.summary is not None:
        row |= flat(told.summary, "summary_")
    return row


def run_from(row: Row, findings: tuple[Finding, ...], people: People) -> Run:
    """The run of a row."""
    summed = row["summary_severity"] is not None
    told = built(
        Assessment,
        row,
        findings=findings,
        summary=built(Summary, row, "summary_") if summed else None,
    )
    return built(
        Run,
        row,
        asked=built(Asked, row, "asked_"),
        told=built(Told, row, "told_"),
        started_by=people[row["started_by"]],
        assessment=told,
        waits=None,
    )


def finding_row(finding: Finding) -> dict[str, Any]:
    """What the model proposed, if one did; what a person made of it is a row of its own."""
    row = flat(finding, leave=("proposed", "review"))
    if finding.by_hand:
        return row | {"run_id": None}
    return row | flat(finding.proposed, leave=("outline",))


def finding_from(row: Row, review: Review | None) -> Finding:
    """The finding of a row with the review that counts."""
    run_id = row["run_id"] or ""
    proposed = built(FindingValue, row, outline=None) if run_id else None
    return built(Finding, row, run_id=run_id, proposed=proposed, review=review)


def review_row(review: Review) -> dict[str, Any]:
    """All of a review but who made it."""
    return flat(review, leave=("value", "by")) | flat(review.value)


def review_from(row: Row, people: People) -> Review | None:
    """The review of a row; None where the row undoes the one before."""
    if row["verdict"] is None:
        return None
    return built(Review, row, value=built(FindingValue, row), by=people[row["by"]])


def link_from(row: Row, people: People) -> Link | None:
    """The link of a row; None where the row takes the one before back."""
    if row["same"] is None:
        return None
    return built(Link, row, findings=pair(row["one"], row["other"]), by=people[row["by"]])


def mark_from(row: Row, people: People) -> Mark | None:
    """The mark of a row; None where the row takes the one before back."""
    if row["answered"] is None:
        return None
    return built(Mark, row, item=built(ItemKey, row), by=people[row["by"]])


def ticket_row(ticket: Ticket) -> dict[str, Any]:
    """All of a ticket but who made it."""
    return flat(ticket, leave=("by",)) | {"urgency": ticket.priority.weight}


def ticket_from(row: Row, people: People) -> Ticket:
    """The ticket of a row."""
    return built(Ticket, row, by=people[row["by"]])


def decision_from(row: Row, people: People) -> Decision:
    """The decision of a row."""
    return built(Decision, row, by=None if row["by"] is None else people[row["by"]])


def issued_from(row: Row, people: People) -> Issued:
    """The report of a row, with what it said and whether it is void."""
    void = None
    if row["void_by"] is not None:
        void = Voided(row["void_why"], row["void_at"], people[row["void_by"]])
    told, supplements = row["told"] or "", row["supplements"] or 0
    by = people[row["by"]]
    return built(Issued, row, by=by, told=told, supplements=supplements, void=void)


def number_made(row: Row) -> bool:
    """The case of a row still has the number Tessera made."""
    return row["serial"] is not None and row["number"] == spelt(row["year"], row["serial"])


def spelt(year: int, serial: int) -> str:
    """A number Tessera makes."""
    return f"{year}-{serial:04d}"


def details_from(row: Row) -> Details:
    """A case's details."""
    return built(Details, row)
