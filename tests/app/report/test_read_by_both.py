"""What the model named and the program read, on paper."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.reading import Reading
from app.domain.words import Language
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.readings import PLACE, UPS, UPS_WRONG, VIN, code, line
from tests.helpers.reports import content, flat, pages_of


def _case(answer: str, reading: Reading, **photo: Any) -> Case:
    told = cases.assessment(answer=answer, steps=(), summary=None)
    run = cases.run(assessment=told, asked=cases.asked("photo-1"))
    photos = (cases.photo(reading=reading, **photo),)
    return cases.case(inspections=(cases.inspection(photos=photos, runs=(run,)),))


def _text(folder: Path, case: Case, **changes: Any) -> str:
    return flat(" ".join(pages_of(render(content(folder, case, **changes)))))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, ("Read by both", "Named by the model", "the same", "differs")),
        (Language.GERMAN, ("Von beiden gelesen", "Vom Modell genannt", "gleich", "weicht ab")),
        (Language.CHINESE, ("模型与程序均识别", "模型给出", "一致", "不同")),
    ],
)
def test_both_stand_in_a_table(tmp_path: Path, language: Language, words: tuple[str, ...]) -> None:
    reading = Reading((code(UPS),), (line("1M8GDM9AXKPO42788"), line("易碎物晶")))
    case = _case(f"{UPS}, VIN {VIN}, 「易碎物品」", reading)
    text = _text(tmp_path, case, language=language).replace(" ", "")
    for word in (*words, UPS, VIN, "1M8GDM9AXKPO42788", "易碎物晶"):
        assert word.replace(" ", "") in text


def test_check_digits_are_told_of_each(tmp_path: Path) -> None:
    text = _text(tmp_path, _case(f"No. {UPS_WRONG}", Reading((code(UPS),))))
    assert "Named by the model: check digit wrong" in text
    assert "Read by the program: check digit right" in text


def test_nothing_read_by_both_is_no_table(tmp_path: Path) -> None:
    assert "Read by both" not in _text(tmp_path, _case("A dent.", Reading((code(UPS),))))


def test_what_is_blacked_out_in_the_report_is_not_told_either(tmp_path: Path) -> None:
    case = _case(f"No. {UPS}", Reading((code(UPS),)), blackouts=(PLACE,))
    text = _text(tmp_path, case)
    assert "Read by both" in text
    assert f"Read by the program: {UPS}" in text
    hidden = _text(tmp_path, case, blackouts=True)
    assert "Read by both" not in hidden
    assert f"Read by the program: {UPS}" not in hidden
    assert "Places blacked out in the picture here: 1" in hidden
