"""What the new message says, and what it leaves to those before it."""

import hashlib
import json
from dataclasses import replace

import pytest

from app.domain.conversation import TurnKind
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import Language, Severity, Verdict
from app.settings.connection import Coordinates
from app.vlm.conversation.prompt import looking, once_more, summing_up, turn_prompt_version
from app.vlm.request.prompt import wording
from app.vlm.request.question import Question
from app.vlm.request.schema import reply_schema
from tests.helpers import cases
from tests.helpers.conversations import closeup, sent, turn
from tests.helpers.conversations import looked as looked_turn
from tests.helpers.questions import question
from tests.helpers.talks import CLOSEUP, asked, found, looked, talk

FORM, FINDINGS = "one json object", "The findings as they stand now:"


def test_other_words_need_another_version() -> None:
    told = json.dumps(wording("conversation"), sort_keys=True, ensure_ascii=False)
    sealed = {"2": "a47ec1efdafb855216650dbd78d0c3b30dc248153629bbff9e7539578876589a"}
    assert hashlib.sha256(told.encode()).hexdigest() == sealed.get(turn_prompt_version()), (
        "the wording was changed: give it a new version, and seal that here"
    )


def test_the_first_question_says_the_form_and_the_findings_before_it() -> None:
    words = asked("What of the lamp?").text
    assert words.index(FORM) < words.index(FINDINGS) < words.index("What of the lamp?")
    assert "1: photo 1, moderate, bumper_front, dented, repair, not yet looked at" in words
    assert "2: photo 2, moderate" in words
    assert "in English" in words


def test_later_questions_do_not_say_it_again() -> None:
    first = turn(sent=sent(text=asked().text))
    assert asked("And the lamp?", first).text == "And the lamp?"
    third = asked("And now?", first, turn(2, sent=sent(text="And the lamp?")))
    assert third.text == "And now?"


def test_findings_that_became_others_are_told_once() -> None:
    first = turn(sent=sent(text=asked().text))
    edited = found(1)
    severe = cases.review(Verdict.EDITED, value=cases.value(severity=Severity.SEVERE))
    now = {"findings": {1: cases.finding(1, proposed=edited.proposed, review=severe)}}
    words = asked("So?", first, **now).text
    assert FORM not in words
    assert words.startswith(FINDINGS)
    assert "1: photo 1, severe, bumper_front, dented, repair, edited" in words
    assert asked("And?", first, turn(2, sent=sent(text=words)), **now).text == "And?"


def test_what_a_person_typed_into_a_finding_stays_here() -> None:
    own = cases.value(part="Frau Okafors Tür", type="dented", text="Call A. Okafor.")
    edited = cases.finding(1, review=cases.review(Verdict.EDITED, value=own))
    words = asked(findings={1: edited}).text
    assert "Okafor" not in words
    assert "1: photo 1, moderate, other, dented, repair, edited" in words


def test_without_findings_there_is_nothing_to_change() -> None:
    assert FINDINGS not in asked(findings={}).text
    form = reply_schema(question().template, [1, 2], [], Coordinates.RELATIVE)
    assert list(form["properties"]) == ["answer", "places"]


def test_the_form_names_pictures_and_findings_by_number() -> None:
    form = reply_schema(question().template, [1, 2, 3], [1, 2], Coordinates.PIXELS)
    assert list(form["properties"]) == ["answer", "places", "changes"]
    place = form["properties"]["places"]["items"]["properties"]
    assert place["photo"]["enum"] == [1, 2, 3]
    assert "maximum" not in place["region"]["anyOf"][0]["items"]
    change = form["properties"]["changes"]["items"]
    assert change["required"] == [*("finding", "part", "type", "severity", "action", "text", "why")]


def test_photos_people_call_by_another_number() -> None:
    assert "photos 1 to 2 photos 5 to 6" in asked(first_photo=5).text
    assert "The person calls" not in asked().text


def test_a_closer_look_is_labelled_and_asks_fixed_words() -> None:
    turned = looked()
    label, picture, words = turned.asked
    assert label == "Close-up of photo 1, its region [500, 500, 1000, 1000], called photo 3:"
    assert picture is CLOSEUP
    assert "finding 1 at full resolution" in str(words)
    assert (turned.shown, turned.sent) == (3, [1, 2, 3])
    drawn = looking(talk(), (), Look("photo-1", Region(0, 0, 0.1, 0.1)), CLOSEUP)
    assert "a place the person marked" in drawn.text


def test_places_are_told_as_the_model_counts_them() -> None:
    in_pixels = talk(about=replace(question(), coordinates=Coordinates.PIXELS))
    label = looking(in_pixels, (), Look("photo-1", Region(0, 0, 1, 1)), CLOSEUP).asked[0]
    assert "[160, 112, 320, 224]" in str(label)


def _in_parts() -> Question:
    """photo-1 in two parts, photo-2 whole."""
    first, second = question().pictures
    halves = Region(0, 0, 0.575, 1), Region(0.425, 0, 1, 1)
    parts = (replace(first, part=half) for half in halves)
    return replace(question(), pictures=(*parts, second))


def test_a_photo_in_parts_is_one_photo_and_its_parts_are_named() -> None:
    about = _in_parts()
    closeup = replace(CLOSEUP, part=Region(0.7125, 0.5, 0.85625, 0.75))
    turned = looking(talk(about=about), (), Look("photo-1", closeup.part), closeup)
    assert turned.asked[0] == (
        "Close-up of photo 1, part 2, its region [500, 500, 750, 750], called photo 3:"
    )
    assert turned.sent == [1, 2, 3]
    assert '"photo_part": number' in turned.text
    assert '"photo_part"' not in asked().text
    form = reply_schema(about.template, turned.sent, [1], about.coordinates, 2)
    assert form["properties"]["places"]["items"]["properties"]["photo_part"]["enum"] == [1, 2]


def test_the_same_question_again_is_the_same_to_the_byte() -> None:
    first = looked()
    with_it = talk(closeups={3: CLOSEUP})
    record = looked_turn(
        sent=sent(text=first.text),
        closeup=closeup(number=3, label=str(first.asked[0])),
    )
    assert once_more(with_it, (), record).asked == first.asked


def test_a_summary_says_the_form_anew_and_stands_alone() -> None:
    said = turn(sent=sent(text=asked().text)), turn(2)
    request = summing_up(talk(), said)
    assert FORM in request.text
    assert "sum up" in request.text
    assert len(request.earlier) == 2
    summary = turn(3, kind=TurnKind.SUMMARY, sent=sent(text=request.text), covers=("turn-1",))
    assert asked("And?", summary).text == "And?"


@pytest.mark.parametrize("language", list(Language))
def test_replies_are_in_the_assessments_language(language: Language) -> None:
    named = {"en": "in English", "zh-CN": "简体中文", "de": "Deutsch"}[language]
    assert named in asked(about=question(language=language)).text
