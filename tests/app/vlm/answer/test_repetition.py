"""Models that go round in circles are stopped, with what they said before kept."""

import json

import pytest

from app.domain.events import Repair
from app.vlm.answer.parse import AnswerParser
from app.vlm.answer.repetition import Repetition
from tests.helpers.answers import found, parser, repairs, step, understood, written

R = Repair


def until_enough(reading: AnswerParser, text: str) -> int:
    """Characters that were read before the parser had enough."""
    for number, character in enumerate(text):
        if reading.enough:
            return number
        reading.feed(character)
    return len(text)


@pytest.mark.parametrize(
    "loop", ["dent ", " ", "\n", "The hood, the roof, and once more: ", "凹陷，"]
)
def test_a_text_without_end(loop: str) -> None:
    text = '{"reasoning": [{"photo": 1, "text": "One dent.", "region": null}, {"text": "'
    endless = text + loop * 5000
    assert until_enough(parser(), endless) < len(text) + 1500
    told = understood(endless)
    assert [step.text for step in told.steps] == ["One dent."]
    assert repairs(told) == [R.REPETITION]
    assert told.raw == endless.replace("\x00", "")


def test_thinking_without_end() -> None:
    reading = parser()
    for _ in range(200):
        reading.think("Wait, let me look again. ")
    assert reading.enough


def test_the_same_finding_again_and_again() -> None:
    text = '{"findings": [' + ", ".join([json.dumps(found())] * 50)
    assert until_enough(parser(), text) < len(text) / 5
    told = understood(text)
    assert len(told.findings) == 1
    assert repairs(told) == [R.REPETITION]


def test_the_same_words_in_ever_other_places() -> None:
    text = written(findings=[found(region=[n, 5, n + 50, 90]) for n in range(0, 900, 20)])
    assert until_enough(parser(), text) < len(text) / 2
    told = understood(text)
    assert len(told.findings) == 8
    assert repairs(told) == [R.REPETITION]


def test_said_twice_is_told_once() -> None:
    told = understood(written(findings=[found(), found(), found(part="hood")]))
    assert [finding.value.part for finding in told.findings] == ["bumper_front", "hood"]
    assert repairs(told) == [R.REPETITION]
    assert told.summary is not None


def test_more_findings_than_can_be_meant() -> None:
    told = understood(written(findings=[found(text=f"Dent {n}.") for n in range(90)]))
    assert len(told.findings) == 60
    assert repairs(told) == [R.TOO_MANY]


def test_a_long_answer_is_no_circle() -> None:
    reading = parser()
    reading.feed(
        json.dumps(
            {
                "reasoning": [
                    step(text=f"Panel {n} is straight.", region=[n, n, 999, 999]) for n in range(50)
                ],
                "findings": [found(text=f"Chip {n}.", region=[n, 9, n + 9, 99]) for n in range(50)],
            },
            indent=8,
        )
    )
    reading.finish("stop")
    assert not reading.enough
    assert reading.complete


@pytest.mark.parametrize("size", [1, 7, 255, 256, 257, 100_000])
def test_a_circle_is_seen_at_the_same_place_however_the_text_is_cut(size: int) -> None:
    text = "".join(map(str, range(500))) + "round and " * 900
    watch, read = Repetition(), ""
    for start in range(0, len(text), size):
        read += watch.before(text[start : start + size])
        if watch.found:
            break
    whole = Repetition()
    assert read == whole.before(text)
    assert watch.found
    assert whole.found
