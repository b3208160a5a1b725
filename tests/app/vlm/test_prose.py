"""Answers that are none: empty, prose, refusals."""

import pytest

from app.domain.events import Repair
from tests.helpers.answers import details, repairs, understood

R = Repair


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", R.EMPTY),
        (" \n\t\n", R.EMPTY),
        ("{}", R.EMPTY),
        ("```json\n[]\n```", R.EMPTY),
        ("<think>Hm", R.EMPTY),
        ("The bumper is dented.", R.NOT_JSON),
        ("保险杠有凹陷。", R.NOT_JSON),
        ("I cannot see any damage on the left.", R.NOT_JSON),
        ("Ich kann auf dem Foto keinen Schaden sehen, die Tür nicht.", R.NOT_JSON),
        ("[" * 200, R.NOT_JSON),
        ('{"error": "overloaded"}', R.NOT_JSON),
        ("I'm sorry, but I can't assist with that.", R.REFUSAL),
        ("As a rule I cannot help with photos of people.", R.REFUSAL),
        ("很抱歉，我无法协助处理这个请求。", R.REFUSAL),
        ("我不能提供这方面的帮助。", R.REFUSAL),
        ("Es tut mir leid, dabei kann ich nicht helfen.", R.REFUSAL),
    ],
)
def test_no_answer_is_no_finding(text: str, expected: Repair) -> None:
    told = understood(text)
    assert repairs(told) == [expected]
    assert (told.findings, told.steps) == ((), ())
    assert told.summary is None
    assert told.prose == ("" if expected is R.EMPTY else text)
    assert told.raw == text


def test_prose_that_broke_off_and_is_long() -> None:
    told = understood(" ".join(map(str, range(5000))), reason="length")
    assert repairs(told) == [R.NOT_JSON, R.TRUNCATED, R.TEXT_CUT]
    assert details(told, R.TEXT_CUT) == ["prose"]
    assert told.prose.endswith("…")
    assert len(told.raw) > len(told.prose)
