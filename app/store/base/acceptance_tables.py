"""The table of what was accepted together; see tables for how."""

from sqlalchemy import Boolean, Column, Table

from app.domain.words import Severity
from app.store.base.columns import MOMENT, PROSE, WORDS, code
from app.store.base.making import by, key, must, of
from app.store.base.tables import METADATA

# One row for each case of an act. drawn: a person judges it after all, so that nothing of it was
# accepted; run_ids, severity, action: what would have been. judged_at and changed: what came of
# it. taken_back_at: the act was undone.
acceptances = Table(
    "acceptances",
    METADATA,
    key(),
    of("case_id", "cases"),
    must("act", PROSE),
    must("at", MOMENT),
    by(),
    must("drawn", Boolean),
    must("run_ids", WORDS),
    Column("severity", code(Severity)),
    must("action", PROSE),
    Column("judged_at", MOMENT),
    Column("changed", Boolean),
    Column("taken_back_at", MOMENT),
)
