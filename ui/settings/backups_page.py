"""Where backups go, how much they may take, which there are, and the way back to one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.domain.keeping.backup import Backup
from app.settings.settings import Settings
from app.settings.settings_file import BACKUP_GIGABYTES
from ui.settings.backups_model import BackupsModel
from ui.settings.form import folder_row, page_column, put_in_grid, quiet_line
from ui.settings.restore_question import ask_to_restore
from ui.widgets.columns import give_widths
from ui.widgets.put import put
from ui.widgets.steady_spin import SteadySpin
from ui.wording import moment_words

_BACKUP = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDE = 160  # pixels: its name stands in one line
_WIDTHS, _FIGURES = (230, 90, 110), (1, 2)  # pixels; columns


class BackupsPage(QWidget):
    """Folder and size hold once the settings are saved; what the buttons do is done at once."""

    def __init__(
        self, settings: Settings, model: BackupsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("In the data folder"))
        self.path.setClearButtonEnabled(True)
        put(self.path, settings.backup_folder)
        self.gigabytes = SteadySpin()
        self.gigabytes.setMinimumWidth(_WIDE)
        self.gigabytes.setRange(*BACKUP_GIGABYTES)
        self.gigabytes.setSuffix(self.tr(" GB"))
        self.gigabytes.setValue(settings.backup_gigabytes)
        self._make_list()
        self._arrange()
        model.changed.connect(self._draw)
        self._draw()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        folder = self.path.text().strip()
        return replace(settings, backup_folder=folder, backup_gigabytes=self.gigabytes.value())

    def showEvent(self, event: QShowEvent) -> None:
        """Only whoever looks at them wants to know which there are."""
        super().showEvent(event)
        self._model.look()

    @property
    def selected(self) -> Backup | None:
        """The backup the button is about."""
        items = self.list.selectedItems()
        backup = items[0].data(0, _BACKUP) if items else None
        return backup if isinstance(backup, Backup) else None

    def _make_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels(
            [self.tr("Made"), self.tr("Cases"), self.tr("Size"), self.tr("Checked")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.list.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        give_widths(header, _WIDTHS)
        for column in _FIGURES:
            self.list.headerItem().setTextAlignment(column, _RIGHT)
        self.list.itemSelectionChanged.connect(self._choose)
        self.make_button = QPushButton(self.tr("Back up now"))
        self.make_button.clicked.connect(self._model.back_up)
        self.restore_button = QPushButton(self.tr("Restore…"))
        self.restore_button.clicked.connect(self._ask)
        self.state = quiet_line()

    def _arrange(self) -> None:
        holder = folder_row(self.path, self.tr("Choose…"))
        column = page_column(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        put_in_grid(grid, 0, 0, self.tr("Where backups go"), holder)
        put_in_grid(grid, 0, 1, self.tr("At most, without photos"), self.gigabytes)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        why = self.tr(
            "Made once a day and checked; kept are 7 days, 4 weeks and 6 months. On another disk, "
            "photos are copied too, each once. Without one, a broken disk takes all of it."
        )
        column.addWidget(quiet_line(why))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make_button)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.state, 1)
        column.addLayout(buttons)

    def _draw(self) -> None:
        """The list anew; the same one stays selected."""
        before = self.selected
        self.list.clear()
        for backup in self._model.known:
            item = QTreeWidgetItem(self._words(backup))
            item.setData(0, _BACKUP, backup)
            for column in _FIGURES:
                item.setTextAlignment(column, _RIGHT)
            self.list.addTopLevelItem(item)
            item.setSelected(backup == before)
        self._choose()

    def _choose(self) -> None:
        working = self._model.working
        self.make_button.setEnabled(not working)
        self.restore_button.setEnabled(self.selected is not None and not working)
        none = self.tr("No backup yet.") if not self._model.known else ""
        self.state.setText(self.tr("Working…") if working else none)

    def _words(self, backup: Backup) -> list[str]:
        locale = QLocale()
        cases = "–" if backup.cases is None else locale.toString(backup.cases)
        checked = self.tr("Verified when made") if backup.sha256 else self.tr("When restored")
        size = locale.formattedDataSize(
            backup.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        return [moment_words(backup.at), cases, size, checked]

    def _ask(self) -> None:
        backup = self.selected
        if backup is not None:
            ask_to_restore(self, backup, self._model.restore)
