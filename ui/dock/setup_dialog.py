"""What the dock is set up with: sheets to print, photos per parcel, a printer for exceptions."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.read.scan import Badge, badge_for
from app.settings.settings import Settings
from ui import theme
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.file_choice import choose_report
from ui.widgets.plain_label import PlainLabel
from ui.wording import listed


class SetupDialog(QDialog):
    """Every choice holds at once."""

    save_commands = Signal(Path)
    save_badges = Signal(Path, list)  # list[Badge]
    photos_chosen = Signal(int)
    printer_chosen = Signal(str)  # "" for none
    claims_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The dock"))
        self._chosen = settings.dock_printer
        self._make(settings)
        self._arrange()
        self._names_changed()
        self.resize(520, 560)

    def offer_printers(self, names: Sequence[str]) -> None:
        """The printers there are; one that was chosen and is gone stays, and is said to be."""
        self.printer.blockSignals(True)
        self.printer.clear()
        self.printer.addItem(self.tr("Copied, not printed"), "")
        for name in names:
            self.printer.addItem(name, name)
        if self._chosen and self._chosen not in names:
            gone = self.tr("%1 (not there)").replace("%1", self._chosen)
            self.printer.addItem(gone, self._chosen)
        self.printer.setCurrentIndex(max(0, self.printer.findData(self._chosen)))
        self.printer.blockSignals(False)
        self.no_printer.setVisible(not names)

    def _make(self, settings: Settings) -> None:
        self.commands = QPushButton(self.tr("Save the sheet of commands…"))
        self.commands.clicked.connect(
            lambda: choose_report(self, self.tr("Commands"), self.save_commands.emit)
        )
        self.names = QPlainTextEdit(settings.adjuster)
        self.names.setTabChangesFocus(True)
        self.names.setMaximumHeight(96)
        self.names.textChanged.connect(self._names_changed)
        self.unusable = PlainLabel("", "warn")
        self.badges = QPushButton(self.tr("Save their badges…"))
        self.badges.clicked.connect(lambda: choose_report(self, self.tr("Badges"), self._badges_to))
        self.photos = ChoiceRow([(str(n), str(n), 1) for n in range(1, 5)], 4, low=True)
        self.photos.choose(str(settings.dock_photos))
        self.photos.chosen.connect(lambda code: self.photos_chosen.emit(int(code)))
        self.printer = QComboBox()
        self.printer.currentIndexChanged.connect(self._printer_taken)
        self.no_printer = PlainLabel(self.tr("This computer knows no printer."), "small")
        self.claims = QPushButton(self.tr("Open the folder of claim files"))
        self.claims.clicked.connect(self.claims_wanted)
        self.offer_printers(())

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.S)
        self._part(column, self.tr("Command barcodes"), self.commands)
        names = self.tr("Badges, a name on each line")
        self._part(column, names, self.names, self.unusable, self.badges)
        photos = self.tr("Photos of a parcel: so many are asked about at once")
        self._part(column, photos, self.photos)
        self._part(column, self.tr("Exceptions"), self.printer, self.no_printer)
        self._part(column, self.tr("Claims"), self.claims)
        column.addStretch(1)

    def _part(self, column: QVBoxLayout, title: str, *fields: QWidget) -> None:
        label = QLabel(title)
        label.setProperty("role", "field")
        label.setBuddy(fields[0])
        fields[0].setAccessibleName(title)
        column.addWidget(label)
        for field in fields:
            column.addWidget(field)
        column.addSpacing(theme.S)

    def _written(self) -> list[str]:
        lines = self.names.toPlainText().splitlines()
        return [line for line in lines if line.strip()]

    def _names_changed(self) -> None:
        too_long = [name for name in self._written() if badge_for(name) is None]
        self.badges.setEnabled(bool(self._written()) and not too_long)
        words = self.tr("Too long for a barcode: %1").replace("%1", listed(too_long))
        self.unusable.setText(words)
        self.unusable.setVisible(bool(too_long))

    def _badges_to(self, path: Path) -> None:
        badges: list[Badge] = [b for b in map(badge_for, self._written()) if b is not None]
        self.save_badges.emit(path, badges)

    def _printer_taken(self) -> None:
        self._chosen = str(self.printer.currentData() or "")
        self.printer_chosen.emit(self._chosen)
