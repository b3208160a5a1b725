"""Above the photos while many cases are gone through: what it says is whole, however narrow."""

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.many.acceptance import Audited
from tests.helpers.own_look import own_look
from ui.language import speak
from ui.review.review_strip import ReviewStrip

__all__ = ["own_look"]  # a fixture
# Beside the list and the panel where everything is twice as large; at 1280 pixels; at 1920.
_WIDTHS = (346, 595, 1100)


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_words_and_buttons_are_whole_at_any_width(
    qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    speak(qapp, code)
    around, strip = QWidget(), ReviewStrip()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(strip)
    column.addStretch(1)
    strip.show_place(0, 1234, 18, "Not analysed")
    strip.show_over(False)
    strip.show_samples(Audited())
    strip.show()
    around.show()
    for width in (*reversed(_WIDTHS), *_WIDTHS):
        around.resize(width, 400)
        qtbot.waitUntil(partial(_whole, strip, width))  # once it is laid out
    wide = max(_WIDTHS)
    assert _beside(strip), "with room they stand beside each other"
    around.resize(min(_WIDTHS), 400)
    qtbot.waitUntil(lambda: _whole(strip, min(_WIDTHS)) and not _beside(strip))
    around.resize(wide, 400)
    qtbot.waitUntil(lambda: _whole(strip, wide) and _beside(strip))


def _whole(strip: ReviewStrip, width: int) -> bool:
    shown = (strip.counted, strip.skip, strip.accept_button, strip.together_button)
    laid = (strip.width(), strip.height()) == (width, strip.sizeHint().height())
    return laid and all(
        strip.rect().contains(each.geometry())
        and each.width() >= each.sizeHint().width()
        and each.height() >= each.sizeHint().height()
        for each in shown
    )


def _beside(strip: ReviewStrip) -> bool:
    return strip.accept_button.y() < strip.skip.geometry().bottom()
