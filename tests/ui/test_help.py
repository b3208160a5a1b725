"""The help: all pages there, links and pictures good, found by words, nothing beyond it."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from app.help_pages import ORDER, HelpPage, help_pages
from app.paths import resources
from ui import theme
from ui.help.help_dialog import HelpDialog
from ui.help.key_table import key_table
from ui.widgets.key_groups import groups

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PICTURE = QTextDocument.ResourceType.ImageResource.value
PAGES = help_pages(Language.ENGLISH)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[HelpDialog]:
    made = HelpDialog(PAGES)
    made.show()
    yield made
    made.close()


@pytest.mark.parametrize("page", PAGES, ids=ORDER)
def test_links_and_pictures_lead_somewhere(page: HelpPage) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", page.text)
    assert {t.removesuffix(".md") for t in targets if t.endswith(".md")} <= set(ORDER)
    pictures = [target for target in targets if not target.endswith(".md")]
    assert all((page.folder / target).is_file() for target in pictures)
    assert page.title
    assert len(page.text.split()) < 260  # one page a task, and short


def test_every_page_is_there_in_every_language_and_every_picture_is_shown() -> None:
    for language in Language:
        assert [page.name for page in help_pages(language)] == list(ORDER)
    light = resources() / "help" / "en" / "pictures"
    wanted = {name for page in PAGES for name in re.findall(r"pictures/([^)]+)", page.text)}
    for folder in (light, light / "dark"):
        assert {file.name for file in folder.glob("*.png")} == wanted


def test_pages_are_found_by_their_words(dialog: HelpDialog) -> None:
    def listed() -> list[str]:
        return [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert len(listed()) == len(ORDER)
    dialog.field.setText("KEYRING key")
    assert listed() == ["Connecting a model", "Privacy"]
    dialog.field.setText("loupe")
    assert listed() == ["Keys"]
    assert "loupe" in dialog.view.toPlainText()
    dialog.field.setText("no such word")
    assert (listed(), dialog._none.isHidden()) == ([], False)
    dialog.view.wanted.emit("privacy")
    assert dialog.list.currentItem().text() == "Privacy"


def test_a_link_leads_within_the_help_and_no_further(dialog: HelpDialog) -> None:
    dialog.show_page("connecting")
    for elsewhere in ("https://example.org/privacy.md", "file:///etc/passwd", "../x.txt"):
        dialog.view.anchorClicked.emit(QUrl(elsewhere))
    assert dialog.list.currentItem().text() == "Connecting a model"
    dialog.view.anchorClicked.emit(QUrl("privacy.md"))
    assert dialog.list.currentItem().text() == "Privacy"
    for foreign in ("https://example.org/a.png", "/etc/a.png", "pictures/../../a.png"):
        assert dialog.view.loadResource(PICTURE, QUrl(foreign)) is None
    shown = dialog.view.loadResource(PICTURE, QUrl("pictures/claim.png"))
    assert isinstance(shown, QImage)
    assert 0 < shown.deviceIndependentSize().width() <= dialog.view.viewport().width()


def test_a_dark_window_has_dark_pictures(dialog: HelpDialog, qapp: QApplication) -> None:
    dialog.show_page("claim")
    try:
        seen = [_brightness(dialog, qapp, dark) for dark in (False, True)]
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())
    assert seen[0] > 150
    assert seen[1] < 100


def _brightness(dialog: HelpDialog, app: QApplication, dark: bool) -> float:
    """Of the whole picture, from 0 to 255."""
    theme.apply(app, dark)
    shown = dialog.view.loadResource(PICTURE, QUrl("pictures/claim.png"))
    assert isinstance(shown, QImage)
    small = shown.scaled(8, 8, mode=Qt.TransformationMode.SmoothTransformation)
    return sum(small.pixelColor(x, y).lightness() for x in range(8) for y in range(8)) / 64


def test_the_page_of_keys_has_every_key() -> None:
    told = key_table().replace("\\", "")
    keys = [key for group in groups() for key in group.keys if key.words]
    assert [key for key in keys if f"**{key.shown}** {key.words}" not in told] == []
