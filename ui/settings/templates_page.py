"""Which templates the office uses, those it made itself, and its tables of products and prices."""

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
from ui.settings.table_row import TableRow
from ui.settings.table_words import PricesRead, TableRead, price_words, table_words
from ui.settings.templates_model import TemplatesModel
from ui.wording import flaw_sentence

if TYPE_CHECKING:
    from app.templates.shelf import Entry

_ID = Qt.ItemDataRole.UserRole


class TemplatesPage(QWidget):
    """Ticks and the table's path hold once the settings are saved; copies are made at once."""

    edit = Signal(str, bool)  # id, whether it is the program's own

    def __init__(
        self, settings: Settings, model: TemplatesModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._language = model, settings.language
        self._ticked = set(settings.templates)
        self._entries: dict[str, Entry] = {}
        self._make_list()
        title = self.tr("Product table, the only source of price and stock")
        self.table = TableRow(title, settings.product_table, model.read_table)
        # Methods, since they end with the page: a table may be read after it is closed.
        model.table_read.connect(self._show_table)
        title = self.tr("Price table, the only source of ranges in money for findings")
        self.prices = TableRow(title, settings.price_table, model.read_prices)
        model.prices_read.connect(self._show_prices)
        self._arrange()
        model.changed.connect(self._draw)
        model.copied.connect(self._copied)
        self._draw()
        model.reload()
        self.table.begin()
        self.prices.begin()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        self._note_ticks()
        known = [name for name in self._entries if name in self._ticked]
        ticked = tuple(known) or settings.templates
        of_tables = replace(settings, price_table=self.prices.path)
        return replace(of_tables, templates=ticked, product_table=self.table.path)

    def stop(self) -> None:
        """The dialog closes."""
        self.table.stop()
        self.prices.stop()

    def _show_table(self, read: TableRead) -> None:
        self.table.show_words(*table_words(read))

    def _show_prices(self, read: PricesRead) -> None:
        self.prices.show_words(*price_words(read))

    @property
    def selected(self) -> str:
        """Id of the template the buttons are about, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _make_list(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
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
        why = self.tr("Those with a tick are offered for a new case. Copies can be changed.")
        column.addWidget(quiet_line(why))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for button in (self.copy_button, self.edit_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        column.addLayout(buttons)
        column.addWidget(self.table)
        column.addWidget(self.prices)

    def _draw(self) -> None:
        """The list anew; the same one stays selected."""
        before, row = self.selected, self.list.currentRow()
        if self._entries:
            self._note_ticks()
        self._entries = {entry.id: entry for entry in self._model.entries()}
        self.list.clear()
        for entry in self._entries.values():
            self.list.addItem(self._item(entry))
        names = list(self._entries)
        row = names.index(before) if before in names else min(max(row, 0), len(names) - 1)
        self.list.setCurrentRow(row)
        self._choose()

    def _item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(self._words(entry))
        item.setData(_ID, entry.id)
        usable = entry.template is not None
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | (Qt.ItemFlag.ItemIsUserCheckable if usable else Qt.ItemFlag.NoItemFlags)
        )
        ticked = usable and entry.id in self._ticked
        if not usable:
            item.setIcon(icons.icon("warning", QColor(theme.now().warn), 14))
        else:
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _words(self, entry: Entry) -> str:
        if entry.template is None:
            return f"{entry.id}.toml · {flaw_sentence(entry.flaws[0])}"
        title = entry.template.title(self._language)
        if entry.own:
            return title
        words = self.tr("%1 · the office's own, version %2")
        return words.replace("%2", entry.template.version).replace("%1", title)

    def _note_ticks(self) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            name = str(item.data(_ID))
            if item.checkState() is Qt.CheckState.Checked:
                self._ticked.add(name)
            elif self._entries[name].template is not None:
                self._ticked.discard(name)

    def _choose(self) -> None:
        entry = self._entries.get(self.selected)
        text = bool(entry and self._model.text(entry.id))
        self.edit_button.setText(self.tr("View…") if entry and entry.own else self.tr("Edit…"))
        self.edit_button.setEnabled(text)
        self.copy_button.setEnabled(bool(entry and entry.template))
        self.delete_button.setEnabled(bool(entry and not entry.own))
        self.folder_button.setEnabled(self._model.folder is not None)

    def _edit(self) -> None:
        entry = self._entries.get(self.selected)
        if entry is not None and self.edit_button.isEnabled():
            self.edit.emit(entry.id, entry.own)

    def _ask_to_delete(self) -> None:
        entry = self._entries[self.selected]
        named = entry.template.title(self._language) if entry.template else f"{entry.id}.toml"
        box = question(
            self,
            self.tr("Delete «%1»?").replace("%1", named),
            self.tr("Cases that were analysed with it keep it. New cases can't use it any more."),
            self.tr("Delete"),
            self.tr("Keep it"),
        )
        box.finished.connect(lambda: self._answered(box, entry.id))
        box.open()

    def _answered(self, box: QMessageBox, template_id: str) -> None:
        if agreed(box):
            self._model.delete(template_id)
        box.deleteLater()

    def _open_folder(self) -> None:
        folder = self._model.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copied(self, template_id: str) -> None:
        self._ticked.add(template_id)
        self._select(template_id)
        self.edit.emit(template_id, False)

    def _select(self, template_id: str) -> None:
        row = list(self._entries).index(template_id)
        self.list.setCurrentRow(row)
        self.list.item(row).setCheckState(Qt.CheckState.Checked)
