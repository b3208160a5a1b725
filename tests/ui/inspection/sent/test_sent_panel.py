"""The panel: what would be sent, or why it can't be, before anything is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from app.domain.named import Named
from app.domain.sent import Adjustment
from app.errors import TooManyImages
from app.settings.connection import Connection
from tests.helpers.previews import in_parts, picture, preview
from ui.inspection.sent.picture_card import PictureCard
from ui.inspection.sent.sent_panel import SentPanel
from ui.inspection.sent.window_bar import WindowBar
from ui.widgets.fold import Fold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOSTILE = "<img src=x> <b>Okafor</b> \u202e"


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SentPanel]:
    made = SentPanel(lambda connection: "api.example.com")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def texts(panel: SentPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_something_is_shown_while_pictures_are_made(panel: SentPanel) -> None:
    assert panel.findChild(QProgressBar) is not None
    assert not panel.send.isEnabled()


def test_every_picture_is_shown_with_its_figures(
    panel: SentPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = (picture(tmp_path, 1, blackouts=2), *in_parts(tmp_path, 2, (5000, 1000)))
    panel.show_previews((preview(*shown),))
    names = [card.accessibleName() for card in panel.findChildren(PictureCard)]
    assert len(names) == 4
    assert names[0].startswith("Photo 1, 1316 × 987 · 210 kB, about 1")
    assert names[0].endswith("2 blacked out")
    assert names[3].startswith("Photo 2, part 3 of 3 (right)")
    card = panel.findChildren(PictureCard)[0]
    qtbot.waitUntil(lambda: card.grab().toImage().pixelColor(84, 60).saturation() > 50)


def test_where_what_price_and_room_are_told(panel: SentPanel, tmp_path: Path) -> None:
    panel.show_previews((preview(picture(tmp_path)),))
    told = " ".join(texts(panel))
    assert "api.example.com · qwen3-vl-8b · Office" in told
    assert "¥\u00a00.0015 to ask" in told
    assert "file names" in told
    bar = panel.findChild(WindowBar)
    assert bar is not None
    assert "photos" in bar.accessibleName()
    assert bar.grab().toImage().pixelColor(2, 4) != bar.grab().toImage().pixelColor(
        bar.width() - 10, 4
    )


def test_the_words_are_plain_text_and_all_there(panel: SentPanel, tmp_path: Path) -> None:
    shown = picture(tmp_path)
    panel.show_previews((preview(shown, system=HOSTILE, said=("Photo 1:", shown, HOSTILE)),))
    text = panel.requests[0].text
    assert text.isVisible(), "one request has its words open"
    assert text.isReadOnly()
    assert text.toPlainText().count(HOSTILE) == 2


def test_names_and_adjustments_are_said(panel: SentPanel, tmp_path: Path) -> None:
    panel.show_previews(
        (
            preview(
                picture(tmp_path),
                named=(Named.INSURED,),
                adjustments=(Adjustment.SMALLER_FOR_WINDOW,),
            ),
        )
    )
    told = texts(panel)
    assert any("contains the insured's name" in text for text in told)
    assert any("made smaller" in text for text in told)


def test_several_requests_stand_one_below_the_other(panel: SentPanel, tmp_path: Path) -> None:
    four = preview(*(picture(tmp_path, n) for n in range(1, 5)))
    panel.show_previews((four, preview(picture(tmp_path, 5))))
    told = texts(panel)
    assert "Photos 1–4" in told
    assert "2 requests, one for every four photos" in told
    assert [fold.is_open for fold in panel.findChildren(Fold)] == [False, False]


def test_it_can_be_sent_from_here(panel: SentPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.show_previews((preview(picture(tmp_path)),))
    with qtbot.waitSignal(panel.analyse):
        panel.send.click()
    assert not panel.isVisible()


def test_closing_sends_nothing(panel: SentPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.show_previews((preview(picture(tmp_path)),))
    with qtbot.assertNotEmitted(panel.analyse):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_without_a_connection_there_is_nothing_to_press(panel: SentPanel, tmp_path: Path) -> None:
    panel.show_previews((preview(picture(tmp_path), connection=Connection()),))
    assert not panel.send.isEnabled()


def test_why_it_cannot_be_sent_is_said(panel: SentPanel) -> None:
    panel.show_failure(TooManyImages(host="example.com", most=4))
    told = texts(panel)
    assert "The model at example.com takes fewer photos at once: at most 4." in told
    assert not panel.send.isEnabled()
    assert panel.findChild(PictureCard) is None
