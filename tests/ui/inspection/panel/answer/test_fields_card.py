"""The template's fields beside the photos: drawn as they come, copied, the table apart."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.assessment import Assessment
from app.domain.field import FieldValue, Statement
from app.domain.product import TableLine
from app.domain.run import Run
from app.domain.words import Basis, Kind, Language, RunState
from tests.helpers import cases
from tests.helpers.templates import builtin
from ui.inspection.panel.answer.fields_card import FieldsCard
from ui.inspection.panel.names import Names

LINE = TableLine("prices.csv", 12, "Nokia 3310", "59,00 €", "", "2G", "2026-11-02")


@pytest.fixture
def card(qtbot: QtBot) -> FieldsCard:
    made = FieldsCard()
    qtbot.addWidget(made)
    made.resize(380, 500)
    return made


def names(kind: Kind, language: Language = Language.ENGLISH) -> Names:
    return Names(builtin()[kind], language)


def said(code: str, *texts: str) -> FieldValue:
    return FieldValue(code, tuple(map(Statement, texts)))


def run(*fields: FieldValue, **changes: Any) -> Run:
    told = Assessment(answer="This.", fields=fields)
    return cases.run(**{"assessment": told, **changes})


def shown(card: FieldsCard) -> dict[str, str]:
    return {row.name.text(): row.text.text for row in card.rows.values() if not row.isHidden()}


def test_fields_stand_in_the_template_s_order_under_their_names(card: FieldsCard) -> None:
    told = run(
        said("settlement_reasons", "Rust is older.", "One panel."), said("settlement", "part_only")
    )
    card.show_run(told, names(Kind.VEHICLE))
    assert shown(card) == {
        "Settlement, as advice": "Part only, prior damage excluded",
        "Reasons": "•\u2002Rust is older.\n•\u2002One panel.",
    }
    assert not card.isHidden()
    card.show_run(told, names(Kind.VEHICLE, Language.GERMAN))
    assert shown(card)["Regulierung, als Vorschlag"] == "Nur teilweise, ohne Vorschaden"


def test_they_come_one_by_one_and_what_lacks_shows_at_the_end(card: FieldsCard) -> None:
    running = cases.running(assessment=Assessment(fields=(said("brand", "Nokia"),)))
    card.show_run(None, names(Kind.TAGGING))
    assert card.isHidden()
    card.show_run(cases.running(), names(Kind.TAGGING))
    assert card.isHidden()
    card.show_run(running, names(Kind.TAGGING))
    assert shown(card) == {"Brand": "Nokia"}
    card.show_run(run(said("brand", "Nokia"), said("model")), names(Kind.TAGGING))
    assert shown(card)["Model"] == "–"
    assert shown(card)["Condition"] == "–"


def test_what_is_meant_to_be_copied_has_a_button(card: FieldsCard, qtbot: QtBot) -> None:
    wording = "1 carton, <b>lower left</b> corner crushed."
    card.show_run(run(said("exception_wording", wording)), names(Kind.PARCEL))
    row = card.rows["exception_wording"]
    row.copy.click()
    assert QGuiApplication.clipboard().text() == wording
    assert row.copy.toolTip() == "Copied"
    qtbot.waitUntil(lambda: row.copy.toolTip() == "Copy")
    card.show_run(run(said("exception_wording")), names(Kind.PARCEL))
    assert row.copy.isHidden(), "nothing to copy"
    card.show_run(run(said("settlement", "repair")), names(Kind.VEHICLE))
    assert card.rows["settlement"].copy.isHidden()


def test_a_statement_says_what_it_stands_on(card: FieldsCard) -> None:
    both = FieldValue(
        "statements",
        (Statement("Nokia is read.", Basis.SEEN), Statement("2G.", Basis.GENERAL_KNOWLEDGE)),
    )
    card.show_run(run(both), names(Kind.PRODUCT))
    told = shown(card)["What the answer rests on"]
    assert told == "•\u2002Nokia is read. (seen)\n•\u20022G. (general knowledge)"


def test_the_office_s_table_stands_apart(card: FieldsCard) -> None:
    told = Assessment(answer="This.", table_line=LINE)
    card.show_run(cases.run(assessment=told), names(Kind.PRODUCT))
    for words in ("Price 59,00 €", "Stock not known here", "prices.csv, row 12", "2026-11-02"):
        assert words in card.table.text
    card.show_run(
        cases.run(assessment=replace(told, table_line=TableLine("prices.csv"))),
        names(Kind.PRODUCT),
    )
    assert "Price not known here" in card.table.text
    assert "no row of exactly this name" in card.table.text
    card.show_run(cases.run(assessment=replace(told, table_line=TableLine())), names(Kind.PRODUCT))
    assert "named no table" in card.table.text
    card.show_run(run(said("brand", "x")), names(Kind.TAGGING))
    assert card.table.isHidden()


def test_a_provider_s_refusal_is_a_result(card: FieldsCard) -> None:
    refused = cases.run(
        assessment=Assessment(),
        error="ContentRefused",
        error_data={"host": "h", "said": "data_inspection_failed"},
    )
    card.show_run(refused, names(Kind.MODERATION))
    assert "own moderation refused" in card.refused.text
    assert "data_inspection_failed" in card.refused.text
    assert shown(card) == {}
    card.show_run(replace(refused, state=RunState.FAILED), names(Kind.MODERATION))
    assert card.isHidden(), "elsewhere a failure is told as one"
