"""The template's own fields: told the moment each is complete, cleaned, held to their lists."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.events import AnswerFound, FieldFound, Repair
from app.domain.field import FieldValue, Statement
from app.domain.words import Basis, Kind
from app.templates.reading import RESERVED
from app.vlm.answer.sections import Shape
from tests.helpers.answers import (
    TEMPLATES,
    details,
    events,
    joined,
    parser,
    question,
    repairs,
    understood,
)

PRODUCT: dict[str, Any] = {
    "brand": "Nokia",
    "product": "3310 (2017)",
    "certainty": "likely",
    "intent": "product_question",
    "answer": "This looks like the Nokia 3310 of 2017.",
    "statements": [
        {"text": "The word Nokia stands over the display.", "basis": "seen"},
        {"text": "It knows 2G only.", "basis": "general_knowledge"},
    ],
    "reasoning": [{"photo": 1, "text": "Four rows of keys.", "region": None}],
}
TAGS: dict[str, Any] = {
    "brand": "",
    "model": None,
    "category": "phones",
    "colour": ["Dark blue", "Rot", "red"],
    "for_whom": "所有人",
    "condition": "gebraucht, mit Gebrauchsspuren",
    "answer": "Feature phone",
    "reasoning": [],
}


def told(kind: Kind, **said: Any) -> dict[str, FieldValue]:
    """The fields understood of an answer that says so."""
    made = understood(json.dumps(said), asked=question(kind))
    return {field.code: field for field in made.fields}


def texts(field: FieldValue) -> list[str]:
    return [entry.text for entry in field.entries]


def test_a_good_answer_is_understood_field_by_field() -> None:
    made = understood(json.dumps(PRODUCT), asked=question(Kind.PRODUCT))
    assert made.warnings == ()
    told = ["brand", "product", "certainty", "intent", "statements"]
    assert [field.code for field in made.fields] == told
    said = ["Nokia", "3310 (2017)", "likely", "product_question"]
    assert [field.text for field in made.fields[:4]] == said
    assert made.fields[4].entries == (
        Statement("The word Nokia stands over the display.", Basis.SEEN),
        Statement("It knows 2G only.", Basis.GENERAL_KNOWLEDGE),
    )
    assert made.answer == PRODUCT["answer"]
    assert made.findings == ()
    assert made.summary is None


def test_each_field_is_told_as_soon_as_it_is_complete() -> None:
    text, seen, order = json.dumps(PRODUCT), "", []
    for character, found in zip(text, map(joined, _one_by_one(text)), strict=True):
        seen += character
        order += [
            (event.field.code if isinstance(event, FieldFound) else "answer", seen[-4:])
            for event in found[2]
            if isinstance(event, FieldFound | AnswerFound)
        ]
    assert order == [
        *(("brand", 'kia"'), ("product", '17)"'), ("certainty", 'ely"'), ("intent", 'ion"')),
        *(("answer", '17."'), ("statements", 'e"}]')),
    ]


def _one_by_one(text: str) -> list[Any]:
    reading = parser(question(Kind.PRODUCT))
    return [reading.feed(character) for character in text]


def test_a_code_is_found_by_its_name_in_any_language() -> None:
    made = told(Kind.TAGGING, **TAGS)
    assert texts(made["category"]) == ["phones"]
    assert texts(made["condition"]) == ["traces_of_use"]
    assert made["brand"] == FieldValue("brand"), "said to be unknown"
    assert "model" not in made, "nothing was said"


def test_a_word_that_is_in_no_list_stays_the_model_s_own_and_is_told() -> None:
    made = understood(json.dumps(TAGS), asked=question(Kind.TAGGING))
    colours = made.field("colour")
    assert colours is not None
    assert texts(colours) == ["Dark blue", "red"], "and each once"
    assert details(made, Repair.UNKNOWN_WORD) == ["Dark blue", "所有人"]


@pytest.mark.parametrize(
    ("given_as", "kept"),
    [
        (["One.", "Two."], ["One.", "Two."]),
        ("One.", ["One."]),
        ([], []),
        (["", None, 3, {"text": "x"}, ["a", "b"]], ["3", "a b"]),
        (["x" * 400], ["x" * 299 + "…"]),
        (["a\x00b\x1b[31m"], ["ab[31m"]),
    ],
)
def test_lists_as_models_give_them(given_as: Any, kept: list[str]) -> None:
    text = json.dumps({"answer": "Nothing.", "uncertain": given_as})
    made = understood(text, asked=question(Kind.MODERATION)).field("uncertain")
    assert made is not None
    assert texts(made) == kept


@pytest.mark.parametrize(
    ("given_as", "kept", "repaired"),
    [
        ({"text": "A.", "basis": "visible"}, Basis.SEEN, []),
        ({"text": "A.", "basis": "Allgemeinwissen"}, Basis.GENERAL_KNOWLEDGE, []),
        ({"text": "A.", "basis": "office_table"}, Basis.GENERAL_KNOWLEDGE, ["office_table"]),
        ({"text": "A."}, Basis.GENERAL_KNOWLEDGE, ["basis"]),
        ("A.", Basis.GENERAL_KNOWLEDGE, ["basis"]),
    ],
)
def test_no_statement_of_a_model_stands_on_the_office_s_table(
    given_as: Any, kept: Basis, repaired: list[str]
) -> None:
    text = json.dumps(PRODUCT | {"statements": [given_as]})
    made = understood(text, asked=question(Kind.PRODUCT))
    statements = made.field("statements")
    assert statements is not None
    assert statements.entries == (Statement("A.", kept),)
    assert details(made, Repair.UNKNOWN_WORD) == repaired


def test_long_texts_and_lists_are_cut_and_told() -> None:
    made = understood(
        json.dumps({"exercise_text": " ".join(map(str, range(2000))), "answer": "4"}),
        asked=question(Kind.EXERCISE),
    )
    field = made.field("exercise_text")
    assert field is not None
    assert len(field.text) == 4000
    assert details(made, Repair.TEXT_CUT) == ["exercise_text"]
    many = json.dumps({"answer": "a", "uncertain": [f"{n}" for n in range(40)]})
    made = understood(many, asked=question(Kind.MODERATION))
    assert details(made, Repair.TEXT_CUT) == ["uncertain"]


def test_what_the_template_does_not_ask_for_is_not_taken() -> None:
    said = PRODUCT | {"settlement": "repair", "summary": {"text": "x"}, "findings": [{"part": "a"}]}
    made = understood(json.dumps(said), asked=question(Kind.PRODUCT))
    assert len(made.fields) == 5
    assert (made.summary, made.findings, made.warnings) == (None, (), ())


def test_a_field_said_twice_is_taken_once_and_a_draft_gives_way() -> None:
    text = json.dumps(PRODUCT)
    twice = text + json.dumps(PRODUCT | {"product": "8110"})
    assert told_of(twice)["product"] == "3310 (2017)"
    form_first = json.dumps({"brand": "", "product": "", "answer": ""}) + text
    assert told_of(form_first)["product"] == "3310 (2017)"
    inside = '{"product": "3310", "product": "8110", "answer": "a"}'
    made = understood(inside, asked=question(Kind.PRODUCT))
    assert details(made, Repair.DROPPED_ITEM) == ["8110"]


def told_of(text: str) -> dict[str, str]:
    made = understood(text, asked=question(Kind.PRODUCT))
    return {field.code: field.text for field in made.fields}


def test_an_answer_with_nothing_but_fields_is_an_answer() -> None:
    tags = json.dumps({"brand": "Nokia", "colour": ["blue"]})
    for text in (tags, f"```json\n{tags}\n```", f"Here: {tags} Bye.", f'{{"result": {tags}}}'):
        made = understood(text, asked=question(Kind.TAGGING))
        assert [field.text for field in made.fields] == ["Nokia", "blue"], text
        assert Repair.NOT_JSON not in repairs(made)


def test_cut_off_in_a_text_it_ends_in_dots() -> None:
    text = json.dumps({"exercise_text": "Solve $x^2 = 2$ for x.", "answer": "2"})
    made = understood(text[:30], asked=question(Kind.EXERCISE), reason="length")
    assert [field.text for field in made.fields] == ["Solve $x^2 …"]
    assert Repair.TRUNCATED in repairs(made)
    choice = json.dumps({"answer": "4", "level": "primary"})
    made = understood(choice[:-4], asked=question(Kind.EXERCISE), reason="length")
    assert made.fields == (), "half a code would be another one"


def test_no_field_can_be_called_like_a_part_of_an_answer() -> None:
    shape = Shape.of(TEMPLATES[Kind.VEHICLE])
    assert shape.sections - shape.fields <= RESERVED
    assert shape._marks - shape.sections <= RESERVED


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[Kind, str, list[str]]:
    """A kind, an answer to it, and its pieces."""
    kind, text = draw(st.sampled_from(TEXTS))
    places = draw(st.lists(st.integers(0, len(text)), max_size=12).map(sorted))
    return kind, text, [text[i:j] for i, j in zip([0, *places], [*places, len(text)], strict=True)]


TEXTS = [
    (kind, form)
    for kind, said in (
        (Kind.PRODUCT, PRODUCT),
        (Kind.TAGGING, TAGS),
        (Kind.PARCEL, {"answer": "Take it.", "exception_wording": "1 carton, corner crushed."}),
        (Kind.MODERATION, {"rules_touched": [], "uncertain": ["凹陷 \u2028 🚗"], "answer": "é"}),
        (Kind.EXERCISE, {"exercise_text": '$\\frac{1}{2}$ "half"\n', "answer": "}{", "x": [[{}]]}),
    )
    for text in [json.dumps(said, ensure_ascii=False)]
    for form in (text, f"Look: {text} Bye", f"<think>{{</think>{text}", text + text, text[:40])
]


@given(cut=cut_texts())
@settings(max_examples=300, deadline=None)
def test_pieces_of_any_size(cut: tuple[Kind, str, list[str]]) -> None:
    kind, text, pieces = cut
    asked = question(kind)
    assert joined(events(*pieces, asked=asked)) == joined(events(text, asked=asked))


@pytest.mark.parametrize(("kind", "text"), TEXTS)
def test_one_character_at_a_time(kind: Kind, text: str) -> None:
    asked = question(kind)
    assert joined(events(*text, asked=asked)) == joined(events(text, asked=asked))
