"""Where a case goes as a file for another program, and in which form."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.file_choice import choose_data, file_name

FORMS = ("xlsx", "xlsx", "csv", "json", "coco.json", "docx")


def test_the_form_chosen_gives_the_ending(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[tuple[Path, bool]] = []
    dialog = choose_data(parent, "CLM/2026", lambda *told: chosen.append(told))
    assert Path(dialog.selectedFiles()[0]).name == "CLM-2026.xlsx"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    for suffix, filtered in zip(FORMS, dialog.nameFilters(), strict=True):
        dialog.filterSelected.emit(filtered)
        assert dialog.defaultSuffix() == suffix
    dialog.fileSelected.emit("/somewhere/x.json")
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.fileSelected.emit("/somewhere/x.xlsx")
    assert chosen == [(Path("/somewhere/x.json"), False), (Path("/somewhere/x.xlsx"), True)]
    dialog.reject()


def test_a_name_is_one_on_every_system() -> None:
    assert file_name("..\\..\\evil/a:b*?") == "-..-evil-a-b--.pdf"
    assert file_name("con.2026") == "_con.2026.pdf"
    assert file_name("COM1", ".docx") == "_COM1.docx"
    assert file_name("a\u202egpj.exe\n") == "a-gpj.exe-.pdf"
    assert file_name(" . ") == "Tessera.pdf"
    assert len(file_name("x" * 250)) == 84
