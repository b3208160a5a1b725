"""The template's own fields as JSON, and what the office's table says."""

from dataclasses import asdict
from typing import Any

from app.domain.assessment import Assessment
from app.domain.field import Field, FieldForm, FieldValue
from app.domain.product import TableLine
from app.domain.template import Template


def fields_of(told: Assessment, template: Template) -> dict[str, Any]:
    """The template's own fields by code: a text or code, a list of them, or statements each with
    its basis; None for what was not said."""
    return {field.code: _field(field, told.field(field.code)) for field in template.fields}


def _field(field: Field, said: FieldValue | None) -> Any:
    if said is None:
        return None
    if field.form is FieldForm.STATEMENTS:
        return [{"text": entry.text, "basis": entry.basis} for entry in said.entries]
    if field.form is FieldForm.LIST:
        return [entry.text for entry in said.entries]
    return said.text


def table_line(line: TableLine | None) -> dict[str, Any] | None:
    """Price and stock, and where they stand; known: the product is in the table."""
    return None if line is None else {"known": line.known, **asdict(line)}
