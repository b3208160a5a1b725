"""The template's own fields as JSON, and what the office's table says."""

from app.domain.assessment import Assessment
from app.domain.field import Field, FieldForm, FieldValue, Statement
from app.domain.product import TableLine
from app.domain.template import Template
from app.export.shapes import asked as shapes


def fields_of(told: Assessment, template: Template) -> shapes.Fields:
    """The template's own fields by code: a text or code, a list of them, or statements each with
    its basis; None for what was not said."""
    return {field.code: _field(field, told.field(field.code)) for field in template.fields}


def _field(field: Field, said: FieldValue | None) -> shapes.FieldValue:
    if said is None:
        return None
    if field.form is FieldForm.STATEMENTS:
        return [_statement(entry) for entry in said.entries]
    if field.form is FieldForm.LIST:
        return [entry.text for entry in said.entries]
    return said.text


def _statement(entry: Statement) -> shapes.Statement:
    return {"text": entry.text, "basis": entry.basis}


def table_line(line: TableLine | None) -> shapes.TableLine | None:
    """Price and stock, and where they stand; known: the product is in the table."""
    if line is None:
        return None
    return {
        "known": line.known,
        "table": line.table,
        "row": line.row,
        "product": line.product,
        "price": line.price,
        "stock": line.stock,
        "facts": line.facts,
        "date": line.date,
    }
