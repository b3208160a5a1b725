"""Run by test_dock: a model server in a process of its own. Prints its address, then for every
question when it had all of it and when its answer was out, by the monotonic clock; ends when its
standard input does.
"""

import asyncio
import sys
import time

from tests.helpers import behaviours as does
from tests.helpers.docks import MODERATE
from tests.helpers.server import LoopbackServer, Talk

THINKS = 0.3  # seconds before the first word


async def behave(talk: Talk) -> None:
    """The same answer to everything."""
    came = time.monotonic()
    await asyncio.sleep(THINKS)
    await does.streams(MODERATE)(talk)
    sys.stdout.write(f"{came} {time.monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    with LoopbackServer(behave) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        sys.stdin.read()
