"""What a template asks for besides findings, on paper."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.field import FieldValue, Statement
from app.domain.product import TableLine
from app.domain.words import Basis, Kind, Language, RunState
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of
from tests.helpers.templates import builtin

LINE = TableLine("prices.csv", 12, "Nokia 3310", "59,00 €", "", "2G", "2026-11-02")
PRODUCT = Assessment(
    raw="{}",
    answer="This is the Nokia 3310 of 2017.",
    fields=(
        FieldValue("brand"),
        FieldValue("product", (Statement("3310 <b>(2017)</b>"),)),
        FieldValue("certainty", (Statement("likely"),)),
        FieldValue(
            "statements",
            (
                Statement("Nokia stands over the display.", Basis.SEEN),
                Statement("It knows 2G only.", Basis.GENERAL_KNOWLEDGE),
            ),
        ),
    ),
    table_line=LINE,
)


def case_of(kind: Kind, told: Assessment, **of_run: Any) -> Case:
    asked = cases.asked(template=kind.value, **of_run.pop("asked", {}))
    run = cases.run(asked=asked, assessment=told, **of_run)
    return cases.case(kind=kind, template=kind.value, inspections=(cases.inspection(runs=(run,)),))


def printed(folder: Path, case: Case, language: Language = Language.ENGLISH) -> str:
    template = builtin()[case.kind]
    made = content(folder, case, template=template, language=language)
    return flat("\n".join(pages_of(render(made))))


def test_fields_stand_under_their_names_and_codes_by_theirs(tmp_path: Path) -> None:
    text = printed(tmp_path, case_of(Kind.PRODUCT, PRODUCT))
    for words in (
        "This is the Nokia 3310 of 2017.",
        "Brand –",
        "Product 3310 <b>(2017)</b>",
        "Certainty Likely",
        "Nokia stands over the display. (seen in the photo)",
        "It knows 2G only. (general knowledge)",
        "From the office's table Product: Nokia 3310 Price: 59,00 € Stock: not known here",
        "prices.csv, row 12",
        "answered on",
    ):
        assert words in text, words
    german = printed(tmp_path, case_of(Kind.PRODUCT, PRODUCT), Language.GERMAN)
    assert "Sicherheit Wahrscheinlich" in german
    assert "Bestand: hier nicht bekannt" in german
    assert "(im Foto zu sehen)" in german


def test_what_is_in_no_table_has_no_price(tmp_path: Path) -> None:
    told = replace(PRODUCT, table_line=TableLine("prices.csv"))
    text = printed(tmp_path, case_of(Kind.PRODUCT, told))
    assert "From the office's table not known here" in text
    assert "Price" not in text


@pytest.mark.parametrize("kind", [Kind.PRODUCT, Kind.TAGGING, Kind.EXERCISE, Kind.MODERATION])
def test_where_nothing_is_judged_nothing_says_so(tmp_path: Path, kind: Kind) -> None:
    text = printed(tmp_path, case_of(kind, Assessment(answer="An answer.")))
    assert "An answer." in text
    for words in (
        "decision",
        "Findings",
        "Severity",
        "signed",
        "Insured",
        "not reviewed",
        "Damage",
    ):
        assert words not in text, words


def test_a_claim_s_settlement_is_a_proposal_behind_the_findings(tmp_path: Path) -> None:
    told = cases.assessment(
        fields=(
            FieldValue("settlement", (Statement("part_only"),)),
            FieldValue("settlement_reasons", (Statement("Rust is older."), Statement("One."))),
        )
    )
    text = printed(tmp_path, case_of(Kind.VEHICLE, told))
    assert "Settlement, as advice Part only, prior damage excluded" in text
    assert "Proposed by the model As the model wrote it; decided by nobody." in text
    assert text.index("Rust is older.") > text.index("Findings")


def test_a_parcel_s_wording_comes_before_its_findings(tmp_path: Path) -> None:
    wording = FieldValue("exception_wording", (Statement("1 carton, corner crushed."),))
    told = cases.assessment(fields=(wording,))
    text = printed(tmp_path, case_of(Kind.PARCEL, told))
    assert text.index("1 carton, corner crushed.") < text.index("Findings No.")


def test_words_that_came_and_a_refusal_are_told_with_who_refused(tmp_path: Path) -> None:
    case = case_of(
        Kind.MODERATION,
        Assessment(),
        asked={"text": "<Add me>"},
        error="ContentRefused",
        error_data={"host": "h", "said": "data_inspection_failed"},
    )
    text = printed(tmp_path, case)
    assert "Text that came with the photos «<Add me>»" in text
    assert "moderation refused these photos or words (localhost:8080)" in text
    assert "data_inspection_failed" in text
    failed = case_of(Kind.MODERATION, Assessment(), error="Unreachable", state=RunState.FAILED)
    assert "moderation refused" not in printed(tmp_path, failed)


def test_the_appendix_says_by_which_version_it_was_asked(tmp_path: Path) -> None:
    asked = {"template_version": "7", "template_sha256": cases.sha("7")}
    text = printed(tmp_path, case_of(Kind.PRODUCT, PRODUCT, asked=asked))
    assert f"Template: Product question, version 7 · SHA-256 {cases.sha('7')[:16]}" in text
