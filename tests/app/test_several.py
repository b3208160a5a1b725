"""Many done a few at a time."""

import asyncio

import pytest

from app.several import AT_ONCE, several


def test_all_are_done_in_order_a_few_at_a_time_and_one_that_fails_stops_none() -> None:
    begun, going, most = list[int](), 0, 0

    async def work(number: int) -> None:
        nonlocal going, most
        begun.append(number)
        going += 1
        most = max(most, going)
        await asyncio.sleep(0)
        going -= 1
        if number in (2, 5):
            raise ValueError(number)

    with pytest.raises(ValueError, match="2"):
        asyncio.run(several(work, range(9)))
    assert begun == list(range(9))
    assert most == AT_ONCE


def test_cancelled_nothing_of_it_goes_on() -> None:
    ended = list[int]()

    async def work(number: int) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(number)

    async def main() -> None:
        task = asyncio.ensure_future(several(work, range(9)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()

    asyncio.run(main())
    assert sorted(ended) == list(range(AT_ONCE))
