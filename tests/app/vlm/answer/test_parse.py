"""Answers as models really give them: what is understood, what a person is told of it."""

import json
from typing import Any

import pytest

from app.domain.assessment import Assessment
from app.domain.events import AnswerFound, FieldFound, FindingFound, Repair, StepFound, SummaryFound
from app.domain.finding import FindingValue, Step, Summary
from app.domain.place.region import Region
from app.domain.words import Kind, Severity
from tests.helpers.answers import (
    answer,
    events,
    found,
    joined,
    parser,
    question,
    repairs,
    step,
    summary,
    understood,
    written,
)

GOOD = written()
R = Repair


def is_whole(told: Assessment) -> bool:
    """Everything the good answer says was understood."""
    return (
        told.answer == "The front bumper is dented."
        and told.steps == (Step("The bumper's edge is not straight.", "photo-1", None),)
        and [finding.value.type for finding in told.findings] == ["dented"]
        and told.summary is not None
        and told.summary.text == "One dent."
    )


def test_a_good_answer_is_understood_word_for_word() -> None:
    told = understood(GOOD)
    assert is_whole(told)
    assert told.warnings == ()
    assert told.raw == GOOD
    finding = told.findings[0]
    assert (finding.id, finding.photo_id, finding.run_id) == ("f1", "photo-1", "run-1")
    assert finding.proposed == FindingValue(
        part="bumper_front",
        type="dented",
        severity=Severity.MODERATE,
        region=Region(0.25, 0.5, 0.5, 0.75),
        action="repair",
        text="Dent left of the plate.",
    )
    assert (finding.confidence, finding.ruled_out) == (0.8, ("reflection",))
    assert told.summary == Summary(
        Severity.MODERATE, "repair", "One dent.", ("hidden damage",), ("left side",)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"```json\n{GOOD}\n```", [R.FENCED], id="fence"),
        pytest.param(f"```\n{GOOD}", [R.FENCED], id="open fence"),
        pytest.param(f"Here it is:\n{GOOD}", [R.PROSE_AROUND], id="prose before"),
        pytest.param(f"{GOOD}\nHope this helps!", [R.PROSE_AROUND], id="prose after"),
        pytest.param(
            f"Sure {{as asked}}:\n```json\n{GOOD}\n```\nBye.",
            [R.FENCED, R.PROSE_AROUND],
            id="fence and prose with braces",
        ),
        pytest.param(
            " ".join(map(str, range(400))) + GOOD, [R.PROSE_AROUND], id="long prose before"
        ),
        pytest.param(f"{GOOD}\n\n{GOOD}", [R.PROSE_AROUND], id="twice"),
        pytest.param(
            f'{{"answer": "", "findings": []}}{GOOD}', [R.PROSE_AROUND], id="a form first"
        ),
        pytest.param(f'{{"result": {GOOD}}}', [R.PROSE_AROUND], id="wrapped"),
        pytest.param(f"[{GOOD}]", [R.PROSE_AROUND], id="in a list"),
        pytest.param(str(answer()), [R.JSON_MENDED], id="Python literals"),
        pytest.param(GOOD[:-1] + ",}", [R.JSON_MENDED], id="comma at the end"),
        pytest.param(GOOD.replace('"findings"', "// so\n findings"), [R.JSON_MENDED], id="comment"),
        pytest.param(GOOD.replace("], ", "] "), [R.JSON_MENDED], id="commas missing"),
        pytest.param(GOOD[:-2], [R.TRUNCATED], id="braces missing"),
        pytest.param("\ufeff\n" + GOOD, [], id="byte order mark"),
        pytest.param(GOOD.replace(", ", ",\n\t"), [], id="raw line breaks"),
        pytest.param(f"<think>A dent? {{}}</think>\n{GOOD}", [], id="thinking"),
        pytest.param(f"A dent? Yes.</think>\n\n{GOOD}", [], id="closing tag only"),
        pytest.param(f"{list(range(400))}</think>{GOOD}", [], id="long thinking, closing tag only"),
        pytest.param(f"<think>Hm.</think>```json\n{GOOD}```", [R.FENCED], id="thinking, fence"),
        pytest.param(f"<think>Hm. {GOOD}", [R.IN_THINKING], id="thinking never closed"),
    ],
)
def test_the_same_answer_in_another_dress(text: str, expected: list[Repair]) -> None:
    told = understood(text)
    assert is_whole(told)
    assert repairs(told) == expected
    assert told.raw == text
    assert told.prose == ""


def test_thinking_is_told_apart() -> None:
    assert understood(f"<think>A dent?</think>{GOOD}").thinking == "A dent?"
    assert understood(f"A dent?</think>{GOOD}").thinking == "A dent?"
    assert understood(GOOD, thinking="A dent?").thinking == "A dent?"


def test_an_answer_in_the_thinking_alone_is_used() -> None:
    told = understood("", thinking=f"First {{a draft}}, then:\n{GOOD}")
    assert is_whole(told)
    assert repairs(told) == [R.IN_THINKING]


def test_drafts_in_the_thinking_are_not_used_beside_an_answer() -> None:
    told = understood(GOOD, thinking=written(findings=[found(part="hood")] * 2))
    assert is_whole(told)
    assert told.warnings == ()


def test_no_findings_is_a_good_answer() -> None:
    told = understood(written(findings=[]))
    assert told.findings == ()
    assert told.warnings == ()


@pytest.mark.parametrize(
    ("until", "kept"),
    [
        ('"confidence": 0.', ("bumper_front", "dented", Region(0.25, 0.5, 0.5, 0.75), "")),
        ("[250, 500, 500, 7", ("bumper_front", "dented", None, "")),
        ("Dent le", ("bumper_front", "dented", Region(0.25, 0.5, 0.5, 0.75), "Dent le…")),
        ('"type": "den', None),
        ('"part": "bump', None),
    ],
)
def test_cut_off_in_a_finding_nothing_is_made_up(until: str, kept: tuple[Any, ...] | None) -> None:
    told = understood(GOOD[: GOOD.index(until) + len(until)], reason="length")
    values = [finding.value for finding in told.findings]
    assert [(v.part, v.type, v.region, v.text) for v in values] == ([kept] if kept else [])
    assert R.TRUNCATED in repairs(told)
    assert told.steps
    assert told.summary is None


def test_pieces_come_in_order_and_while_the_answer_is_written() -> None:
    reading, order, seen = parser(), [], ""
    for character in GOOD:
        seen += character
        order += [(type(event), seen) for event in joined(reading.feed(character))[2]]
    assert [kind for kind, _ in order] == [
        *(StepFound, FindingFound, AnswerFound, SummaryFound, FieldFound, FieldFound)
    ]
    ends = [text[-3:] for _, text in order]
    assert ends == ["ll}", '."}', 'd."', '"]}', 'ir"', '."]']


def test_a_dock_knows_reply_and_action_before_the_rest() -> None:
    fields = answer(
        answer="Refuse it: a corner has collapsed.",
        summary=summary(action="refuse"),
        findings=[found(part="corner", type="corner_collapse", action="refuse")],
    )
    text = json.dumps(
        {name: fields[name] for name in ("answer", "summary", "reasoning", "findings")}
    )
    early = text[: text.index('"text"')]
    assert len(early) < 40 * 4, "forty tokens are about that many characters"
    reading = parser(question(Kind.PARCEL))
    first = joined(reading.feed(early))[2]
    assert first == [
        AnswerFound("Refuse it: a corner has collapsed."),
        SummaryFound(Summary(Severity.MODERATE, "refuse", "")),
    ]
    later = joined([*reading.feed(text[len(early) :]), *reading.finish("stop")])[2]
    assert [type(event) for event in later] == [SummaryFound, StepFound, FindingFound]
    assert reading.complete


def test_complete_is_what_came_whole() -> None:
    for text, complete in ((GOOD, True), (GOOD[:-2], False), (str(answer()), True), ("no", False)):
        reading = parser()
        reading.feed(text)
        reading.finish("")
        assert reading.complete is complete
        assert not reading.enough


def test_steps_without_a_place_and_plain_strings_are_steps() -> None:
    told = understood(written(reasoning=["Looks old.", step(photo=None, text="So it does.")]))
    assert told.steps == (Step("Looks old."), Step("So it does."))
    assert understood(written(reasoning="Looks old.")).steps == (Step("Looks old."),)


def test_nothing_harmful_gets_through() -> None:
    text = GOOD.replace("One dent", "One\\u0000 dent\x00\ud800")
    for event in events(text):
        assert "\x00" not in repr(event).replace("\\x00", "\x00")
        repr(event).encode("utf-8")


@pytest.mark.parametrize(
    "text", ["{", '{"rea', '{"reasoning"', '{"reasoning": [', '```json\n{"findings":']
)
def test_json_that_broke_off_before_its_first_value_is_no_answer(text: str) -> None:
    told = understood(text)
    assert (told.answer, told.prose) == ("", "")
    assert set(repairs(told)) <= {R.TRUNCATED, R.EMPTY}
