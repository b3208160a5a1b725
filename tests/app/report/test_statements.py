"""What a report discloses of the model that was asked."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.measured.evaluated import OFFICE_SET, Estimate, Measured
from app.domain.words import Language
from app.report.pdf import render
from tests.helpers.reports import content, pages_of

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
FOUND, RIGHT = Estimate(0.47, 0.41, 0.53, 400), Estimate(1.0, None, None, 2)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, ("«our closed cases»", "47 % (likely 41 to 53)", "100 % of what")),
        (Language.GERMAN, ("unsere geschlossenen Fälle", "47 % (wahrscheinlich 41 bis 53)")),
        (Language.CHINESE, ("本机构已结案件", "47%（可能为 41 至 53）", "100%正确")),
    ],
)
def test_how_right_the_model_was_is_told_in_the_reports_language(
    tmp_path: Path, language: Language, words: tuple[str, ...]
) -> None:
    made = content(tmp_path, language=language)
    known = {run.id: Measured(OFFICE_SET, AT, 234, FOUND, RIGHT) for run in made.case.runs}
    told = "\n".join(pages_of(render(replace(made, measured=known))))
    told = "".join(told.split())  # wherever its lines break
    for each in words:
        assert "".join(each.split()) in told
    assert f"«{OFFICE_SET}»".replace(" ", "") not in told
