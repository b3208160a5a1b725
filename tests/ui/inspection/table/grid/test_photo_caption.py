"""The line under a photo: its number is seen however narrow the photo is."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.helpers import cases
from tests.helpers.own_look import own_look
from ui import theme
from ui.inspection.table.grid.photo_caption import HEIGHT, PhotoCaption

__all__ = ["own_look"]  # a fixture
# Beside four others where everything is twice as large; as usual.
_NARROW, _USUAL = 140, 320


@pytest.fixture
def caption(qtbot: QtBot) -> PhotoCaption:
    made = PhotoCaption()
    qtbot.addWidget(made)
    made.set_judged(True)
    made.set_filling(filling=False, alone=False)
    made.show_photo(cases.photo(1), 3)
    return made


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("width", [_NARROW, _USUAL])
def test_the_number_is_seen_beside_the_buttons(caption: PhotoCaption, width: int) -> None:
    caption.resize(width, HEIGHT)
    caption.show()
    shown = [each for each in caption._buttons if each.isVisible()]
    assert len(shown) == (4 if width == _NARROW else 5)
    assert caption._more in shown, "whose menu has those that are not"
    first = min(each.x() for each in shown)
    assert max(each.geometry().right() for each in shown) < width
    assert _written(caption.grab(QRect(0, 0, first, HEIGHT)).toImage())
    assert {each.width() for each in shown} == {26}


def _written(picture: QImage) -> bool:
    """A digit is drawn whole in the colour of numbers."""
    ink = QColor(theme.now().on_table).name()
    at = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).name() == ink for y in range(picture.height()))
    ]
    return bool(at) and at[0] >= 3 and len(at) >= 3
