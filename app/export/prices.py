"""What the office's price table says of the findings that hold, as JSON."""

from app.domain.case import Case
from app.domain.details.price import Priced, PriceTable, Total, indication
from app.domain.template import Template
from app.export.shapes import found as shapes


def price_range(
    case: Case, table: PriceTable | None, template: Template
) -> shapes.PriceRange | None:
    """Figures are exact decimals as text; null where there is no table, or no row of it for a
    finding a person stands for."""
    told = indication(case, table, template)
    if told is None:
        return None
    return {
        "from": "office_table",
        "table": told.table,
        "version": told.version,
        "lines": [_line(each) for each in told.priced],
        "totals": [_range(total) for total in told.totals],
    }


def _line(priced: Priced) -> shapes.PriceLine:
    line = priced.line
    total = _range(line.total) if line else None
    return {
        "finding": priced.number,
        "low": total["low"] if total else None,
        "high": total["high"] if total else None,
        "currency": total["currency"] if total else None,
        "row": line.row if line else None,
        "date": line.date if line else None,
        "source": line.source if line else None,
    }


def _range(total: Total) -> shapes.Range:
    return {"low": str(total.low), "high": str(total.high), "currency": total.currency}
