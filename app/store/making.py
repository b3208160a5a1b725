"""Columns as most tables have them."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer

from app.store.columns import PROSE


def must(name: str, *kind: Any) -> Column[Any]:
    return Column(name, *kind, nullable=False)


def texts(*names: str) -> list[Column[Any]]:
    return [must(name, PROSE) for name in names]


def key() -> Column[Any]:
    return Column("seq", Integer, primary_key=True)


def own_id() -> Column[Any]:
    return Column("id", PROSE, nullable=False, unique=True)


def of(name: str, table: str, column: str = "id") -> Column[Any]:
    return must(name, Integer if column == "seq" else PROSE, ForeignKey(f"{table}.{column}"))


def by(name: str = "by") -> Column[Any]:
    return of(name, "people", "seq")
