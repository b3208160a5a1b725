"""Something done for many, a few at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

AT_ONCE = 3
"""Of cases on their way to a report one is printed and one decoded while one is read or written.
The window has four threads for all that waits, and one of them stays free."""
_T = TypeVar("_T")


async def several(work: Callable[[_T], Awaitable[object]], items: Iterable[_T]) -> None:
    """Have it done for each item, AT_ONCE at a time, begun in their order. One that fails stops
    none of the others; at the end the first error is raised. Cancelled, all that is going on is."""
    waiting, errors = iter(items), list[Exception]()

    async def one_after_the_other() -> None:
        for item in waiting:
            try:
                await work(item)
            except Exception as error:  # raised below
                errors.append(error)

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(one_after_the_other())
    if errors:
        raise errors[0]
