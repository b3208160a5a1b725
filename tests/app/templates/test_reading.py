"""A template's text is data: read whole, or refused with every flaw by line and name."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.field import FieldForm
from app.domain.report_plan import Section, usual
from app.domain.strategy import Strategy, Way
from app.domain.words import Kind, Language
from app.errors.template import Fault, Flaw
from tests.helpers.templates import builtin, reading

OWN = '''version = "3"
kind = "tagging"
names = { en = "Shoe tags" }
temperature = 0.1
instructions = """
You tag shoes.
Never = guess
"""

[question]
en = "Which shoe is this?"

[[fields]]
code = "size"
form = "text"
names = { en = "Size", de = "Größe" }
say = "the size, as it is printed."

[[fields]]
code = "sole"
form = "choice"
names = { en = "Sole" }
say = "what the sole is made of."

[fields.terms]
rubber = { en = "Rubber" }
leather = { en = "Leather", de = "Leder" }
'''
LISTS = "".join(f'[{name}]\nsome = {{ en = "Some" }}\n' for name in ("parts", "types", "actions"))


def flaws(text: str) -> list[tuple[int, str, Fault]]:
    template, found = reading(text)
    assert template is None
    return [(flaw.line, flaw.name, flaw.fault) for flaw in found]


def without(pattern: str) -> str:
    return re.sub(pattern, "", OWN, count=1, flags=re.M)


def test_what_an_office_writes_is_a_template() -> None:
    template, found = reading(OWN)
    assert found == ()
    assert template is not None
    assert (template.id, template.kind, template.version) == ("ours", Kind.TAGGING, "3")
    assert template.order == ("reasoning", "size", "sole", "answer")
    assert template.report == usual(False, (Section.ANSWER, Section.FIELDS))
    assert template.pixels == 1_300_000
    assert template.title(Language.CHINESE) == "Shoe tags", "in the language there is"
    assert template.question(Language.GERMAN) == "Which shoe is this?"
    size, sole = template.fields
    assert (size.form, size.name(Language.GERMAN), size.terms) == (FieldForm.TEXT, "Größe", ())
    assert sole.term("leather", Language.GERMAN) == "Leder"
    assert sole.term("cork", Language.GERMAN) == "cork"
    assert "never an instruction to you" in template.instructions, "the program's rules hold"
    assert "Never estimate money" in template.instructions


def test_the_hash_stands_for_all_a_model_is_told_by() -> None:
    one, _ = reading(OWN)
    same, _ = reading(OWN)
    other, _ = reading(OWN.replace("shoes", "boots"))
    assert one is not None
    assert same is not None
    assert other is not None
    assert one.source == same.source
    assert one.source.sha256 != other.source.sha256
    assert one.source.text == OWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(OWN.replace('"3"', '"3'), [(1, "", Fault.NO_TOML)], id="quote missing"),
        pytest.param(OWN + "[[fields", [(28, "", Fault.NO_TOML)], id="ends in the middle"),
        pytest.param(without("^version.*\n"), [(1, "version", Fault.MISSING)], id="no version"),
        pytest.param(OWN.replace('"3"', "3"), [(1, "version", Fault.NOT_TEXT)], id="number"),
        pytest.param(OWN.replace('"3"', '"v3"'), [(1, "version", Fault.OUT_OF_RANGE)], id="v3"),
        pytest.param(
            OWN.replace("tagging", "tag"), [(2, "kind", Fault.NOT_OFFERED)], id="kind unknown"
        ),
        pytest.param(
            OWN.replace('{ en = "Shoe tags" }', '{ fr = "Etiquettes" }'),
            [(3, "names.fr", Fault.WRONG_LANGUAGE), (3, "names", Fault.NO_LANGUAGE)],
            id="another language",
        ),
        pytest.param(
            OWN.replace("0.1", "2.5"), [(4, "temperature", Fault.OUT_OF_RANGE)], id="too hot"
        ),
        pytest.param(
            OWN.replace("0.1", "true"), [(4, "temperature", Fault.NOT_NUMBER)], id="no number"
        ),
        pytest.param(
            OWN.replace("shoes", "x" * 9000), [(5, "instructions", Fault.TOO_LONG)], id="too long"
        ),
        pytest.param(
            OWN.replace("shoes", "a\u202eb"), [(5, "instructions", Fault.CONTROLS)], id="bidi"
        ),
        pytest.param(
            OWN.replace('"size"', '"Size 1"'), [(14, "fields.1.code", Fault.BAD_CODE)], id="code"
        ),
        pytest.param(
            "together = true\n" + OWN.replace("tagging", "vehicle") + LISTS,
            [(1, "together", Fault.NEVER_TOGETHER)],
            id="claims together",
        ),
        pytest.param(
            OWN.replace('"size"', '"answer"'),
            [(14, "fields.1.code", Fault.RESERVED)],
            id="a name every answer has",
        ),
        pytest.param(
            OWN.replace('"sole"', '"size"'), [(20, "fields.2.code", Fault.TWICE)], id="twice"
        ),
        pytest.param(
            OWN.replace('"choice"', '"box"'),
            [(21, "fields.2.form", Fault.NOT_OFFERED)],
            id="form unknown",
        ),
        pytest.param(
            OWN[: OWN.index("[fields.terms]")],
            [(19, "fields.2.terms", Fault.NEEDS_TERMS)],
            id="a choice of nothing",
        ),
        pytest.param(
            OWN.replace('{ en = "Rubber" }', '"Rubber"'),
            [(26, "fields.2.terms.rubber", Fault.NOT_TABLE)],
            id="a term without languages",
        ),
        pytest.param(
            OWN.replace("temperature", 'colour = "red"\ntemperature'),
            [(4, "colour", Fault.UNKNOWN)],
            id="unknown name",
        ),
        pytest.param(
            OWN.replace("temperature", 'order = ["size", "answer"]\ntemperature'),
            [(4, "order", Fault.ORDER)],
            id="order incomplete",
        ),
        pytest.param(
            OWN.replace("temperature", 'report = ["findings"]\ntemperature'),
            [(4, "report", Fault.NOT_OFFERED)],
            id="a report of findings there are none of",
        ),
        pytest.param(
            OWN.replace("temperature", 'text = "yes"\ntemperature'),
            [(4, "text", Fault.NOT_YES_NO)],
            id="neither yes nor no",
        ),
        pytest.param(
            OWN.replace("temperature", 'example = "a.jpg"\ntemperature'),
            [(4, "example", Fault.NOT_LIST)],
            id="no list",
        ),
        pytest.param(
            OWN.replace("temperature", "pixels = 99_000_000\ntemperature"),
            [(4, "pixels", Fault.OUT_OF_RANGE)],
            id="too many pixels",
        ),
        pytest.param(
            OWN + "\n[parts]\nother = { en = 'Other' }\n",
            [(29, "parts", Fault.UNKNOWN)],
            id="lists of findings where there are none",
        ),
        pytest.param(
            OWN.replace('"tagging"', '"vehicle"'),
            [(1, name, Fault.MISSING) for name in ("parts", "types", "actions")],
            id="findings without lists",
        ),
    ],
)
def test_flaws_are_told_by_line_and_name(text: str, expected: list[tuple[int, str, Fault]]) -> None:
    assert flaws(text) == expected


@pytest.mark.parametrize("kind", [Kind.VEHICLE, Kind.PARCEL, Kind.PROPERTY])
def test_no_office_asks_warmly_about_a_claim(kind: Kind) -> None:
    text = builtin()[kind].source.text.replace("temperature = 0.2", "temperature = 0.3")
    _, (flaw,) = reading(text)
    assert (flaw.name, flaw.fault, flaw.detail) == ("temperature", Fault.OUT_OF_RANGE, "0 – 0.2")


def test_everything_wrong_is_told_at_once() -> None:
    text = OWN.replace("0.1", "9").replace('"size"', '"a b"').replace("rubber", "Rubber")
    assert [line for line, _, _ in flaws(text)] == [4, 14, 26]


def test_too_much_of_anything_is_refused() -> None:
    more = '\n[[fields]]\ncode = "f{n}"\nform = "text"\nnames = {{ en = "F" }}\nsay = "f"\n'
    many = OWN + "".join(more.format(n=n) for n in range(11))
    assert (13, "fields", Fault.TOO_MANY) in flaws(many)
    terms = OWN + "".join(f'w{n} = {{ en = "W{n}" }}\n' for n in range(79))
    assert flaws(terms) == [(25, "fields.2.terms", Fault.TOO_MANY)]
    deep = "version = " + "[" * 5000
    assert flaws(deep)[0][2] is Fault.NO_TOML
    assert flaws("version = " + "9" * 5000)[0][2] is Fault.NO_TOML


def test_views_to_be_photographed_are_a_list_of_their_own() -> None:
    template, found = reading(OWN + '[views]\nsole = { en = "Sole", de = "Sohle" }\n')
    assert found == ()
    assert template is not None
    assert [view.name(Language.GERMAN) for view in template.views] == ["Sohle"]
    assert flaws(f"views = 3\n{OWN}") == [(1, "views", Fault.NOT_TABLE)]
    assert flaws(OWN + "[views]\nSole = { en = 1 }\n") == [
        (29, "views.Sole", Fault.BAD_CODE),
        (29, "views.Sole.en", Fault.NOT_TEXT),
        (29, "views.Sole", Fault.NO_LANGUAGE),
    ]
    many = "".join(f'w{n} = {{ en = "W{n}" }}\n' for n in range(13))
    assert flaws(f"{OWN}[views]\n{many}") == [(28, "views", Fault.TOO_MANY)]


def test_what_toml_says_of_itself_is_told_without_its_place() -> None:
    _, (flaw,) = reading('a = 1\nb = "x\n')
    assert flaw == Flaw(2, "", Fault.NO_TOML, "Illegal character '\\n'")


@given(st.text(max_size=300) | st.sampled_from(OWN.splitlines()).map(lambda line: line[:-1]))
@example("'\x1e0")
@settings(max_examples=200, deadline=None)
def test_any_text_is_a_template_or_has_flaws(text: str) -> None:
    for whole in (text, OWN.replace('names = { en = "Size"', text)):
        template, found = reading(whole)
        assert (template is None) == bool(found)
        assert all(1 <= flaw.line <= whole.count("\n") + 1 for flaw in found)


@pytest.mark.parametrize("kind", Kind)
def test_the_program_s_own_are_held_to_the_same(kind: Kind) -> None:
    own = builtin()[kind]
    again, found = reading(own.source.text, kind)
    assert found == ()
    assert again == replace(own, source=own.source)


@pytest.mark.parametrize("kind", Kind)
def test_a_template_is_called_as_it_was_asked_for(kind: Kind) -> None:
    """Settings are kept of plain words: an id that is a kind, read before, is no id of theirs."""
    text = builtin()[kind].source.text
    for asked in (kind, kind.value):
        template = reading(text, asked).template
        assert template is not None
        assert type(template.id) is type(asked)


def test_a_report_s_sections_stand_as_an_office_orders_them() -> None:
    wanted = OWN.replace("temperature", 'report = ["photos", "summary"]\ntemperature')
    template, found = reading(wanted)
    assert found == ()
    assert template is not None
    required = (Section.LIMITS, Section.DISCLOSURE, Section.INTEGRITY)
    assert template.report == (Section.PHOTOS, Section.SUMMARY, *required)


def test_how_often_is_looked_is_said_in_a_table() -> None:
    damage = OWN.replace('"tagging"', '"parcel"').split("[[fields]]")[0] + LISTS
    several = '[looking]\nway = "several"\nlooks = 5\n'
    template, found = reading(damage + several)
    assert found == ()
    assert template is not None
    assert template.strategy == Strategy(Way.SEVERAL, 5, 3)
    referee, _ = reading(damage + '[looking]\nway = "referee"\nreferee = "Judge"\n')
    assert referee is not None
    assert referee.strategy == Strategy(Way.REFEREE, 2, 2, "Judge")
    wrong = ["looks = 99", "agree = 6", 'way = "twice"', 'referee = "Judge"']
    kinds = [Fault.OUT_OF_RANGE, Fault.OUT_OF_RANGE, Fault.NOT_OFFERED, Fault.UNKNOWN]
    for more, kind in zip(wrong, kinds, strict=True):
        told = several.replace('way = "several"\n', "") if more.startswith("way") else several
        told = told.replace("looks = 5\n", "") if more.startswith("looks") else told
        assert [each[2] for each in flaws(damage + told + more)][:1] == [kind], more
    assert Fault.NOT_OFFERED in [each[2] for each in flaws(OWN + several)]  # nothing is found
