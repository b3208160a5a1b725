"""The tables as queries see them. What the file itself insists on stands in migrations/.

Columns are named as the domain's fields, with a prefix where a value lies inside another, so
that rows and values turn into each other by name. seq is the order things came in; that of photos
the order a person has put them in.

Longer than other files, as it is the schema, and is read as one.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Table

from app.domain.words import Arrival, Kind, Severity, Status, Verdict
from app.store.base.columns import MOMENT, NUMBER, PROSE, WHOLE, WORDS, code
from app.store.base.fired import FIRED
from app.store.base.known_values import MERGED, SEEN, TAKEN
from app.store.base.making import asked_how, asking, by, key, must, of, own_id, texts
from app.store.base.prints import COLUMNS
from app.store.base.values import (
    ADJUSTMENTS,
    EXAMPLES,
    FACTS,
    FIELDS,
    INSIDE,
    MEASURING,
    NOTICES,
    OUTLINE,
    READING,
    REGION,
    REGIONS,
    SENT,
    STEPS,
    TABLE_LINE,
    WARNINGS,
)

METADATA = MetaData()

# Who did things stands apart from what was done: a name can be taken out of here without
# touching the log.
people = Table("people", METADATA, key(), *texts("name", "system_user"))

# year and serial: of the number Tessera made, NULL where a person gave one from the start.
# status to dispute: of the whole case, for the list alone; triage NULL where it was not looked for.
# deleted_at: put away, so that no list but that of the deleted shows it. photos_dropped_at: when
# photos were deleted as the office keeps them no longer; NULL again once it is reopened.
cases = Table(
    "cases",
    METADATA,
    key(),
    own_id(),
    must("number", PROSE),
    must("kind", code(Kind)),
    must("created_at", MOMENT),
    must("changed_at", MOMENT),
    *texts("template", "question", "text", "insured", "policy", "date_of_loss", "cause", "item"),
    must("facts", FACTS),
    Column("year", Integer),
    Column("serial", Integer),
    must("status", code(Status)),
    Column("severity", code(Severity)),
    must("thumbnail", PROSE),
    must("practice", Boolean),
    Column("triage", PROSE),
    Column("sure", NUMBER),
    Column("gravest", code(Severity)),
    must("dispute", NUMBER),
    must("assignee", PROSE),
    *(Column(name, MOMENT) for name in ("closed_at", "deleted_at", "photos_dropped_at")),
    must("held", Boolean),
)

# The order of the case list: the highest changed last. Beside it lies the index of what is in the
# cases, by place (app/store/finding/search).
places = Table(
    "places",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("case_seq", Integer, nullable=False, unique=True),
    must("deleted", Boolean),
)

inspections = Table("inspections", METADATA, key(), own_id(), of("case_id", "cases"))

photos = Table(
    "photos",
    METADATA,
    key(),
    own_id(),
    of("case_id", "cases"),
    of("inspection_id", "inspections"),
    *texts("sha256", "name", "media_type"),
    *(must(name, WHOLE) for name in ("size_bytes", "width", "height")),
    *texts("exif_taken", "exif_device"),
    *(Column(name, NUMBER) for name in ("exif_latitude", "exif_longitude")),
    must("exif_orientation", WHOLE),
    *(must(name, NUMBER) for name in ("quality_sharpness", "quality_brightness")),
    *(must(*kept) for kept in (("quality_flags", WORDS), ("blackouts", REGIONS))),
    Column("reading", READING),
    must("measuring", MEASURING),
    *(must(name, Integer) for name in COLUMNS),
    must("seen", SEEN),
    *texts("sent_sha256"),
    *(must(name, WHOLE) for name in ("sent_width", "sent_height", "sent_size_bytes")),
    must("arrival", code(Arrival)),
    must("received_at", MOMENT),
    by("received_by"),
    Column("inside", INSIDE),
    Column("credential", Boolean),
    *texts("source", "taken_by", "caption"),
)

runs = Table(
    "runs",
    METADATA,
    key(),
    own_id(),
    of("inspection_id", "inspections"),
    must("second", Boolean),
    Column("taken", TAKEN),
    *(must(*kept) for kept in (("look_of", PROSE), ("look", WHOLE))),
    Column("merged", MERGED),
    *asked_how("asked_"),
    must("asked_question", PROSE),
    must("asked_photo_ids", WORDS),
    *(must(*kept) for kept in (("asked_sent", SENT), ("asked_adjustments", ADJUSTMENTS))),
    must("asked_examples", EXAMPLES),
    *texts("asked_text", "asked_template", "asked_template_version", "asked_template_sha256"),
    *asking(),
    *texts("answer", "prose"),
    *(must(*kept) for kept in (("steps", STEPS), ("warnings", WARNINGS), ("notices", NOTICES))),
    Column("summary_severity", code(Severity)),
    *(Column(name, PROSE) for name in ("summary_action", "summary_text")),
    *(Column(name, WORDS) for name in ("summary_undetermined", "summary_photos_needed")),
    *texts("thinking", "raw"),
    must("fields", FIELDS),
    Column("table_line", TABLE_LINE),
    must("fired", FIRED),
)

# Every template a model was ever asked by, word for word; only ever added to.
templates = Table(
    "templates",
    METADATA,
    key(),
    *texts("id", "version"),
    Column("sha256", PROSE, nullable=False, unique=True),
    *texts("text", "common"),
)

# photo_id is what the answer was understood to speak of: no foreign key, because an answer must
# never be lost over one. run_id and what is proposed are NULL for a finding a person drew.
findings = Table(
    "findings",
    METADATA,
    key(),
    own_id(),
    of("inspection_id", "inspections"),
    Column("run_id", PROSE, ForeignKey("runs.id")),
    must("photo_id", PROSE),
    *(Column(name, PROSE) for name in ("part", "type")),
    Column("severity", code(Severity)),
    Column("region", REGION),
    *(Column(name, PROSE) for name in ("action", "text")),
    Column("confidence", NUMBER),
    must("ruled_out", WORDS),
)

# Every verdict there ever was; the newest counts. verdict NULL: the one before was undone.
reviews = Table(
    "reviews",
    METADATA,
    key(),
    of("finding_id", "findings"),
    Column("verdict", code(Verdict)),
    *(Column(name, PROSE) for name in ("part", "type")),
    Column("severity", code(Severity)),
    Column("region", REGION),
    *(Column(name, PROSE) for name in ("action", "text")),
    Column("outline", OUTLINE),
    by(),
    must("at", MOMENT),
    *(must(name, PROSE) for name in ("why", "act")),
)

# Every decision there ever was; the newest counts.
decisions = Table(
    "decisions",
    METADATA,
    key(),
    of("case_id", "cases"),
    Column("severity", code(Severity)),
    *texts("action", "note", "adjuster", "licence"),
    Column("by", Integer, ForeignKey("people.seq")),
    Column("at", MOMENT),
    must("act", PROSE),
)

reports = Table(
    "reports",
    METADATA,
    key(),
    of("case_id", "cases"),
    must("version", WHOLE),
    must("sha256", PROSE),
    must("at", MOMENT),
    by(),
)

# What a version stood for, as domain/told has it, and which version it names the changes of, 0 for
# none; versions from before have no such row.
report_told = Table(
    "report_told",
    METADATA,
    key(),
    of("case_id", "cases"),
    *(must(name, WHOLE) for name in ("version", "supplements")),
    must("told", PROSE),
)

# Versions nobody stands for any more.
report_voids = Table(
    "report_voids",
    METADATA,
    key(),
    of("case_id", "cases"),
    must("version", WHOLE),
    must("why", PROSE),
    must("at", MOMENT),
    by(),
)

# In which weeks it was looked for changes in how answers are judged; week: its Monday.
drift_looks = Table("drift_looks", METADATA, key(), *texts("week"))

# What was found; told: a person was shown it.
drift_notices = Table(
    "drift_notices",
    METADATA,
    key(),
    must("at", MOMENT),
    must("told", Boolean),
    must("change", PROSE),
)

# The case that is being cleared up; empty but inside that transaction. Only while a row is in here
# does the file let anything go that can otherwise only be added to.
clearing = Table("clearing", METADATA, must("case_id", PROSE))

# Kept as text, exactly as hashed. case_id has no foreign key: the log outlives a case. number to
# link are NULL in entries from before cases had chains of their own.
log = Table(
    "log",
    METADATA,
    key(),
    must("at", PROSE),
    by(),
    *texts("case_id", "what", "data", "previous", "hash"),
    Column("number", Integer),
    *(Column(name, PROSE) for name in ("told", "state", "link")),
)
