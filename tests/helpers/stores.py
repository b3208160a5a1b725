"""Stores to test with, and what lies in their files."""

import asyncio
import functools
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, ParamSpec

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.words import Kind, RunState
from app.paths import migrations
from app.store.base.database import DATABASE_NAME, Database
from app.store.base.log import NOTHING_BEFORE, verify_after
from app.store.store import Store
from app.store.upgrade import upgrade
from tests.helpers import cases

Given = ParamSpec("Given")


def in_loop(test: Callable[Given, Coroutine[Any, Any, None]]) -> Callable[Given, None]:
    """An async test, run to its end in a loop of its own."""

    @functools.wraps(test)
    def run(*args: Given.args, **kwargs: Given.kwargs) -> None:
        asyncio.run(test(*args, **kwargs))

    return run


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Store]:
    """A store that is closed whatever happens."""
    store = await Store.open(folder)
    try:
        yield store
    finally:
        await store.close()


async def with_run(store: Store, **of_run: Any) -> Case:
    """A case with one photo and one run, by default just started: run-1 and, in a done run,
    finding-1."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    case = await store.add_photo(case.id, cases.photo(), cases.MEI)
    run = cases.running(**{"inspection_id": case.inspections[0].id, **of_run})
    await store.start_run(case.id, run)
    return await store.save_run(case.id, run)


async def with_turn(store: Store, turn: Turn) -> Case:
    """A case with a done run, run-1, and that turn about it."""
    case = await with_run(store, assessment=cases.assessment(), state=RunState.DONE)
    await store.start_turn(case.id, turn)
    return await store.case(case.id)


def lies(folder: Path, question: str, *values: Any) -> list[Any]:
    """What a query finds in the closed store's file."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        return connection.execute(question, values).fetchall()


def of_schema(number: int, folder: Path) -> Path:
    """An empty store in folder as the version with that schema made it; its data folder."""
    later = [path.name for path in (migrations() / "versions").glob("[0-9]*.py")]
    left_out = [name for name in later if int(name[:4]) > number]
    old, data = folder / "migrations of then", folder / "data"
    shutil.copytree(migrations(), old, ignore=shutil.ignore_patterns("__pycache__", *left_out))
    data.mkdir()
    database = Database(data, number)
    upgrade(database, old, number)
    database.close()
    return data


def tamper(folder: Path, *statements: str) -> None:
    """Change the closed store's file past Tessera."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def broken_at(folder: Path) -> int | None:
    """The first row of the closed store's log that is not as it was written."""
    engine = create_engine(f"sqlite:///{folder / DATABASE_NAME}", poolclass=NullPool)
    with engine.connect() as connection:
        return verify_after(connection, 0, NOTHING_BEFORE)
