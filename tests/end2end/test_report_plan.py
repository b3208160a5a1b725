"""A report's sections, chosen and looked at in the window before it is written."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.paths import samples
from app.settings.settings_file import load
from tests.helpers.sitting import Steps, opened, sit_down
from tests.helpers.words import opened as opened_word
from ui.inspection.report.plan_dialog import PlanDialog
from ui.places import SETTINGS
from ui.verbs import exporting
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def test_sections_are_left_out_seen_and_written(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf, word, folder = tmp_path / "report.pdf", tmp_path / "report.docx", tmp_path / "data"
    monkeypatch.setattr(exporting, "choose_report", lambda window, name, chosen: chosen(pdf))
    monkeypatch.setattr(exporting, "choose_document", lambda window, name, chosen: chosen(word))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window) or window.isVisible()
        window.table.files_dropped.emit([samples()[0]])
        yield window.header.analyse_button.isEnabled
        window.key_pressed.emit("practice")
        yield window.header.export_button.isEnabled
        window.key_pressed.emit("plan_report")
        yield lambda: window.findChild(PlanDialog)
        dialog = window.findChild(PlanDialog)
        assert isinstance(dialog, PlanDialog)
        yield lambda: dialog.pages.shown[:1] == [0]
        (photos,) = dialog.sections.findItems("Photos", Qt.MatchFlag.MatchExactly)
        photos.setCheckState(Qt.CheckState.Unchecked)
        dialog.export_button.click()
        yield lambda: "report was written" in window.banner.text
        yield lambda: not window.findChildren(PlanDialog)
        window.key_pressed.emit("plan_report")
        yield lambda: window.findChild(PlanDialog)
        again = window.findChild(PlanDialog)
        assert isinstance(again, PlanDialog)
        again.word_button.click()
        yield lambda: "file was written" in window.banner.text

    sit_down(qapp, folder, work)
    document = pypdfium2.PdfDocument(pdf)
    titles = [mark.get_title() for mark in document.get_toc()]
    document.close()
    headings = [each.text for each in opened_word(word.read_bytes()).paragraphs]
    assert "Integrity of the photos" in headings
    assert "Photos" not in headings
    assert "Integrity of the photos" in titles
    assert "Photos" not in titles
    settings, problems = load(folder / SETTINGS)
    assert [kept.template for kept in settings.report_plans] == ["vehicle"]
    assert not problems
    assert not list(folder.glob("preview/*"))
