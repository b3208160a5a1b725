"""The tables of batches; see tables for how. No seal is made of them: what counts of a case stands
in the case."""

from sqlalchemy import Boolean, Column, ForeignKey, LargeBinary, Table, UniqueConstraint

from app.domain.many.batch import BatchState, JobState, Priority
from app.domain.many.grouping import Group
from app.domain.many.posting import PostingState
from app.domain.words import Language
from app.store.base.columns import JSON, MOMENT, NUMBER, PROSE, WHOLE, WORDS, code
from app.store.base.known_values import STRATEGY
from app.store.base.making import by, key, must, of, own_id, texts
from app.store.base.tables import METADATA
from app.store.base.values import FACTS

batches = Table(
    "batches",
    METADATA,
    key(),
    own_id(),
    *texts("name", "template", "connection", "question"),
    must("language", code(Language)),
    by(),
    must("created_at", MOMENT),
    must("limits_calls", WHOLE),
    must("limits_money", PROSE),
    Column("limits_begins_at", MOMENT),
    must("priority", code(Priority)),
    must("state", code(BatchState)),
    must("why", PROSE),
    must("why_data", JSON),
    *(must(f"spent_{n}", WHOLE) for n in ("calls", "answered", "known", "tokens_in", "tokens_out")),
    *texts("spent_money", "spent_currency"),
    must("later", Boolean),
    Column("strategy", STRATEGY),
    *texts("arriving_folder", "arriving_pattern"),
    must("arriving_by", code(Group)),
    *(must(f"arriving_{name}", WHOLE) for name in ("minutes", "quiet")),
)

# What came into the folder a batch goes on with and is in a job of it, by which nothing is taken
# twice; goes with its batch.
arrivals = Table(
    "arrivals",
    METADATA,
    key(),
    of("batch_id", "batches"),
    *texts("path", "sha256"),
    *(must(name, WHOLE) for name in ("size", "changed")),
    UniqueConstraint("batch_id", "path", "sha256"),
)

# Goes with its batch, and with the case it made. pictures: found by it is a job with the same.
# away: it waits for what a provider was asked. counted: ids of the runs its batch has counted.
jobs = Table(
    "jobs",
    METADATA,
    key(),
    own_id(),
    of("batch_id", "batches"),
    must("place", WHOLE),
    *texts("planned_name", "planned_number", "planned_case_id", "planned_question"),
    must("planned_paths", WORDS),
    must("planned_facts", FACTS),
    must("state", code(JobState)),
    must("tries", WHOLE),
    Column("next_try_at", MOMENT),
    Column("case_id", PROSE, ForeignKey("cases.id")),
    must("pictures", PROSE),
    must("failed", PROSE),
    must("failed_data", JSON),
    must("refused", FACTS),
    Column("finished_at", MOMENT),
    Column("seconds", NUMBER),
    must("away", Boolean),
    must("counted", WORDS),
)

# Go with their batch.
postings = Table(
    "postings",
    METADATA,
    key(),
    own_id(),
    of("batch_id", "batches"),
    must("made_at", MOMENT),
    must("state", code(PostingState)),
    *(must(name, WHOLE) for name in ("lines", "size", "looks", "unused")),
    *texts("file_id", "remote_id", "why"),
    *(Column(name, MOMENT) for name in ("posted_at", "ends_by", "look_at")),
    must("why_data", JSON),
)

# Each is one of a job's, named as in the posting it is in; several jobs may ask the same. status:
# of the answer, NULL until there is one.
questions = Table(
    "questions",
    METADATA,
    key(),
    of("job_id", "jobs"),
    of("posting_id", "postings"),
    must("name", PROSE),
    Column("status", WHOLE),
    Column("body", LargeBinary),
)
