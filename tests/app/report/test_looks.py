"""What a report says of several looks."""

from pathlib import Path

import pytest

from app.domain.strategy import Way, strategy
from app.domain.words import Language
from app.report.pdf import render
from tests.helpers import cases, looks
from tests.helpers.reports import content, flat, pages_of


@pytest.mark.parametrize("language", Language)
def test_each_finding_says_how_many_looks_saw_it(tmp_path: Path, language: Language) -> None:
    case = cases.case(inspections=(looks.inspection(),))
    text = flat(" ".join(pages_of(render(content(tmp_path, case, language=language)))))
    if language is Language.ENGLISH:
        assert "Seen in 3 of 3 looks. Looks differ: Severe (1)." in text
        assert "looked at 3 times; a finding is given if at least 2 of these looks saw it" in text
        assert "Left out, because too few saw them: 1." in text
    else:
        assert "Seen in" not in text


def test_parts_at_full_resolution_are_said_to_have_been_looked_at(tmp_path: Path) -> None:
    case = cases.case(inspections=(looks.inspection(strategy(Way.TILES)),))
    text = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert "looked at 3 times, also in parts at full resolution" in text
