"""The tables of conversations; see tables for how."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from app.domain.conversation import TurnKind
from app.domain.reply import ChangeVerdict
from app.domain.words import Language, RunState
from app.store.columns import (
    CHANGES,
    JSON,
    MOMENT,
    NUMBER,
    POINTERS,
    PROSE,
    REGION,
    WARNINGS,
    WHOLE,
    WORDS,
    code,
)
from app.store.tables import METADATA

# follows, replaces and covers name other turns: no foreign keys, because an answer must never be
# lost over one. A turn that is no look has NULL in all columns of look and closeup.
turns = Table(
    "turns",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", PROSE, nullable=False, unique=True),
    Column("run_id", PROSE, ForeignKey("runs.id"), nullable=False),
    Column("kind", code(TurnKind), nullable=False),
    *(Column(name, PROSE, nullable=False) for name in ("question", "follows", "replaces")),
    Column("covers", WORDS, nullable=False),
    Column("look_photo_id", PROSE),
    Column("look_region", REGION),
    Column("look_finding_id", PROSE),
    Column("closeup_region", REGION),
    Column("closeup_number", WHOLE),
    Column("closeup_label", PROSE),
    *(Column(name, WHOLE) for name in ("closeup_width", "closeup_height")),
    Column("closeup_sha256", PROSE),
    *(
        Column(f"sent_{name}", PROSE, nullable=False)
        for name in ("text", "dialect", "host", "model")
    ),
    Column("sent_practice", Boolean, nullable=False),
    Column("sent_language", code(Language), nullable=False),
    *(Column(name, NUMBER, nullable=False) for name in ("sent_temperature", "sent_top_p")),
    Column("sent_max_new_tokens", WHOLE, nullable=False),
    *(
        Column(f"sent_{name}", PROSE, nullable=False)
        for name in ("prompt_version", "prompt_sha256", "schema_sha256")
    ),
    Column("started_at", MOMENT, nullable=False),
    Column("started_by", Integer, ForeignKey("people.seq"), nullable=False),
    Column("state", code(RunState), nullable=False),
    Column("finished_at", MOMENT),
    *(Column(name, PROSE, nullable=False) for name in ("told_model", "told_finish_reason")),
    *(Column(name, WHOLE) for name in ("told_tokens_in", "told_tokens_out")),
    Column("told_first_byte_seconds", NUMBER),
    Column("told_seconds", NUMBER, nullable=False),
    Column("told_retries", WHOLE, nullable=False),
    *(Column(name, PROSE, nullable=False) for name in ("told_schema_form", "error")),
    Column("error_data", JSON, nullable=False),
    *(Column(name, PROSE, nullable=False) for name in ("answer", "prose")),
    Column("places", POINTERS, nullable=False),
    Column("changes", CHANGES, nullable=False),
    Column("warnings", WARNINGS, nullable=False),
    *(Column(name, PROSE, nullable=False) for name in ("thinking", "raw")),
)

# What people made of the changes a turn proposed, by their place in it, from 0: all that was
# ever said; the newest of a change counts. verdict NULL: the one before was taken back.
judgements = Table(
    "judgements",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("turn_id", PROSE, ForeignKey("turns.id"), nullable=False),
    Column("place", WHOLE, nullable=False),
    Column("verdict", code(ChangeVerdict)),
    Column("by", Integer, ForeignKey("people.seq"), nullable=False),
    Column("at", MOMENT, nullable=False),
)
