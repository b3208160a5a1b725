"""The integrity page says out of which file a photo was taken."""

from pathlib import Path

import pytest

from app.domain.inside import Holder, Inside
from app.domain.words import Language
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of

SHA = "0f" * 32


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("drawn", [False, True])
@pytest.mark.parametrize("holder", list(Holder))
def test_it_stands_with_the_photos_hash(
    tmp_path: Path, language: Language, holder: Holder, drawn: bool
) -> None:
    inside = Inside(holder, "claim <b>17.x", SHA, 2, drawn)
    photo = cases.photo(1, inside=inside)
    case = cases.case(inspections=(cases.inspection(photos=(photo,)),))
    made = content(tmp_path, case, language=language)
    text = flat(pages_of(render(made))[-1])
    assert "claim <b>17.x" in text
    assert SHA in text.replace(" ", "")
