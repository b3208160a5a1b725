"""Two stored cases, the first of them open in a model."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol, TypeVar

from app.domain.words import Kind
from app.store.store import Store
from tests.helpers.cases import MEI
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import opened
from ui.inspection.case_model import CaseModel


@dataclass(frozen=True)
class TwoCases:
    """ids: of both cases."""

    store: Store
    ids: tuple[str, str]
    case: CaseModel


class Sat(Protocol):
    """Whoever works with them, by a model."""

    model: Any


_Sat = TypeVar("_Sat", bound=Sat)


@asynccontextmanager
async def sat_at(folder: Path, sit: Callable[[TwoCases], _Sat]) -> AsyncIterator[_Sat]:
    """They lie in a new store in the folder; the model is closed before they are."""
    async with _two_cases(folder) as both:
        here = sit(both)
        try:
            yield here
        finally:
            await here.model.close()


@asynccontextmanager
async def _two_cases(folder: Path) -> AsyncIterator[TwoCases]:
    async with opened(folder) as store:
        made = [(await store.new_case(Kind.PARCEL, MEI, f"N{n}")).id for n in (1, 2)]
        case = CaseModel(lambda: MEI, no_crash)
        case.attach(SimpleNamespace(store=store))  # type: ignore[arg-type]
        await case._open(made[0])
        try:
            yield TwoCases(store, (made[0], made[1]), case)
        finally:
            await case.close()
