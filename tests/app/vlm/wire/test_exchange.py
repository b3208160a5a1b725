"""Asking again, and for less, over real sockets."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from app import errors as er
from app.domain.events import Repair, Wait, Waits, Warned
from app.settings.connection import Form, Switches
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, TEXT, Asked, ask, asking, connection, run
from tests.helpers.server import Behaviour, LoopbackServer, Talk

pytestmark = pytest.mark.server


def test_no_key_no_header() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        assert (await asking(models, connection(server), key="")).error is None
        assert "authorization" not in server.seen[0].headers

    run(work, do.streams(TEXT))


@pytest.mark.parametrize("key", ["sk\n-x", "schlüssel", "sk\x00"])
def test_a_key_no_header_can_carry_is_refused_unsent(key: str) -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        asked = await asking(models, connection(server), key=key)
        assert isinstance(asked.error, er.KeyRefused)
        assert server.seen == []

    run(work, do.streams(TEXT))


FAULTS: list[tuple[Behaviour, type[er.ModelError], int]] = [
    (do.refuses(401, {"error": "Unauthorized"}), er.KeyRefused, 1),
    (do.refuses(403), er.KeyRefused, 1),
    (do.refuses(404), er.ModelNotFound, 1),
    (do.refuses(413, "too big", "text/plain"), er.TooLarge, 1),
    (do.refuses(402), er.QuotaUsedUp, 1),
    (do.refuses(429), er.RateLimited, 3),
    (do.refuses(429, Retry_After="120"), er.RateLimited, 1),
    (do.refuses(500, {"error": {"message": "boom"}}), er.ServerFailed, 3),
    (do.refuses(502, "<html><h1>Bad Gateway</h1></html>", "text/html"), er.ServerFailed, 3),
    (do.refuses(408), er.ServerTimedOut, 3),
    (do.refuses(500, {"error": "CUDA out of memory"}), er.OutOfMemory, 1),
    (do.refuses(400, {"error": "qwen does not support thinking"}), er.ThinkingRefused, 1),
    (do.refuses(400, {"error": "Failed to load image"}), er.PictureUnreadable, 1),
    (do.refuses(307, location="https://b.example/v1"), er.Redirected, 1),
    (do.refuses(200, "<html>Welcome</html>", "text/html"), er.BadAnswer, 1),
    (do.speaks_no_http(), er.BadAnswer, 1),
    (do.drops_at_once(), er.ConnectionLost, 3),
    (do.sends(b"data: nonsense\n\n"), er.BadAnswer, 1),
    (do.sends(b""), er.ConnectionLost, 3),
    (do.sends(do.sse(do.chunk(role="assistant"))), er.ConnectionLost, 3),
    (do.sends(do.sse({"error": {"message": "boom", "code": 500}})), er.ServerFailed, 3),
    (do.sends(do.sse({"error": "boom"})), er.ServerFailed, 1),
    (do.sends(do.sse({"object": "error", "message": "m", "code": 400})), er.RequestRefused, 2),
    (do.sends(do.sse(do.chunk("content_filter"))), er.ContentRefused, 1),
    (do.endless_line(3), er.BadAnswer, 1),
    (do.gzip_bomb(40), er.BadAnswer, 1),
]


@pytest.mark.parametrize(("fault", "kind", "times"), FAULTS)
def test_faults_before_any_content(fault: Behaviour, kind: type[er.ModelError], times: int) -> None:
    asked, server = ask(fault)
    assert type(asked.error) is kind
    assert asked.error.host == server.url.removeprefix("http://")
    assert len(server.seen) == times
    assert asked.events == []
    assert KEY not in str(asked.error)


def test_an_answer_that_never_begins_is_asked_for_once() -> None:
    asked, server = ask(do.hangs(), deadline_seconds=3)
    assert type(asked.error) is er.TimedOut
    assert asked.error.host == server.url.removeprefix("http://")
    assert (len(server.seen), asked.events) == (1, [])


def test_nobody_listening_is_unreachable() -> None:
    asked = Asked()

    async def work() -> None:
        nonlocal asked
        models = Models(patience=QUICK)
        with LoopbackServer(do.hangs()) as server:
            gone = connection(server)
        asked = await asking(models, gone)
        await models.close()

    asyncio.run(work())
    assert isinstance(asked.error, er.Unreachable)
    assert "refused" in asked.error.said.lower()
    assert asked.told.retries == 2


@pytest.mark.parametrize("first", [do.drops_at_once(), do.refuses(503)])
def test_a_server_that_is_gone_when_asked_again_was_sent_the_photos(first: Behaviour) -> None:
    """«No server runs there. Nothing was sent.» would not be true."""
    asked = Asked()

    async def and_leaves(talk: Talk) -> None:
        server.leave()
        await first(talk)

    async def work() -> None:
        nonlocal asked
        models = Models(patience=QUICK)
        asked = await asking(models, connection(server))
        await models.close()

    with LoopbackServer(and_leaves) as server:
        asyncio.run(work())
    assert type(asked.error) is er.ConnectionLost
    assert "refused" in asked.error.said.lower()


def test_a_retry_that_succeeds_is_counted() -> None:
    asked, server = ask(do.refuses(503, Retry_After="0.2"), do.refuses(500), do.streams(TEXT))
    assert asked.error is None
    assert asked.told.retries == 2
    assert len({seen.body for seen in server.seen}) == 1


LOADING = do.refuses(503, {"error": {"message": "Loading model", "code": 503}})


def test_a_server_that_loads_its_model_is_waited_for_and_that_is_said() -> None:
    patience = replace(QUICK, loading=0.02)
    asked, server = ask(*[LOADING] * 5, do.streams(TEXT), patience=patience)
    assert asked.error is None
    assert len(server.seen) == 6
    waits = [event for event in asked.events if isinstance(event, Waits)]
    assert [each.why for each in waits] == [Wait.LOADING] * 5
    assert asked.assessment.findings


def test_a_server_that_loads_for_too_long_is_told() -> None:
    patience = replace(QUICK, loading=1.0)
    asked, server = ask(LOADING, patience=patience, deadline_seconds=4)
    assert isinstance(asked.error, er.ServerLoading)
    assert asked.error.seconds > 0.75  # a crowded machine hears of the end later
    assert 2 <= len(server.seen) <= 6


def test_a_long_wait_for_a_busy_server_is_said() -> None:
    patience = replace(QUICK, longest_wait=2.0)
    asked, _ = ask(do.refuses(429, Retry_After="1.1"), do.streams(TEXT), patience=patience)
    assert asked.error is None
    assert Waits(Wait.BUSY, 1.1) in asked.events


def test_the_time_a_server_asks_for_is_waited() -> None:
    asked, _ = ask(do.refuses(429, Retry_After="0.4"), do.streams(TEXT))
    assert asked.error is None
    assert asked.told.seconds >= 0.4


SCHEMA_400 = {"error": {"message": "response_format json_schema is not supported"}}


OTHER_400 = {"error": {"message": "Bad request"}}


@pytest.mark.parametrize(
    ("refusals", "form", "warned"),
    [
        ([SCHEMA_400], "json_object", ["json_schema"]),
        ([SCHEMA_400, SCHEMA_400], "prompt", ["json_schema", "json_object"]),
        ([OTHER_400], "prompt", ["json_schema"]),
    ],
)
def test_a_refused_form_is_stepped_down_from_and_remembered(
    refusals: list[Any], form: str, warned: list[str]
) -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        first = await asking(models, connection(server))
        assert first.error is None
        assert first.told.schema_form == form
        assert first.assessment.warnings == tuple(
            Warned(Repair.SCHEMA_REFUSED, detail) for detail in warned
        )
        second = await asking(models, connection(server))
        assert second.told.schema_form == form
        assert second.assessment.warnings == ()
        assert len(server.seen) == len(refusals) + 2

    run(work, *(do.refuses(400, refusal) for refusal in refusals), do.streams(TEXT))


def test_what_a_switch_allows_counts_more_than_what_was_taken_before() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        assert (await asking(models, connection(server))).told.schema_form == "json_schema"
        lower = connection(server, switches=Switches(form=Form.JSON_OBJECT))
        assert (await asking(models, lower)).told.schema_form == "json_object"
        again = await asking(models, connection(server, switches=Switches(form=Form.PROMPT)))
        assert again.told.schema_form == "prompt"
        usual = await asking(models, connection(server))
        assert usual.told.schema_form == "json_schema", "nobody had refused it"

    run(work, do.streams(TEXT))


def test_a_refusal_that_is_not_about_the_form_is_told() -> None:
    asked, server = ask(do.refuses(400, OTHER_400))
    assert isinstance(asked.error, er.RequestRefused)
    assert len(server.seen) == 2
    assert asked.events == []


@pytest.mark.parametrize("message", ["context_length_exceeded", "content policy", "Arrearage"])
def test_other_refusals_never_try_another_form(message: str) -> None:
    _, server = ask(do.refuses(400, {"error": {"message": message}}))
    assert len(server.seen) == 1
