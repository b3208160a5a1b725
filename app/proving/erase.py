"""Erases a person on request, case by case; a legal hold stops it."""

import asyncio
from dataclasses import dataclass

from app.desk import Desk
from app.domain.who import Who
from app.errors import CaseHeld, NoSuchName
from app.kept_reports import drop
from app.store.proving import erasing, naming
from app.store.proving.naming import Standing

_SHORTEST, _ASCII = 2, 3  # characters: what is shorter stands in other words


@dataclass(frozen=True, slots=True)
class Gone:
    """cases: in how many the name was erased; held: numbers of those a legal hold keeps;
    colleague: nothing is left of it among those who did things."""

    cases: int
    held: tuple[str, ...]
    colleague: bool


async def standing(desk: Desk, name: str) -> Standing:
    """Where the name stands. Raises NoSuchName for what is too short to be one."""
    return await desk.store.do(naming.standing, _checked(name))


async def erase(desk: Desk, name: str, by: Who) -> Gone:
    """Erase the name everywhere it may be. Raises NoSuchName and StoreError."""
    name = _checked(name)
    told = await desk.store.do(naming.standing, name)
    done, held = 0, list(told.held)
    for case_id in told.cases:
        try:
            reports = await desk.store.do(erasing.erase, case_id, name, by)
        except CaseHeld as error:  # set since
            held.append(error.number)
            continue
        if reports is not None:
            done += 1
            await asyncio.to_thread(drop, desk.folder, reports)
    colleague = await desk.store.do(erasing.erase_colleague, name)
    return Gone(done, tuple(held), colleague)


def _checked(name: str) -> str:
    told = name.strip()
    if len(told) < (_ASCII if told.isascii() else _SHORTEST):
        raise NoSuchName(told)
    return told
