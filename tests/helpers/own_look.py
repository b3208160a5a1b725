"""The program's own look for a test of its screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.language import speak


@pytest.fixture
def own_look(qapp: QApplication) -> Iterator[None]:
    """In the program's own look; speaks English again afterwards."""
    theme.apply(qapp, dark=False)
    yield
    speak(qapp, "en")
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
