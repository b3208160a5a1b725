"""What a person knows of a case is called the same in the window and in the report."""

import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.details.case_fields import every_field
from app.paths import resources
from ui.language import speak
from ui.wording import case_field_word

SHORT = {"vin"}  # a report has the room to write it out


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_a_german_field_has_one_name() -> None:
    words = tomllib.loads((resources() / "report" / "de.toml").read_text("utf-8"))
    printed = {code: words.get(f"fact_{code}") for code in every_field()}  # a reserve is not
    named = {code: (case_field_word(code), said) for code, said in printed.items() if said}
    differing = {code: told for code, told in named.items() if len(set(told)) > 1}
    assert differing.keys() <= SHORT, differing
