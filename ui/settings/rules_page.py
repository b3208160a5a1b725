"""Which rules act on answers, and those the office made itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QWidget,
)

from app.settings.settings import Settings
from ui import icons, theme
from ui.ask import agreed, question
from ui.settings.form import page_column, quiet_line
from ui.settings.rules_model import RulesModel
from ui.wording import flaw_sentence

if TYPE_CHECKING:
    from app.rulebook import RuleFile

_ID = Qt.ItemDataRole.UserRole


class RulesPage(QWidget):
    """Ticks hold once the settings are saved; copies are made at once, and are off."""

    edit = Signal(str, bool)  # id, whether it is the program's own

    def __init__(
        self, settings: Settings, model: RulesModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._language = model, settings.language
        self._ticked = set(settings.rules)
        self._files: dict[str, RuleFile] = {}
        self._make_parts()
        self._arrange()
        model.changed.connect(self._draw)
        model.copied.connect(self._copied)
        self._draw()
        model.reload()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says; as they were while no rule is known yet."""
        if not self._files:
            return settings
        self._note_ticks()
        return replace(settings, rules=tuple(n for n in self._files if n in self._ticked))

    @property
    def selected(self) -> str:
        """Id of the rule the buttons are about, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _make_parts(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules"))
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
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)

    def _arrange(self) -> None:
        column = page_column(self)
        why = self.tr(
            "Those with a tick act as soon as an answer is complete: they advise, open tickets, "
            "set priorities. Copies can be changed, and tried on past cases first."
        )
        column.addWidget(quiet_line(why))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for button in (self.copy_button, self.edit_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        column.addLayout(buttons)

    def _draw(self) -> None:
        """The list anew; the same one stays selected."""
        before, row = self.selected, self.list.currentRow()
        self._note_ticks()
        self._files = {file.id: file for file in self._model.files()}
        self.list.clear()
        for file in self._files.values():
            self.list.addItem(self._item(file))
        names = list(self._files)
        row = names.index(before) if before in names else min(max(row, 0), len(names) - 1)
        self.list.setCurrentRow(row)
        self._choose()

    def _item(self, file: RuleFile) -> QListWidgetItem:
        item = QListWidgetItem(self._words(file))
        item.setData(_ID, file.id)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if file.rule is None:
            item.setFlags(flags)
            item.setIcon(icons.icon("warning", QColor(theme.now().warn), 14))
            return item
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = file.id in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _words(self, file: RuleFile) -> str:
        if file.rule is None:
            return f"{file.id}.toml · {flaw_sentence(file.flaws[0])}"
        title = file.rule.title(self._language)
        return title if file.own else self.tr("%1 · the office's own").replace("%1", title)

    def _note_ticks(self) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            name = str(item.data(_ID))
            if item.checkState() is Qt.CheckState.Checked:
                self._ticked.add(name)
            elif self._files[name].rule is not None:
                self._ticked.discard(name)

    def _choose(self) -> None:
        file = self._files.get(self.selected)
        self.edit_button.setText(self.tr("View…") if file and file.own else self.tr("Edit…"))
        self.edit_button.setEnabled(bool(file and file.text))
        self.copy_button.setEnabled(bool(file and file.rule))
        self.delete_button.setEnabled(bool(file and not file.own))
        self.folder_button.setEnabled(self._model.folder is not None)

    def _edit(self) -> None:
        file = self._files.get(self.selected)
        if file is not None and file.text:
            self.edit.emit(file.id, file.own)

    def _ask_to_delete(self) -> None:
        file = self._files[self.selected]
        box = question(
            self,
            self.tr("Delete «%1»?").replace("%1", self._words(file)),
            self.tr("What it has advised and opened so far stays as it is."),
            self.tr("Delete"),
            self.tr("Keep it"),
        )
        box.finished.connect(lambda: self._answered(box, file.id))
        box.open()

    def _answered(self, box: QMessageBox, rule_id: str) -> None:
        if agreed(box):
            self._model.delete(rule_id)
        box.deleteLater()

    def _open_folder(self) -> None:
        folder = self._model.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copied(self, rule_id: str) -> None:
        self.list.setCurrentRow(list(self._files).index(rule_id))
        self.edit.emit(rule_id, False)
