"""Rows of a damaged table are read to an end, whatever is on its pages."""

import sqlite3
from collections.abc import Iterator
from typing import Any, cast

from app.store.rescue.rows import rows


class _Backwards:
    """Up to the fifth place it finds the same page, whose second row has a lower number."""

    def execute(self, asked: str, told: tuple[int]) -> Any:
        (after,) = told
        if "LIMIT 1" in asked:
            return self
        return iter(()) if after >= 5 else self._page()

    def fetchone(self) -> tuple[int]:
        return (1,)

    def _page(self) -> Iterator[tuple[int, str]]:
        yield 1, "one"
        yield 0, "nought"
        raise sqlite3.DatabaseError("database disk image is malformed")


def test_numbers_that_go_backwards_are_no_ring() -> None:
    looks = list[int]()

    def look() -> None:
        looks.append(1)
        assert len(looks) < 100  # it would go on for ever

    told = list(rows(cast("sqlite3.Connection", _Backwards()), "cases", ("name",), look))
    assert set(told) == {("one",), ("nought",)}
