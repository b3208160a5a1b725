"""Run by test_ui_loop: a model server in a process of its own, so that its work takes nothing
from the window's. Prints its address; ends when its standard input does.

Answers every request with some 4,000 tokens of four characters, each an event of its own.
Arguments: how many a second; which share of the whole answer is given, so that a slow one ends.
"""

import asyncio
import sys
import time

from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, summary, written
from tests.helpers.server import Behaviour, LoopbackServer, Talk

STEPS, FINDINGS, TOKEN = 40, 30, 4
# Numbered, for an answer that only repeats itself would be stopped.
THINKING = "".join(
    f"Look {n}: light falls from the left, a shadow is no dent.\n" for n in range(80)
)


def long_answer(share: float) -> str:
    """Forty steps and thirty findings, or that share of them."""
    steps = [
        step(
            photo=n % 4 + 1,
            text=f"Step {n}: the bumper's edge is not straight, and the highlight bends there.",
            region=[n * 20, 100, n * 20 + 150, 300],
        )
        for n in range(round(STEPS * share))
    ]
    findings = [
        found(photo=n % 4 + 1, region=[n * 25, 300, n * 25 + 200, 600], confidence=0.5 + n / 100)
        for n in range(round(FINDINGS * share))
    ]
    return written(reasoning=steps, findings=findings, summary=summary())


def paced(text: str, thinking: str, per_second: float) -> Behaviour:
    """Token by token on a schedule: who sleeps too long sends the more afterwards."""

    async def behave(talk: Talk) -> None:
        await talk.start(kind="text/event-stream")
        began = time.monotonic()
        sent = 0
        for name, words in (("reasoning_content", thinking), ("content", text)):
            for start in range(0, len(words), TOKEN):
                early = began + sent / per_second - time.monotonic()
                if early > 0:
                    await asyncio.sleep(early)
                await talk.send(does.sse(does.chunk(**{name: words[start : start + TOKEN]})))
                sent += 1
        await talk.send(does.sse(does.chunk("stop")) + does.sse(does.usage()) + b"data: [DONE]\n\n")
        await talk.end()

    return behave


if __name__ == "__main__":
    speed, part = float(sys.argv[1]), float(sys.argv[2])
    thoughts = THINKING[: round(len(THINKING) * part)]
    with LoopbackServer(paced(long_answer(part), thoughts, speed)) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        sys.stdin.read()
