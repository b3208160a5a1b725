"""How keys are written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui.widgets.key_groups import groups
from ui.widgets.keys import SKIP_CASE, native, pointing


class _German(QTranslator):
    """Names of keys as Qt has them in German."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        names = {"Ctrl": "Strg", "Down": "Herunter", "PgDown": "Bild abw\u00e4rts"}
        return names.get(source, source) if context == "QShortcut" else source

    def isEmpty(self) -> bool:  # noqa: N802 Qt's name
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = _German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_an_arrow_is_drawn_where_keys_have_names_of_another_language() -> None:
    assert native(SKIP_CASE) == "Strg+Herunter"
    assert pointing(SKIP_CASE, "\u2193") == "Strg+\u2193"
    keys = {key.action: key.shown for group in groups() for key in group.keys}
    assert keys["next_case"] == "Strg+\u2193, \u2191"
    assert keys["photo_on"] == "Strg+PgUp, PgDn"


@pytest.mark.usefixtures("german")
def test_a_key_is_written_the_same_on_its_button_and_on_the_sheet() -> None:
    keys = {key.action: key.shown for group in groups() for key in group.keys}
    assert keys["analyse"] == native("Ctrl+Return") == "Strg \u23ce"
    assert keys["search"] == "Strg+F, W, Alt+F"
