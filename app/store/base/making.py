"""Columns as several tables have them."""

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer

from app.domain.words import Language, RunState
from app.store.base.columns import JSON, MOMENT, NUMBER, PROSE, WHOLE, code


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


def asked_how(prefix: str) -> list[Column[Any]]:
    """Of domain.asking.AskedHow."""
    return [
        *texts(*(f"{prefix}{name}" for name in ("dialect", "host", "model"))),
        must(f"{prefix}practice", Boolean),
        must(f"{prefix}language", code(Language)),
        *(must(f"{prefix}{name}", NUMBER) for name in ("temperature", "top_p")),
        must(f"{prefix}max_new_tokens", WHOLE),
        *texts(*(f"{prefix}{n}" for n in ("prompt_version", "prompt_sha256", "schema_sha256"))),
    ]


def asking() -> list[Column[Any]]:
    """Of domain.asking.Asking."""
    return [
        must("started_at", MOMENT),
        by("started_by"),
        must("state", code(RunState)),
        Column("finished_at", MOMENT),
        *texts("told_model", "told_finish_reason", "told_schema_form"),
        *(Column(name, WHOLE) for name in ("told_tokens_in", "told_tokens_out")),
        Column("told_first_byte_seconds", NUMBER),
        must("told_seconds", NUMBER),
        must("told_retries", WHOLE),
        *texts("error", "cost", "currency"),
        must("error_data", JSON),
    ]
