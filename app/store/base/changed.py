"""What a change changed, as text: what stood there before, and what stands there since."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Column, Table

from app.store.base.columns import Kept
from app.store.base.entry import Words


def words(
    table: Table, names: Iterable[str], before: Mapping[Any, Any], now: Mapping[Any, Any]
) -> Words:
    """Of those columns the ones that differ, as they lie in the table; "" for nothing."""
    told = {}
    for name in names:
        pair = _text(table.c[name], before.get(name)), _text(table.c[name], now.get(name))
        if pair[0] != pair[1]:
            told[name] = pair
    return told


def _text(column: Column[Any], value: Any) -> str:
    if isinstance(column.type, Kept) and value is not None:
        value = column.type.put(value)
    return "" if value is None else str(value)
