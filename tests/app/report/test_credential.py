"""Whether a photo carries a content credential stands under it on paper, as not checked."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.words import Language
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


@pytest.mark.parametrize(
    ("language", "credential", "line"),
    [
        (Language.ENGLISH, True, "Carries a content credential (C2PA), not checked"),
        (Language.ENGLISH, False, "No content credential (C2PA)"),
        (Language.GERMAN, True, "Enthält einen Herkunftsnachweis (C2PA), nicht geprüft"),
        (Language.CHINESE, True, "带有内容凭证（C2PA），未经核验"),
        (Language.ENGLISH, None, ""),
    ],
)
def test_its_line(tmp_path: Path, language: Language, credential: bool | None, line: str) -> None:
    inspection = replace(cases.inspection(), photos=(cases.photo(credential=credential),))
    case = cases.case(inspections=(inspection,))
    text = flat("\n".join(pages_of(render(content(tmp_path, case, language=language)))))
    assert line.replace(" ", "") in text.replace(" ", "")
    assert ("C2PA" in text) is (credential is not None)
