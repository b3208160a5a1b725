"""The tables as queries see them. What the file itself insists on stands in migrations/.

Columns are named as the domain's fields, with a prefix where a value lies inside another, so
that rows and values turn into each other by name. seq is the order things came in.
"""

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Table

from app.domain.words import Arrival, Kind, Language, RunState, Severity, Status, Verdict
from app.store.columns import (
    ADJUSTMENTS,
    JSON,
    MOMENT,
    NUMBER,
    PROSE,
    REGION,
    REGIONS,
    SENT,
    STEPS,
    WARNINGS,
    WHOLE,
    WORDS,
    code,
)

METADATA = MetaData()


def _must(name: str, *kind: Any) -> Column[Any]:
    return Column(name, *kind, nullable=False)


def _texts(*names: str) -> list[Column[Any]]:
    return [_must(name, PROSE) for name in names]


def _key() -> Column[Any]:
    return Column("seq", Integer, primary_key=True)


def _id() -> Column[Any]:
    return Column("id", PROSE, nullable=False, unique=True)


def _of(name: str, table: str, column: str = "id") -> Column[Any]:
    return _must(name, Integer if column == "seq" else PROSE, ForeignKey(f"{table}.{column}"))


def _by(name: str = "by") -> Column[Any]:
    return _of(name, "people", "seq")


# Who did things stands apart from what was done: a name can be taken out of here without
# touching the log.
people = Table("people", METADATA, _key(), *_texts("name", "system_user"))

# year and serial: of the number Tessera made, NULL where a person gave one from the start.
# status to needle: of the whole case, for the list alone; needle: what is searched in.
cases = Table(
    "cases",
    METADATA,
    _key(),
    _id(),
    _must("number", PROSE),
    _must("kind", code(Kind)),
    _must("created_at", MOMENT),
    _must("changed_at", MOMENT),
    *_texts("question", "insured", "policy", "date_of_loss", "cause", "item"),
    Column("year", Integer),
    Column("serial", Integer),
    _must("status", code(Status)),
    Column("severity", code(Severity)),
    *_texts("thumbnail", "needle"),
    _must("practice", Boolean),
)

inspections = Table("inspections", METADATA, _key(), _id(), _of("case_id", "cases"))

photos = Table(
    "photos",
    METADATA,
    _key(),
    _id(),
    _of("case_id", "cases"),
    _of("inspection_id", "inspections"),
    *_texts("sha256", "name", "media_type"),
    *(_must(name, WHOLE) for name in ("size_bytes", "width", "height")),
    *_texts("exif_taken", "exif_device"),
    *(Column(name, NUMBER) for name in ("exif_latitude", "exif_longitude")),
    _must("exif_orientation", WHOLE),
    *(_must(name, NUMBER) for name in ("quality_sharpness", "quality_brightness")),
    *(_must(*kept) for kept in (("quality_flags", WORDS), ("blackouts", REGIONS))),
    *_texts("fingerprint", "sent_sha256"),
    *(_must(name, WHOLE) for name in ("sent_width", "sent_height", "sent_size_bytes")),
    _must("arrival", code(Arrival)),
    _must("received_at", MOMENT),
    _by("received_by"),
    *_texts("source", "taken_by", "caption"),
)

runs = Table(
    "runs",
    METADATA,
    _key(),
    _id(),
    _of("inspection_id", "inspections"),
    *_texts("asked_dialect", "asked_host", "asked_model"),
    _must("asked_practice", Boolean),
    _must("asked_question", PROSE),
    _must("asked_language", code(Language)),
    *(_must(name, NUMBER) for name in ("asked_temperature", "asked_top_p")),
    _must("asked_max_new_tokens", WHOLE),
    *_texts("asked_prompt_version", "asked_prompt_sha256", "asked_schema_sha256"),
    _must("asked_photo_ids", WORDS),
    *(_must(*kept) for kept in (("asked_sent", SENT), ("asked_adjustments", ADJUSTMENTS))),
    _must("started_at", MOMENT),
    _by("started_by"),
    _must("state", code(RunState)),
    Column("finished_at", MOMENT),
    *_texts("told_model", "told_finish_reason"),
    *(Column(name, WHOLE) for name in ("told_tokens_in", "told_tokens_out")),
    Column("told_first_byte_seconds", NUMBER),
    _must("told_seconds", NUMBER),
    _must("told_retries", WHOLE),
    *_texts("told_schema_form", "error", "cost", "currency", "answer", "prose"),
    _must("error_data", JSON),
    *(_must(*kept) for kept in (("steps", STEPS), ("warnings", WARNINGS))),
    Column("summary_severity", code(Severity)),
    *(Column(name, PROSE) for name in ("summary_action", "summary_text")),
    *(Column(name, WORDS) for name in ("summary_undetermined", "summary_photos_needed")),
    *_texts("thinking", "raw"),
)

# photo_id is what the answer was understood to speak of: no foreign key, because an answer must
# never be lost over one.
findings = Table(
    "findings",
    METADATA,
    _key(),
    _id(),
    _of("run_id", "runs"),
    _must("photo_id", PROSE),
    *_texts("part", "type"),
    _must("severity", code(Severity)),
    Column("region", REGION),
    *_texts("action", "text"),
    Column("confidence", NUMBER),
    _must("ruled_out", WORDS),
)

# Every verdict there ever was; the newest counts. verdict NULL: the one before was undone.
reviews = Table(
    "reviews",
    METADATA,
    _key(),
    _of("finding_id", "findings"),
    Column("verdict", code(Verdict)),
    *(Column(name, PROSE) for name in ("part", "type")),
    Column("severity", code(Severity)),
    Column("region", REGION),
    *(Column(name, PROSE) for name in ("action", "text")),
    _by(),
    _must("at", MOMENT),
    _must("why", PROSE),
)

# Every decision there ever was; the newest counts.
decisions = Table(
    "decisions",
    METADATA,
    _key(),
    _of("case_id", "cases"),
    Column("severity", code(Severity)),
    *_texts("action", "note", "adjuster", "licence"),
    Column("by", Integer, ForeignKey("people.seq")),
    Column("at", MOMENT),
)

reports = Table(
    "reports",
    METADATA,
    _key(),
    _of("case_id", "cases"),
    _must("version", WHOLE),
    _must("sha256", PROSE),
    _must("at", MOMENT),
    _by(),
)

# Kept as text, exactly as hashed. case_id has no foreign key: the log outlives a case.
log = Table(
    "log",
    METADATA,
    _key(),
    _must("at", PROSE),
    _by(),
    *_texts("case_id", "what", "data", "previous", "hash"),
)
