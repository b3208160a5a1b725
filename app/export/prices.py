"""What the office's price table says of the findings that hold, as JSON."""

from typing import Any

from app.domain.case import Case
from app.domain.price import PriceTable, Total, indication
from app.domain.template import Template


def price_range(case: Case, table: PriceTable | None, template: Template) -> dict[str, Any] | None:
    """Figures are exact decimals as text; null where there is no table, or no row of it for a
    finding a person stands for."""
    told = indication(case, table, template)
    if told is None:
        return None
    return {
        "from": "office_table",
        "table": told.table,
        "version": told.version,
        "lines": [
            {
                "finding": each.number,
                **(_range(each.line.total) if each.line else {"low": None, "high": None}),
                "row": each.line.row if each.line else None,
                "date": each.line.date if each.line else None,
                "source": each.line.source if each.line else None,
            }
            for each in told.priced
        ],
        "totals": [_range(total) for total in told.totals],
    }


def _range(total: Total) -> dict[str, str]:
    return {"low": str(total.low), "high": str(total.high), "currency": total.currency}
