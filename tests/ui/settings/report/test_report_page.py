"""What is printed, as a person sets it, with a page beside it."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from app.settings.letterhead import Letterhead
from app.settings.settings import Paper, Settings
from tests.helpers.settings_bench import QuietLook, QuietSigning
from ui.settings.report.report_page import ReportPage

HEAD = Letterhead(("1 Long Lane", "London"), "Registered 12", "#0B6B8A", "a" * 64)


def _page(qtbot: QtBot, settings: Settings | None = None) -> tuple[ReportPage, QuietLook]:
    look = QuietLook()
    page = ReportPage(settings or Settings(), look, QuietSigning())
    qtbot.addWidget(page)
    return page, look


def test_blackouts_are_in_reports_once_that_is_ticked(qtbot: QtBot) -> None:
    page, _ = _page(qtbot)
    assert not page.chosen(Settings()).blackouts_in_report
    page.blackouts.click()
    assert page.chosen(Settings()).blackouts_in_report
    again, _ = _page(qtbot, Settings(blackouts_in_report=True))
    assert again.blackouts.isChecked()


def test_what_is_set_comes_back_as_it_was(qtbot: QtBot) -> None:
    head = HEAD.with_signature("Mei", "b" * 64).with_limits(Language.GERMAN, "Nur Fotos.")
    german = Language.GERMAN
    settings = Settings(adjuster="Mei", letterhead=head, paper=Paper.LETTER, language=german)
    page, _ = _page(qtbot, settings)
    assert page.chosen(Settings()) == settings


def test_a_colour_that_can_t_be_read_is_told_and_not_taken(qtbot: QtBot) -> None:
    page, _ = _page(qtbot)
    for colour, taken in (("#FFD34D", ""), ("blue", ""), ("#0b6b8a", "#0b6b8a")):
        page.head.accent.setText(colour)
        assert page.chosen(Settings()).letterhead.accent == taken
        assert page.head.problem.isVisibleTo(page.head) is (taken == "")


def test_limits_and_signatures_are_each_their_own(qtbot: QtBot) -> None:
    page, _ = _page(qtbot, Settings(adjuster="Mei"))
    page.head.limits.setPlainText("Photos only.")
    page.language.setCurrentIndex(page.language.findData("zh-CN"))
    assert "Photos" not in page.head.limits.toPlainText()
    page.head.signature.show_picture("signature", "c" * 64)
    page.adjuster.setText("Jonas")
    assert page.head.signature.sha256 == ""
    head = page.chosen(Settings()).letterhead
    assert (head.limits_in(Language.ENGLISH), head.limits_in(Language.CHINESE)) == (
        "Photos only.", ""
    )  # fmt: skip
    assert (head.signature_of("Mei"), head.signature_of("Jonas")) == ("c" * 64, "")


def test_the_page_is_drawn_while_it_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    page, look = _page(qtbot)
    page.office.setText("Nobody looks")
    assert look.asked == []
    page.resize(860, 560)
    page.show()
    page.office.setText("Northfield")
    what, settings, width = look.asked[-1]
    assert (what, settings.office) == ("draw", "Northfield")
    assert width == page.preview.across
    image = QImage(20, 28, QImage.Format.Format_RGB888)
    look.drawn.emit(20, 28, memoryview(bytes(20 * 28 * 3)))
    assert page.preview.page.size() == image.size()
    page.head.logo.choose_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "logo.svg"))
    dialog.close()
    assert look.asked[-1] == ("take", "logo", tmp_path / "logo.svg")
    look.taken.emit("logo", "d" * 64)
    assert page.chosen(Settings()).letterhead.logo == "d" * 64
    page.stop()


def test_a_narrow_page_has_room_for_what_is_set_alone(qtbot: QtBot) -> None:
    page, _ = _page(qtbot)
    page.resize(860, 560)
    page.show()
    assert page.preview.isVisible()
    page.resize(440, 300)
    qtbot.waitUntil(lambda: not page.preview.isVisible())
    qtbot.waitUntil(lambda: page.adjuster.width() > 160)
    page.resize(860, 560)
    qtbot.waitUntil(page.preview.isVisible)


def test_until_the_page_is_there_it_says_that_it_comes(qtbot: QtBot) -> None:
    page, look = _page(qtbot)
    page.resize(860, 560)
    page.show()
    waiting = page.preview.grab().toImage()
    assert len({waiting.pixel(x, waiting.height() // 2) for x in range(waiting.width())}) > 2
    look.drawn.emit(20, 28, memoryview(bytes(20 * 28 * 3)))
    assert page.preview.grab().toImage() != waiting
