"""Listening over real sockets: what breaks in the middle, and what has no end."""

import itertools
from typing import Any

import pytest

from app import errors as er
from app.domain.events import Repair
from app.settings.providers import keys_of_one_region
from app.vlm.wire import hearing
from app.vlm.wire.hearing import MAX_OUTPUT_CHARACTERS
from tests.helpers import behaviours as do
from tests.helpers.asking import HALF, QUICK, SHORT, TEXT, ask, events
from tests.helpers.server import Behaviour

pytestmark = pytest.mark.server


@pytest.mark.parametrize(
    ("fault", "kind", "phase"),
    [
        (do.sends(events(do.chunk(content=HALF)), then="hang"), er.TimedOut, "between_bytes"),
        (do.sends(events(do.chunk(content=HALF)), then="drop"), er.ConnectionLost, None),
        (do.sends(events(do.chunk(content=HALF))), er.ConnectionLost, None),
        (do.sends(events(do.chunk(content=HALF), {"error": "boom"})), er.ServerFailed, None),
        (
            do.sends(events(do.chunk(content=HALF), {"error": {"code": 429, "message": "x"}})),
            er.RateLimited,
            None,
        ),
        (do.sends(events(do.chunk(content=HALF)) + b"data: {oops\n\n"), er.ConnectionLost, None),
        (do.sends(events(do.chunk("content_filter", content=HALF))), er.ContentRefused, None),
    ],
)
def test_what_came_before_a_fault_is_kept_and_never_asked_for_again(
    fault: Behaviour, kind: type[er.ModelError], phase: str | None
) -> None:
    asked, server = ask(fault, patience=SHORT if phase else QUICK)
    assert type(asked.error) is kind
    assert asked.assessment.raw == HALF
    assert len(asked.assessment.findings) == 1
    assert len(server.seen) == 1
    if phase:
        assert asked.error.data()["phase"] == phase


def test_too_much_output_is_capped() -> None:
    async def pours(talk: Any) -> None:
        await talk.start(kind="text/event-stream")
        await talk.send(do.sse(do.chunk(content=HALF)))
        for number in itertools.count():
            words = " ".join(str(number * 1000 + n) for n in range(200))
            await talk.send(do.sse(do.chunk(reasoning=words)))

    asked, server = ask(pours)
    assert asked.error is None
    assert Repair.OUTPUT_CAPPED in asked.repairs
    assert asked.told.finish_reason == ""
    assert len(asked.assessment.thinking) < MAX_OUTPUT_CHARACTERS + 100_000
    assert server.seen[0].gone.wait(60)


def test_endless_comments_are_bounded_by_bytes() -> None:
    async def pours(talk: Any) -> None:
        await talk.start(kind="text/event-stream")
        while True:
            await talk.send((b": " + b"x" * 1000 + b"\n") * 500)

    asked, server = ask(pours)
    assert isinstance(asked.error, er.BadAnswer)
    assert server.seen[0].gone.wait(60)


def test_whose_server_it_is_is_found_out_once_not_with_every_event(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked_for: list[str] = []

    def counted(host: str) -> bool:
        asked_for.append(host)
        return keys_of_one_region(host)

    monkeypatch.setattr(hearing, "keys_of_one_region", counted)
    asked, _ = ask(do.streams(TEXT, piece=1))
    assert asked.error is None
    assert asked.assessment.raw == TEXT
    assert 0 < len(asked_for) < 5 < len(TEXT)
    assert (asked.told.finish_reason, bool(asked.told.tokens_in)) == ("stop", True)
