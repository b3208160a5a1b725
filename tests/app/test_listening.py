"""An answer followed to its end, and being stopped at its very end."""

import asyncio
from typing import Any

import pytest

from app import listening
from app.domain.words import RunState
from app.listening import listen
from tests.helpers.stores import in_loop


class _Said:
    """An answer that has ended."""

    async def __aenter__(self) -> "_Said":
        return self

    async def __aexit__(self, *raised: object) -> None:
        """Nothing is held."""

    def __aiter__(self) -> "_Said":
        return self

    async def __anext__(self) -> None:
        raise StopAsyncIteration


@in_loop
async def test_being_stopped_while_the_saver_ends_is_not_lost_and_what_came_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listening, "SAVE_EVERY_SECONDS", 0.0)
    said: Any = _Said()
    saving, ending, go = asyncio.Event(), asyncio.Event(), asyncio.Event()
    came = list[object]()

    async def save() -> None:
        saving.set()
        try:
            await asyncio.Event().wait()
        finally:
            ending.set()
            await go.wait()

    async def asked_twice() -> None:
        came.append(await listen(said, _nothing, save, saving_begun))
        await asyncio.sleep(0)
        came.append("asked again")

    async def saving_begun() -> None:
        await saving.wait()

    asking = asyncio.create_task(asked_twice())
    await ending.wait()
    asking.cancel()
    await asyncio.sleep(0)
    go.set()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert came == [(RunState.DONE, None)]


async def _nothing(_: object) -> None:
    """Takes what there is not."""
