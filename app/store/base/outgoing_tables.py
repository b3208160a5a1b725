"""The tables of what leaves for other systems; see tables for how."""

from sqlalchemy import Boolean, Column, Table

from app.domain.sending.outgoing import Form, Occasion, Outcome, Standing
from app.store.base.columns import MOMENT, NUMBER, PROSE, WHOLE, code, codes
from app.store.base.making import key, must, of, own_id, texts
from app.store.base.tables import METADATA

destinations = Table(
    "destinations",
    METADATA,
    key(),
    own_id(),
    must("name", PROSE),
    must("form", code(Form)),
    must("address", PROSE),
    must("occasions", codes(Occasion)),
    *texts("plain_to", "private_to"),
    must("active", Boolean),
    must("gone", Boolean),
)

# Goes with its case and its destination; what was sent stands in the log.
messages = Table(
    "messages",
    METADATA,
    key(),
    own_id(),
    of("destination_id", "destinations"),
    of("case_id", "cases"),
    must("occasion", code(Occasion)),
    must("body", PROSE),
    must("created_at", MOMENT),
    must("next_try_at", MOMENT),
    must("standing", code(Standing)),
    must("tries", WHOLE),
    Column("last_outcome", code(Outcome)),
    Column("last_status", WHOLE),
    Column("last_said", PROSE),
    Column("last_wait", NUMBER),
)
