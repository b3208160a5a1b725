"""The closed lists of a template: codes, each with its names."""

from typing import Any

from app.domain.field import Term
from app.domain.words import Kind
from app.errors.template import Fault
from app.templates.checks import Notes, Table

MOST_TERMS = 80
TERM = 80  # characters


def lists_of(table: Table, kind: Kind, added: dict[str, Any]) -> dict[str, tuple[Term, ...]]:
    """The closed lists of findings; a template without findings has none."""
    if not kind.has_findings:
        return {}
    common = Table(added, Notes(""))
    lists = {name: terms_of(table.table(name)) for name in ("parts", "types", "actions")}
    for name, terms in lists.items():
        if not terms and name in table.names():
            table.note(name, Fault.EMPTY)
    lists["actions"] += terms_of(common.table("actions"))
    return lists | {"mistakes": terms_of(common.table("mistakes"))}


def no_lists(table: Table) -> dict[str, tuple[Term, ...]]:
    """None, where it is unknown what they are needed for."""
    for name in ("parts", "types", "actions"):
        table.table(name, needed=False)
    return {}


def terms_of(table: Table, most: int = MOST_TERMS) -> tuple[Term, ...]:
    """One list, at most so long."""
    return tuple(Term(code, table.named(code, TERM)) for code in table.codes(most))
