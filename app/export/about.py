"""What a person knows of the case, as JSON."""

from app.domain.case import Case
from app.domain.details.case_fields import Form, actual_cash_value, every_field
from app.domain.details.money import Money, money
from app.export.shapes import plain as of_plain
from app.export.shapes import whole as of_whole


def about(case: Case) -> of_whole.About:
    """Which case it is, how far it has come, and its details, without what is confidential."""
    details = case.details
    return {
        "id": case.id,
        "number": case.number,
        "kind": case.kind,
        "status": case.status,
        "assignee": case.assignee or None,
        "held": case.held,
        "details": {
            "insured": details.insured,
            "policy": details.policy,
            "date_of_loss": details.date_of_loss,
            "cause": details.cause,
            "item": details.item,
            **_facts(case),
        },
    }


def _facts(case: Case) -> dict[str, str | of_plain.Money]:
    fields = every_field()
    open_ones = [
        (code, text)
        for code, text in case.details.facts
        if code in fields and not fields[code].confidential
    ]
    told: dict[str, str | of_plain.Money] = {
        code: _sum(sum_) if (sum_ := _of_money(fields[code].form, text)) else text
        for code, text in open_ones
    }
    value = actual_cash_value(case.details)
    if value:
        told["acv"] = _sum(value)
    return told


def _of_money(form: Form, text: str) -> Money | None:
    return money(text) if form is Form.MONEY else None


def _sum(told: Money) -> of_plain.Money:
    """Exact, so as text."""
    return {"amount": str(told.amount), "currency": told.currency}
