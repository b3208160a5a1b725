"""The tables of what a person says beside verdicts and decisions; see tables for how."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from app.domain.mark import Lack
from app.store.base.columns import MOMENT, PROSE, WHOLE, code
from app.store.base.tables import METADATA

# Whether two findings are one damage: all that was ever said; the newest of a pair counts. one
# and other in the order of the alphabet. same NULL: what was said before is taken back.
links = Table(
    "links",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("one", PROSE, ForeignKey("findings.id"), nullable=False),
    Column("other", PROSE, ForeignKey("findings.id"), nullable=False),
    Column("same", Boolean),
    Column("by", Integer, ForeignKey("people.seq"), nullable=False),
    Column("at", MOMENT, nullable=False),
)

# What became of the entries of a run's lists: all that was ever said; the newest of an entry
# counts. answered NULL: what was said before is taken back. by_run: "" where a person says so.
marks = Table(
    "marks",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("run_id", PROSE, ForeignKey("runs.id"), nullable=False),
    Column("lack", code(Lack), nullable=False),
    Column("place", WHOLE, nullable=False),
    Column("answered", Boolean),
    Column("by_run", PROSE, nullable=False),
    Column("why", PROSE, nullable=False),
    Column("by", Integer, ForeignKey("people.seq"), nullable=False),
    Column("at", MOMENT, nullable=False),
)
