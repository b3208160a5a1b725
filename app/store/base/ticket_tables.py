"""The table of tickets; see tables for how."""

from sqlalchemy import Table

from app.domain.rule import Priority
from app.domain.ticket import TicketState
from app.store.base.columns import MOMENT, WHOLE, code
from app.store.base.making import by, key, must, of, own_id, texts
from app.store.base.tables import METADATA

# As each ticket is now: what became of it by and by stands in the log. urgency: the priority's
# weight, to order by.
tickets = Table(
    "tickets",
    METADATA,
    key(),
    own_id(),
    of("case_id", "cases"),
    *texts("title", "queue", "assignee", "due", "rule", "run_id"),
    must("priority", code(Priority)),
    must("urgency", WHOLE),
    must("state", code(TicketState)),
    by(),
    must("at", MOMENT),
)
