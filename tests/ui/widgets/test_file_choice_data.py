"""Where a case goes as a file for another program, and in which form."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.file_choice import choose_data

FORMS = ("xlsx", "csv", "json", "coco.json", "docx")


def test_the_form_chosen_gives_the_ending(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = choose_data(parent, "CLM/2026", chosen.append)
    assert Path(dialog.selectedFiles()[0]).name == "CLM-2026.xlsx"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    for suffix, filtered in zip(FORMS, dialog.nameFilters(), strict=True):
        dialog.filterSelected.emit(filtered)
        assert dialog.defaultSuffix() == suffix
    dialog.fileSelected.emit("/somewhere/x.json")
    assert chosen == [Path("/somewhere/x.json")]
    dialog.reject()
