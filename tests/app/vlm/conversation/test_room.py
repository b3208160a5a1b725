"""How much of a window a question would take."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.asking import Told
from app.domain.conversation import Turn, TurnKind
from app.domain.run import Run
from app.settings.connection import Connection
from app.vlm.conversation.prompt import asked_on
from app.vlm.conversation.room import fill
from tests.helpers import cases
from tests.helpers.conversations import reply, turn
from tests.helpers.talks import talk

AT = Connection(base_url="https://models.example/v1")


def run(tokens_in: int | None = None) -> Run:
    return cases.run(told=Told(tokens_in=tokens_in))


def counted(number: int, tokens_in: int | None, **changes: Any) -> Turn:
    return turn(number, told=Told(tokens_in=tokens_in), **changes)


def filled(about: Run, *earlier: Turn) -> int:
    return fill(AT, asked_on(talk(), earlier, "And the lamp?"), about, earlier).asked


def test_the_window_is_the_providers_or_the_connections_own() -> None:
    question = asked_on(talk(), (), "So?")
    told = fill(AT, question, run(), ())
    assert (told.window, told.answer) == (32_768, 512)
    assert fill(replace(AT, context_window=8192), question, run(), ()).window == 8192


def test_every_turn_takes_more() -> None:
    sizes = [
        filled(run(), *(turn(n, told=Told()) for n in range(1, last + 1))) for last in range(4)
    ]
    assert sizes == sorted(set(sizes))


def test_what_the_server_counted_last_puts_the_estimate_right() -> None:
    plain = filled(run())
    assert filled(run(2500)) > plain
    assert filled(run(2500), turn(1, told=Told())) > filled(run(2500))
    assert filled(run(2500), counted(1, 2000)) < filled(run(2500), counted(1, None))


@pytest.mark.parametrize("count", [0, 3, 9_000_000])
def test_a_count_that_cannot_be_meant_is_not_believed(count: int) -> None:
    assert filled(run(count)) == filled(run())


def test_counts_of_a_longer_past_do_not_count_behind_its_summary() -> None:
    summary = counted(
        5, 9000, kind=TurnKind.SUMMARY, covers=("turn-1", "turn-2"), reply=reply(raw="{}")
    )
    before = counted(3, 9000)
    assert filled(run(), summary, before) == filled(run(), *map(_uncounted, (summary, before)))
    after = counted(6, 3500, started_at=summary.started_at + timedelta(minutes=1))
    assert filled(run(), summary, before, after) != filled(
        run(), *map(_uncounted, (summary, before, after))
    )


def _uncounted(turn: Turn) -> Turn:
    return replace(turn, told=Told())
