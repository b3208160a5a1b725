"""A rule's text is read whole, or every fault of it is told with its line."""

from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.rule import Place, Priority, Then, When
from app.domain.words import Kind, Language, Severity
from app.errors import Fault
from app.paths import resources
from app.rules.reading import read
from tests.helpers.ruling import DENTS

_HEAD = 'names = { en = "A rule" }\n'
_INTENTS = {"refund": {Language.ENGLISH: "Refund"}}
_THEN = "[then]\nqueue = 'Q'\n"
_WHOLE = """
names = { en = "All", zh-CN = "全部" }
[when]
kind = ["vehicle", "parcel"]
template = ["our-cars"]
part = ["hood"]
type = ["dented"]
action = ["repair"]
severity = "minor"
confidence_below = 0.4
words = ["Delle", "凹痕"]
words_in = ["photos"]
opinions_differ = true
photos_missing = true
[when.field]
certainty = ["likely"]
[then]
advice = { en = "A", de = "B" }
ticket = { en = "T" }
photos = { en = "the left side" }
priority = "urgent"
queue = "Q"
webhook = "shop"
intent = "refund"
"""


def test_everything_a_rule_can_say_is_read() -> None:
    rule, flaws = read("all", _WHOLE, _INTENTS)
    assert flaws == ()
    assert rule is not None
    assert rule.when == When(
        kinds=(Kind.VEHICLE, Kind.PARCEL),
        templates=("our-cars",),
        fields=(("certainty", ("likely",)),),
        parts=("hood",),
        types=("dented",),
        actions=("repair",),
        severity=Severity.MINOR,
        confidence_below=0.4,
        words=("Delle", "凹痕"),
        places=(Place.PHOTOS,),
        opinions_differ=True,
        photos_missing=True,
    )
    assert rule.then == Then(
        advice={Language.ENGLISH: "A", Language.GERMAN: "B"},
        ticket={Language.ENGLISH: "T"},
        photos={Language.ENGLISH: "the left side"},
        priority=Priority.URGENT,
        queue="Q",
        webhook="shop",
        intent="refund",
        intent_names=_INTENTS["refund"],
    )
    assert rule.title(Language.CHINESE) == "全部"


def test_a_queue_has_one_name_or_one_for_each_language() -> None:
    head = _HEAD + "[when]\nwords = ['a']\n[then]\n"
    one, flaws = read("a", head + "queue = 'Shop'", _INTENTS)
    assert flaws == ()
    assert one is not None
    assert one.then_in(Language.GERMAN).queue == "Shop"
    many, flaws = read("a", head + "queue = { en = 'Parcels', de = 'Pakete' }", _INTENTS)
    assert flaws == ()
    assert many is not None
    told = [many.then_in(language).queue for language in (Language.GERMAN, Language.ENGLISH)]
    assert told == ["Pakete", "Parcels"]
    assert many.then_in(Language.CHINESE).queue == "Parcels"


@pytest.mark.parametrize(
    ("text", "line", "name", "fault"),
    [
        (_HEAD + "[when]\n[then]\nqueue = 'Q'", 2, "when", Fault.EMPTY),
        (_HEAD + "[when]\nwords = ['a']\n[then]", 4, "then", Fault.EMPTY),
        (_HEAD + _THEN, 1, "when", Fault.MISSING),
        (_HEAD + "[when]\nwords = []\n" + _THEN, 3, "when.words", Fault.EMPTY),
        (_HEAD + "[when]\nwords = 'a'\n" + _THEN, 3, "when.words", Fault.NOT_LIST),
        (_HEAD + "[when]\nkind = ['car']\n" + _THEN, 3, "when.kind", Fault.NOT_OFFERED),
        (_HEAD + "[when]\nseverity = 'bad'\n" + _THEN, 3, "when.severity", Fault.NOT_OFFERED),
        (_HEAD + "[when]\nconfidence_below = 2\n" + _THEN, 3, "when.confidence_below",
         Fault.OUT_OF_RANGE),
        (_HEAD + "[when]\nwords_in = ['photos']\n" + _THEN, 3, "when.words_in",
         Fault.NEEDS_WORDS),
        (_HEAD + "[when]\nwords = ['a']\nrun = 'rm'\n" + _THEN, 4, "when.run", Fault.UNKNOWN),
        (_HEAD + "[when]\nwords = ['a']\n[then]\nintent = 'sue'", 5, "then.intent",
         Fault.NOT_OFFERED),
        (_HEAD + "[when]\nintent = ['refund']\n[then]\nintent = 'refund'", 5, "then.intent",
         Fault.BOTH_WAYS),
        (_HEAD + "[when]\nwords = ['a']\n[then]\nadvice = { fr = 'x' }", 5, "then.advice.fr",
         Fault.WRONG_LANGUAGE),
        (_HEAD + "[when]\nwords = ['a']\n[then]\nqueue = 7", 5, "then.queue", Fault.NOT_TEXT),
        (_HEAD + "[when]\nwords = ['a']\n[then]\nqueue = { fr = 'x' }", 5, "then.queue.fr",
         Fault.WRONG_LANGUAGE),
        ("names = {", 1, "", Fault.NO_TOML),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line(text: str, line: int, name: str, fault: Fault) -> None:
    rule, flaws = read("r", text, _INTENTS)
    assert rule is None
    assert (line, name, fault) in [(flaw.line, flaw.name, flaw.fault) for flaw in flaws]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*DENTS.splitlines(), *_WHOLE.splitlines()]), max_size=30))
def test_whatever_lines_there_are_come_to_a_rule_or_to_faults(lines: list[str]) -> None:
    rule, flaws = read("r", "\n".join(lines), _INTENTS)
    assert (rule is None) == bool(flaws)
    assert all(1 <= flaw.line <= max(1, len(lines)) for flaw in flaws)


@pytest.mark.parametrize("language", Language)
def test_the_reference_names_everything_and_is_a_rule(language: Language) -> None:
    text = (resources() / f"rule_reference.{language}.toml").read_text(encoding="utf-8")
    rule, flaws = read("reference", text, {"other": {Language.ENGLISH: "Other"}})
    assert flaws == ()
    assert rule is not None
    empty_when, empty_then = When(), Then()
    for part, empty in ((rule.when, empty_when), (rule.then, empty_then)):
        for field in fields(part):
            told = getattr(part, field.name) != getattr(empty, field.name)
            assert told or field.name in ("intent", "intent_names", "places"), field.name
    assert "words_in" in text
    sets = text.replace("# intent =", "intent =").partition("[then]\n")
    assert "intent = " in sets[2]
