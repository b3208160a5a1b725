"""Replies understood: as they grow, broken or whole, in the asked form or another."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.events import Repair
from app.domain.place.region import Region
from app.domain.words import Severity
from app.vlm.conversation.prompt import looking
from tests.helpers.answers import written as assessed
from tests.helpers.conversations import ANSWER, proposed, written
from tests.helpers.questions import question
from tests.helpers.talks import CLOSEUP, LOOK, PART, heard, looked, talk, understood

GOOD = written("Ja: „Beule“ 凹陷 🚗, \\ and\na line.", changes=[proposed(severity="severe")])
TEXTS = [
    *(GOOD, f"```json\n{GOOD}\n```\nDone.", f"Sure. {GOOD}", f"<think>Hm{{</think>{GOOD}"),
    *(f"Hm.</think>{GOOD}", f"{GOOD}</think>{GOOD}", GOOD[:60], GOOD[:-20], "Only prose.", ""),
    *(GOOD.replace("a line", 'a "line"'), f"{GOOD}{GOOD}", f"[{GOOD}]", assessed(), "{" * 99),
    *(written("x" * 9000), written("round " * 900), "\ufeff" + GOOD, json.dumps(GOOD)),
    *(f'{{"places": [], {GOOD[1:]}', "I cannot help with that.", "Prose\n" * 3000),
]


def repairs(text: str, **how: Any) -> list[Repair]:
    return [warned.repair for warned in understood(text, **how).warnings]


def test_a_good_reply() -> None:
    told = understood(written(changes=[proposed(severity="severe", action="replace")]))
    assert told.answer == ANSWER
    (place,) = told.places
    assert (place.text, place.photo_id) == ("the crease", "photo-1")
    assert place.region == Region(0.2, 0.5, 0.6, 0.8)
    (change,) = told.changes
    assert (change.finding_id, change.why) == ("finding-1", "The lamp's mount is torn.")
    assert change.parts == {"severity": "severe", "action": "replace"}
    assert told.warnings == ()


def test_the_text_is_there_as_it_is_written() -> None:
    begun = heard('{"answer": "It', " will", ' not.", "pla', 'ces": []}')
    assert begun == ["It", "It will", "It will not.", "It will not."]


def test_prose_is_there_as_it_is_written_and_stays_prose() -> None:
    assert heard("It will", " not.\nNo.") == ["It will", "It will not.\nNo."]
    told = understood("It will", " not.\nNo.")
    assert (told.prose, told.answer, told.places, told.changes) == ("It will not.\nNo.", "", (), ())
    assert Repair.NOT_JSON in repairs("It will not.")


def test_prose_gives_way_to_the_form_behind_it() -> None:
    assert heard("Sure. ", '{"answer": "No', '."}') == ["Sure.", "No", "No."]
    assert understood("Sure. ", '{"answer": "No."}').prose == ""
    assert repairs('Sure. {"answer": "No."}') == [Repair.PROSE_AROUND]


def test_thinking_that_lost_its_tag_is_taken_back() -> None:
    assert heard("Let me see.", "</think>", '{"answer": "No."}') == ["Let me see.", "", "No."]
    told = understood("Let me see.", "</think>", '{"answer": "No."}')
    assert (told.thinking, told.prose) == ("Let me see.", "")


def test_broken_off_in_the_middle_keeps_what_came() -> None:
    told = understood('{"answer": "It will need', reason="")
    assert told.answer == "It will need…"
    assert repairs('{"answer": "It will need', reason="") == [Repair.TRUNCATED]


def test_an_answer_in_the_assessments_form_is_no_loss() -> None:
    told = understood(assessed())
    assert told.answer == "The front bumper is dented."
    assert [place.text for place in told.places] == [
        "The bumper's edge is not straight.",
        "Dent left of the plate.",
    ]
    assert told.changes == ()


def test_places_of_a_close_up_are_places_of_its_photo() -> None:
    on_it = {"photo": 3, "region": [0, 0, 500, 1000], "text": "torn"}
    unnamed = {"region": [500, 0, 1000, 1000], "text": "whole"}
    elsewhere = {"photo": 2, "region": [0, 0, 100, 100], "text": "other"}
    whole = {"photo": 3, "region": None, "text": "all of it"}
    told = understood(written(places=[on_it, unnamed, elsewhere, whole]), turn=looked())
    assert [(p.photo_id, p.region) for p in told.places] == [
        ("photo-1", Region(0.5, 0.5, 0.75, 1.0)),
        ("photo-1", Region(0.75, 0.5, 1.0, 1.0)),
        ("photo-2", Region(0.0, 0.0, 0.1, 0.1)),
        ("photo-1", PART),
    ]


def test_places_of_parts_are_places_of_their_photo() -> None:
    first, second = question().pictures
    halves = (replace(first, part=half) for half in (Region(0, 0, 0.5, 1), Region(0.5, 0, 1, 1)))
    about = replace(question(), pictures=(*halves, second))
    in_part = {"photo": 1, "photo_part": 2, "region": [0, 0, 500, 1000], "text": "torn"}
    unsaid = {"photo": 1, "region": [0, 0, 500, 1000], "text": "where?"}
    whole = {"photo": 2, "photo_part": 1, "region": [0, 0, 500, 1000], "text": "bent"}
    closeup = {"photo": 3, "photo_part": 1, "region": [0, 0, 500, 1000], "text": "close"}
    turned = looking(talk(about=about), (), LOOK, CLOSEUP)
    told = understood(written(places=[in_part, unsaid, whole, closeup]), turn=turned)
    assert [(p.photo_id, p.region) for p in told.places] == [
        ("photo-1", Region(0.5, 0, 0.75, 1)),
        ("photo-1", None),
        ("photo-2", Region(0, 0, 0.5, 1)),
        ("photo-1", Region(0.5, 0.5, 0.75, 1.0)),
    ]
    assert [w.repair for w in told.warnings] == [Repair.NO_REGION]


def test_nothing_is_proposed_that_was_not_said() -> None:
    same = proposed(severity="moderate", part="bumper_front", action="repair")
    unknown = proposed(severity="catastrophic", action="replace")
    nowhere, none_such = proposed(finding=7, severity="minor"), proposed(finding="the dent")
    told = understood(written(changes=[same, unknown, nowhere, none_such, "words"]))
    (change,) = told.changes
    assert change.parts == {"action": "replace"}
    assert change.severity is None
    warned = [(w.repair, w.detail) for w in told.warnings]
    assert (Repair.UNKNOWN_SEVERITY, "catastrophic") in warned
    assert (Repair.DROPPED_ITEM, "finding 7") in warned
    assert (Repair.DROPPED_ITEM, "words") in warned


def test_words_in_other_languages_and_places_that_were_not_sent() -> None:
    told = understood(
        written(
            places=[{"photo": 9, "region": [0, 0, 1, 1], "text": "where?"}],
            changes=[proposed(finding="2", severity="schwer", part="前保险杠")],
        )
    )
    assert told.places == ()
    assert told.changes[0].finding_id == "finding-2"
    assert told.changes[0].severity is Severity.SEVERE
    assert [w.repair for w in told.warnings] == [Repair.WRONG_PHOTO, Repair.DROPPED_ITEM]


def test_more_than_can_be_meant_is_left_out() -> None:
    places = [{"photo": 1, "region": None, "text": f"place {n}"} for n in range(90)]
    assert len(understood(written(places=places)).places) == 24
    assert repairs(written(places=places)) == [Repair.TOO_MANY]


@pytest.mark.parametrize("text", TEXTS)
def test_one_character_at_a_time(text: str) -> None:
    assert understood(*text) == understood(text)


@given(text=st.sampled_from(TEXTS), places=st.lists(st.integers(0, 400), max_size=9).map(sorted))
@settings(max_examples=150, deadline=None)
def test_pieces_of_any_size(text: str, places: list[int]) -> None:
    cuts = zip([0, *places], [*places, len(text)], strict=True)
    assert understood(*(text[start:end] for start, end in cuts)) == understood(text)


@given(text=st.text(alphabet="{}[]\":,\\ nulae0.1\n<think/>`'é凹", max_size=200))
@example(text='"}')
@settings(max_examples=200, deadline=None)
def test_any_text_at_all(text: str) -> None:
    for said in (text, '{"answer": "' + text, '{"answer": "a", "changes": [' + text):
        assert understood(*said) == understood(said)
