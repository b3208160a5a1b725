"""Names inside a question are found, ordinary words are not."""

from dataclasses import replace

import pytest

from app.domain.case import Details
from app.domain.inspection import Inspection
from app.domain.named import Named, named_in
from tests.helpers import cases

PHOTO = cases.photo(name="Schaden Weber.jpg", taken_by="Jonas Weber")
CASE = cases.case(
    number="CLM-2026-0417",
    details=Details(insured="Dr. Amara Okafor", policy="P-77-1201"),
    inspections=(Inspection("i", (PHOTO,)),),
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Is Okafor's bumper dented?", (Named.INSURED,)),
        ("dr. amara okafor says it was hail", (Named.INSURED,)),
        ("Does claim CLM-2026-0417 look right?", (Named.NUMBER,)),
        ("policy p-77-1201", (Named.POLICY,)),
        ("Mei Lindqvist wants to know", (Named.ADJUSTER,)),
        ("As Weber took it", (Named.PHOTOGRAPHER,)),
        ("See schaden weber.jpg", (Named.FILE,)),
        ("Okafor, CLM-2026-0417, Lindqvist", (Named.INSURED, Named.ADJUSTER, Named.NUMBER)),
    ],
)
def test_names_and_numbers_are_found(text: str, named: tuple[Named, ...]) -> None:
    assert named_in(text, CASE, "Mei Lindqvist") == named


@pytest.mark.parametrize(
    "text", ["", "What is damaged?", "Is the weberian arch bent?", "P-77-12", "2026", "dr"]
)
def test_ordinary_questions_name_nobody(text: str) -> None:
    assert named_in(text, CASE, "Mei Lindqvist") == ()


def test_a_case_without_names_names_nobody() -> None:
    empty = replace(CASE, number="", details=Details(), inspections=())
    assert named_in("What is damaged? Okafor", empty) == ()


def test_chinese_names_stand_between_other_characters() -> None:
    chinese = replace(CASE, details=Details(insured="王伟"))
    assert named_in("请看王伟的车门是否凹陷", chinese) == (Named.INSURED,)
    assert named_in("请看车门是否凹陷", chinese) == ()


def test_who_decided_counts_too() -> None:
    decided = replace(CASE, decision=cases.decision(adjuster="Lena Brandt"))
    assert named_in("Ask Brandt", decided) == (Named.ADJUSTER,)
