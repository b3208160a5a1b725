"""What the program read off a photo stands under it on paper."""

from pathlib import Path

import pytest

from app.domain.reading import Reading, Symbology
from app.domain.words import Language
from app.report.pdf import render
from tests.helpers.readings import SF, UPS, UPS_WRONG, code, read_case
from tests.helpers.reports import content, flat, pages_of

LONG = "https://example.org/" + "x" * 90


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            Language.ENGLISH,
            [
                f"Read by the program: {UPS} (UPS, check digit right)",
                f"Read by the program: {UPS_WRONG} (UPS, check digit wrong)",
                f"Read by the program: {SF} (SF Express, not checked)",
            ],
        ),
        (Language.GERMAN, [f"Vom Programm gelesen: {UPS} (UPS, Prüfziffer richtig)"]),
        (Language.CHINESE, [f"程序识别：{SF}（顺丰、未校验）"]),
    ],
)
def test_numbers_and_barcodes_are_printed(
    tmp_path: Path, language: Language, lines: list[str]
) -> None:
    codes = (code(UPS), code(UPS_WRONG), code(SF), code(LONG, Symbology.QR_CODE))
    case = read_case(Reading(codes), None)
    text = flat("\n".join(pages_of(render(content(tmp_path, case, language=language)))))
    packed = text.replace(" ", "")
    for line in lines:
        assert line.replace(" ", "") in packed
    assert "x" * 30 in packed
    assert LONG not in packed
