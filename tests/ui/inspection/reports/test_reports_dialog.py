"""Every version of a report on screen: its state, and what can be done with it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.issue import Issued, Voided
from app.domain.told import told
from tests.helpers import cases
from tests.helpers.own_look import own_look
from ui.inspection.reports.reports_dialog import ReportsDialog
from ui.inspection.reports.void_dialog import VoidDialog
from ui.language import speak

__all__ = ["own_look"]  # a fixture


class Reports(QObject):
    """As ReportsModel, on paper."""

    changed, copied, lost = Signal(object), Signal(str, str), Signal(str)

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case, self.asked = case, list[tuple[object, ...]]()

    def copy(self, version: int, name: str) -> None:
        self.asked.append(("copy", version, name))

    def make_void(self, version: int, why: str) -> None:
        self.asked.append(("void", version, why))


def _case(*reports: Issued) -> Case:
    return cases.case(decision=cases.decision(), reports=reports)


def _dialog(qtbot: QtBot, case: Case) -> tuple[ReportsDialog, Reports]:
    model = Reports(case)
    dialog = ReportsDialog(model)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    return dialog, model


def _void(version: int) -> Issued:
    why = Voided("<b>wrong</b> photo", cases.NOON, cases.MEI)
    return replace(cases.issued(version), void=why)


def test_each_version_says_what_it_is(qtbot: QtBot) -> None:
    case = _case(_void(1), cases.issued(2), replace(cases.issued(3), supplements=2))
    dialog, model = _dialog(qtbot, case)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [line.split("   ·   ")[:2] for line in lines] == [
        ["3", "Supplement to version 2"], ["2", "Issued"], ["1", "Void"]
    ]  # fmt: skip
    assert all("Mei Lindqvist" in line for line in lines)
    assert model.asked == [("copy", 3, "2026-0001 v3")]
    dialog.list.setCurrentRow(2)
    assert "<b>wrong</b> photo" in dialog.hint.text()
    assert not dialog.void_button.isEnabled()


def test_what_is_pressed_is_told(qtbot: QtBot) -> None:
    dialog, model = _dialog(qtbot, _case(cases.issued(1)))
    opened, out = list[str](), list[tuple[int, str]]()
    dialog.open_wanted.connect(opened.append)
    dialog.hand_out.connect(lambda *told: out.append(told))
    dialog.open_button.click()
    assert opened == [], "there is no copy yet"
    model.copied.emit(cases.issued(1).sha256, "/tmp/copies/v1.pdf")
    dialog.open_button.click()
    dialog.copy_button.click()
    assert (opened, out) == (["/tmp/copies/v1.pdf"], [(1, "2026-0001 v1")])
    dialog.void_button.click()
    (asking,) = dialog.findChildren(VoidDialog)
    assert not asking.void_button.isEnabled()
    asking.reason.setText(" wrong car ")
    asking.void_button.click()
    assert model.asked[-1] == ("void", 1, "wrong car")


def test_a_version_is_dragged_out_as_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, model = _dialog(qtbot, _case(cases.issued(1)))
    item = dialog.list.item(0)
    assert not dialog.list.mimeData([item]).urls()
    model.copied.emit(cases.issued(1).sha256, str(tmp_path / "v1.pdf"))
    (url,) = dialog.list.mimeData([item]).urls()
    assert Path(url.toLocalFile()) == tmp_path / "v1.pdf"


def test_a_version_whose_bytes_are_gone_says_so_and_can_still_be_made_void(qtbot: QtBot) -> None:
    dialog, model = _dialog(qtbot, _case(cases.issued(1)))
    model.lost.emit(cases.sha("another"))
    assert dialog.copy_button.isEnabled()
    model.lost.emit(cases.issued(1).sha256)
    assert "not kept" in dialog.hint.text()
    assert not dialog.copy_button.isEnabled()
    assert not dialog.open_button.isEnabled()
    assert dialog.void_button.isEnabled()


def test_it_says_whether_the_case_still_says_the_same(qtbot: QtBot) -> None:
    case = _case()
    dialog, model = _dialog(qtbot, case)
    assert dialog.state.text() == "No report is in force."
    same = replace(case, reports=(replace(cases.issued(1), told=told(case)),))
    model.changed.emit(same)
    assert "Version 1 is in force" in dialog.state.text()
    model.changed.emit(replace(same, number="CLM-2"))
    assert "becomes a supplement" in dialog.state.text()
    model.changed.emit(replace(case, decision=cases.case().decision))
    assert "once the case is decided" in dialog.state.text()
    assert not dialog.issue_button.isEnabled()


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_it_is_no_wider_than_a_small_screen_where_letters_are_large(
    qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    speak(qapp, code)
    dialog, _ = _dialog(qtbot, _case(cases.issued(1)))
    dialog.resize(640, 360)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.void_button.y() > 0 or dialog.void_button.x() > 0)
    assert dialog.minimumSizeHint().width() <= 640
    assert dialog.width() == 640
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            place = button.mapTo(dialog, button.rect().bottomRight())
            assert dialog.rect().contains(place), button.text()
