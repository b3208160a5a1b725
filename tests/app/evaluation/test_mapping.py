"""What foreign words are taken for."""

from pathlib import Path

import pytest

from app.domain.words import Kind, Severity
from app.errors import SetFault, SetUnusable
from app.evaluation.labelled import Label
from app.evaluation.mapping import Meaning, as_table, from_table, guessed, labelled, left_out
from app.evaluation.sets.raw import Place, RawLabel, RawPhoto
from tests.helpers.templates import builtin

TEMPLATES = builtin()
VEHICLE = TEMPLATES[Kind.VEHICLE]


def test_plain_words_are_guessed_and_others_left_to_a_person() -> None:
    words = {
        "dent": Meaning(type="dented"),
        "Scratch": Meaning(type="scratched"),
        "glass-cracked": Meaning(type="glass_cracked"),
        "划痕": Meaning(type="scratched"),
        "severe crack": Meaning(type="cracked", severity=Severity.SEVERE),
        "part: Front bumper": Meaning(part="bumper_front"),
        "front_bumper": Meaning(part="bumper_front"),
        "part: other": Meaning(part="other"),
        "type: other": Meaning(type="other"),
        "severity: minor": Meaning(severity=Severity.MINOR),
        "damage": Meaning(),
        "intact": Meaning(severity=Severity.NONE),
        "headlamp": None,
        "cizik": None,
        "": None,
    }
    assert guessed(words, VEHICLE) == words
    crack = guessed(["minor crack"], TEMPLATES[Kind.PROPERTY])
    assert crack == {"minor crack": Meaning(type="cracking", severity=Severity.MINOR)}


def test_a_label_says_what_all_its_words_say() -> None:
    place = Place((0, 0, 10, 10))
    said = [("part: hood", "type: dent"), ("type: new", "part: hood"), ("intact",), ("damaged",)]
    photo = RawPhoto("a.jpg", Path("a.jpg"), tuple(RawLabel(words, place) for words in said))
    meanings = guessed([word for words in said for word in words], VEHICLE)
    told = labelled(photo, meanings, (20, 20), 1)
    assert [(each.part, each.type, each.left_out) for each in told.labels] == [
        ("hood", "dented", False),
        ("", "", True),
        ("", "", False),
    ]
    assert left_out([photo], meanings) == 1
    whole = labelled(RawPhoto("b", Path("b"), (RawLabel(("intact",)),)), meanings, (9, 9), 1)
    assert whole.intact
    beside = RawPhoto("d", Path("d"), (RawLabel(("dent",), Place((90, 90, 95, 95))),))
    assert labelled(beside, meanings, (20, 20), 1).labels == (Label(left_out=True),)
    only = labelled(RawPhoto("c", Path("c"), (RawLabel(("damaged",)),)), meanings, (9, 9), 1)
    assert only.labels == (Label(),)
    assert only.labels[0].of_photo


def test_what_a_person_wrote_is_held_to_the_template() -> None:
    told = {"cizik": {"type": "scratched", "severity": "minor"}, "car": None, "hasar": {}}
    meanings = from_table("map.json", told, VEHICLE)
    assert meanings["cizik"] == Meaning(type="scratched", severity=Severity.MINOR)
    assert as_table(meanings) == told
    for wrong, fault in (
        ({"cizik": {"type": "cizik"}}, SetFault.BAD_MEANING),
        ({"cizik": {"type": ["scratched"]}}, SetFault.BAD_MEANING),
        ({"cizik": {"kind": "scratched"}}, SetFault.NOT_SO),
        ([], SetFault.NOT_SO),
    ):
        with pytest.raises(SetUnusable) as error:
            from_table("map.json", wrong, VEHICLE)
        assert error.value.fault is fault
