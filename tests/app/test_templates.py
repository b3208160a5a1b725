"""The kinds of case: complete lists, named in every language, safe to tell apart."""

from itertools import chain

import pytest

from app.domain.template import Template, Term
from app.domain.words import Kind, Language, Severity
from app.vlm.terms import Terms
from tests.helpers.answers import TEMPLATES

ALL = pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda t: t.kind)


def lists(template: Template) -> dict[str, tuple[Term, ...]]:
    return {
        "parts": template.parts,
        "types": template.types,
        "actions": template.actions,
        "mistakes": template.mistakes,
    }


def codes(terms: tuple[Term, ...]) -> set[str]:
    return {term.code for term in terms}


def test_every_kind_has_one() -> None:
    assert TEMPLATES.keys() == set(Kind)
    assert all(template.kind is kind for kind, template in TEMPLATES.items())


@ALL
def test_lists_are_named_in_every_language_and_nothing_twice(template: Template) -> None:
    for terms in lists(template).values():
        assert len(codes(terms)) == len(terms)
        for language in Language:
            names = [term.names[language].strip() for term in terms]
            assert all(names)
            assert len(set(names)) == len(names), language


@ALL
def test_a_code_in_two_lists_has_one_name(template: Template) -> None:
    for term in chain(*lists(template).values()):
        for language in Language:
            assert template.name(term.code, language) == term.name(language)


@ALL
def test_names_lead_back_to_their_code(template: Template) -> None:
    for terms in lists(template).values():
        search = Terms(terms)
        for term in terms:
            for word in (term.code, *term.names.values()):
                assert search.find(word) == term.code


@ALL
def test_every_kind_can_say_that_it_does_not_know(template: Template) -> None:
    shared = {"none", "request_photos", "escalate", "undetermined"}
    assert shared <= codes(template.actions)
    assert "other" in codes(template.parts) & codes(template.types)
    assert codes(template.mistakes) == {
        *("dirt", "reflection", "shadow", "body_line", "water_drops", "label_or_tape"),
    }


@ALL
def test_severities_are_defined_for_the_model(template: Template) -> None:
    for severity in Severity:
        assert f"- {severity}:" in template.instructions
    assert template.question.endswith("?")


def test_claims_are_asked_coolly_and_only_the_dock_is_answered_first() -> None:
    warm = {kind: template.temperature for kind, template in TEMPLATES.items()}
    assert warm == {
        Kind.VEHICLE: 0.2,
        Kind.PARCEL: 0.2,
        Kind.PROPERTY: 0.2,
        Kind.GENERAL: 0.7,
    }
    first = [kind for kind, template in TEMPLATES.items() if template.answer_first]
    assert first == [Kind.PARCEL]


def test_the_words_of_the_field_are_there() -> None:
    vehicle, parcel, house = (TEMPLATES[k] for k in (Kind.VEHICLE, Kind.PARCEL, Kind.PROPERTY))
    assert {"dented_paint_intact", "gouged", "flood_line", "hail"} <= codes(vehicle.types)
    assert {"pillar_b_left", "rocker_right", "undercarriage"} <= codes(vehicle.parts)
    assert {"pdr", "r_and_i", "teardown_supplement", "total_loss_review"} <= codes(vehicle.actions)
    assert {"crushed", "flaps_loose", "hidden_damage", "re_taped"} <= codes(parcel.types)
    assert {"note_exception", "hold_for_inspection", "refuse"} <= codes(parcel.actions)
    assert {"hail_impact", "wind_lift", "biological_growth"} <= codes(house.types)
    assert {"detach_and_reset", "mitigate", "engineer_referral"} <= codes(house.actions)
    for flag in ("airbag deployed", "frame or rail", "pillar", "water line", "prior repair"):
        assert flag in vehicle.instructions
