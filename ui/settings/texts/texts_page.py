"""A page of the office's texts, templates or rules: ticked, copied, changed, taken away."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QWidget,
)

from app.errors import Flaw
from ui import icons, theme
from ui.ask import agreed, question
from ui.settings.form import page_column, quiet_line
from ui.settings.texts.texts_model import TextsModel
from ui.widgets.flow import in_a_row
from ui.wording import flaw_sentence

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One text. title: "" where flaws say why it can't be used; more: what is said beside the
    title; own: the program's; readable: it has a text that can be looked at."""

    id: str
    title: str
    more: str
    own: bool
    readable: bool
    flaws: tuple[Flaw, ...] = ()

    @property
    def usable(self) -> bool:
        return not self.flaws

    @property
    def name(self) -> str:
        """What it is called when it is asked about."""
        return self.title if self.usable else f"{self.id}.toml"


class TextsPage(QWidget):
    """Ticks hold once the settings are saved; copies are made at once."""

    edit = Signal(str, bool)  # id, whether it is the program's own

    def __init__(
        self, model: TextsModel, ticked: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._ticked, self._left = model, set(ticked), ""
        self._lines: dict[str, Line] = {}

    def _begin(self, name: str, why: str, left: str) -> None:
        """What the list is called, what a tick does, what deleting one leaves."""
        self._left = left
        self._make_parts(name)
        self._arrange(why)
        self._model.changed.connect(self._draw)
        self._model.copied.connect(self._copied)
        self._draw()
        self._model.reload()

    @abstractmethod
    def lines(self) -> Iterable[Line]:
        """All texts there are, in order."""

    @property
    def ticked(self) -> tuple[str, ...]:
        """Ids of those with a tick, in the list's order."""
        self._note_ticks()
        return tuple(name for name in self._lines if name in self._ticked)

    @property
    def selected(self) -> str:
        """Id of the text the buttons are about, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _make_parts(self, name: str) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setProperty("role", "lines")
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._edit)
        self.copy_button = QPushButton(self.tr("Make a copy"))
        self.copy_button.clicked.connect(lambda: self._model.copy(self.selected))
        self.edit_button = QPushButton(self.tr("Edit…"))
        self.edit_button.clicked.connect(self._edit)
        self.delete_button = QPushButton(self.tr("Delete…"))
        self.delete_button.clicked.connect(self._ask_to_delete)
        self.back_button = QPushButton(self.tr("Put it back"))
        self.back_button.setProperty("role", "link")
        self.back_button.clicked.connect(self._model.put_back)
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)

    def _arrange(self, why: str) -> None:
        self._column = page_column(self)
        self._column.addWidget(quiet_line(why))
        self._column.addWidget(self.list, 1)
        buttons = (self.copy_button, self.edit_button, self.delete_button, self.folder_button)
        self._column.addWidget(in_a_row(theme.S, *buttons, self.back_button))

    def _draw(self) -> None:
        """The list anew; the same one stays selected."""
        before, row = self.selected, self.list.currentRow()
        self._note_ticks()
        self._lines = {line.id: line for line in self.lines()}
        self.list.clear()
        for line in self._lines.values():
            self.list.addItem(self._item(line))
        names = list(self._lines)
        row = names.index(before) if before in names else min(max(row, 0), len(names) - 1)
        self.list.setCurrentRow(row)
        self._choose()

    def _item(self, line: Line) -> QListWidgetItem:
        wrong = [flaw_sentence(flaw) for flaw in line.flaws[:1]]
        item = QListWidgetItem(" · ".join(filter(None, (line.name, line.more, *wrong))))
        item.setData(_ID, line.id)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not line.usable:
            item.setFlags(flags)
            item.setIcon(icons.icon("warning", QColor(theme.now().warn), 14))
            return item
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = line.id in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _note_ticks(self) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            name = str(item.data(_ID))
            if item.checkState() is Qt.CheckState.Checked:
                self._ticked.add(name)
            elif self._lines[name].usable:
                self._ticked.discard(name)

    def _choose(self) -> None:
        line = self._lines.get(self.selected)
        self.edit_button.setText(self.tr("View…") if line and line.own else self.tr("Edit…"))
        self.edit_button.setEnabled(bool(line and line.readable))
        self.copy_button.setEnabled(bool(line and line.usable))
        self.delete_button.setEnabled(bool(line and not line.own))
        self._offer_back()
        self.folder_button.setEnabled(self._model.folder is not None)

    def _offer_back(self) -> None:
        lost = self._model.lost
        self.back_button.setVisible(lost is not None)
        if lost is not None:
            put, undo = self.tr("Put it back"), self.tr("Undo the change")
            self.back_button.setText(put if lost.deleted else undo)
            line, file = self._lines.get(lost.name), f"{lost.name}.toml"
            self.back_button.setToolTip(line.name if line else file)

    def _edit(self) -> None:
        line = self._lines.get(self.selected)
        if line is not None and line.readable:
            self.edit.emit(line.id, line.own)

    def _ask_to_delete(self) -> None:
        line = self._lines[self.selected]
        ask = self.tr("Delete «%1»?").replace("%1", line.name)
        box = question(self, ask, self._left, self.tr("Delete"), self.tr("Keep it"))
        box.finished.connect(lambda: self._answered(box, line.id))
        box.open()

    def _answered(self, box: QMessageBox, name: str) -> None:
        if agreed(box):
            self._model.delete(name)
        box.deleteLater()

    def _open_folder(self) -> None:
        folder = self._model.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copied(self, name: str) -> None:
        self.list.setCurrentRow(list(self._lines).index(name))
        self.edit.emit(name, False)
