"""What a connection, or a model, was measured on last: what looked as it is used goes before what
looked otherwise."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.measured.evaluated import Measured
from app.domain.strategy import Strategy
from app.domain.template import Template
from app.measured import RunLine, run_lines, strategy_of
from app.settings.connection import Connection

Like = Callable[[dict[str, Any]], bool]
"""Whether a run with that head is such a one."""


def as_used(templates: Iterable[Template]) -> Like:
    """It looked as one of these templates, of its kind, looks now."""
    ways = {(str(each.kind), each.strategy) for each in templates}
    return lambda head: (str(head.get("kind")), strategy_of(head)) in ways


def counting(lines: Iterable[RunLine], connection: Connection, used: Like) -> RunLine | None:
    """Of the newest first: by which the connection counts as measured, and what is measured again
    every week. One that looked as is used goes before those that looked otherwise."""
    return _newest((line for line in lines if line.is_of(connection)), used)


def _newest(lines: Iterable[RunLine], alike: Like) -> RunLine | None:
    """That came to its end; one that looked alike, else any."""
    other: RunLine | None = None
    for line in lines:
        if line.ended:
            if alike(line.head):
                return line
            other = other or line
    return other


def measured(line: RunLine | None, alike: Like) -> Measured | None:
    """What that run says, and whether it looked alike; None for one that came to no end."""
    if line is None or line.ended is None:
        return None
    ended, head = line.ended, line.head
    said = Measured(
        str(head["set"]["name"]), ended.at, ended.cases, ended.found, ended.right,
        way=strategy_of(head),
    )  # fmt: skip
    return said if alike(head) else replace(said, otherwise=True)


def measured_model(runs: Path, host: str, model: str, way: Strategy) -> Measured | None:
    """How the model at that host did when it was measured last, as it looked that way; else, said
    so, as it looked in another one; None where it never was. Blocks."""

    def alike(head: dict[str, Any]) -> bool:
        return strategy_of(head) == way

    asked = (each for each in run_lines(runs) if _of_model(each) == (host, model))
    return measured(_newest(asked, alike), alike)


def _of_model(line: RunLine) -> tuple[object, object]:
    return line.head.get("host"), line.head.get("model")
