"""This desk: its language, light or dark, what it is for, what is done by itself."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from app.domain.words import Language
from app.settings.settings import Appearance, Settings, Trade
from app.settings.trade import arranged
from ui import theme
from ui.language import NAMES
from ui.settings.form import add_row, page_column, quiet_line
from ui.settings.setup_field import SetupField
from ui.settings.setup_model import SetupModel
from ui.widgets.flow import in_a_row
from ui.widgets.flowing_check import FlowingCheck
from ui.widgets.insets import inset
from ui.widgets.steady_scroll import SteadyScroll

_SIZES = (125, 150, 175, 200)  # percent


class AppearancePage(QWidget):
    """Another trade sets the templates and the dock anew; what was ticked by hand gives way."""

    def __init__(
        self, settings: Settings, setup: SetupModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        scroll = SteadyScroll()
        page_column(self).addWidget(scroll, 1)
        column = scroll.column
        inset(column, 0, 0, 12, 0)
        column.setSpacing(4)
        self._add_window(column, settings)
        column.addSpacing(12)
        self._add_desk(column, settings)
        self.setup = SetupField(setup)
        column.addSpacing(12)
        add_row(column, self.tr("The office's set-up"), self.setup)
        column.addStretch()

    def _add_window(self, column: QVBoxLayout, settings: Settings) -> None:
        """How the window speaks and looks."""
        self.language = self._languages(settings.window_language)
        when = self.tr(
            "From the next start on. Reports have a language of their own, under Report."
        )
        add_row(column, self.tr("Language of the window"), self.language, quiet_line(when))
        column.addSpacing(12)
        self.scale = self._sizes(settings.window_percent)
        when = self.tr("From the next start on.")
        add_row(column, self.tr("Size of text and controls"), self.scale, quiet_line(when))
        column.addSpacing(12)
        self.choices = {
            Appearance.SYSTEM: QRadioButton(self.tr("As the system has it")),
            Appearance.LIGHT: QRadioButton(self.tr("Light")),
            Appearance.DARK: QRadioButton(self.tr("Dark")),
        }
        for appearance, choice in self.choices.items():
            choice.setChecked(appearance is settings.appearance)
        add_row(column, self.tr("Colours"), in_a_row(theme.XL, *self.choices.values()))

    def _add_desk(self, column: QVBoxLayout, settings: Settings) -> None:
        """What is done here, and what by itself."""
        self.trade = self._trades(settings.trade)
        note = self.tr("Another choice sets the templates for new cases and the dock anew.")
        add_row(column, self.tr("What this desk is for"), self.trade, quiet_line(note))
        self.dock = FlowingCheck(self.tr("The way to the dock at the foot of the window"))
        self.dock.setChecked(settings.dock_offered)
        column.addSpacing(8)
        column.addWidget(self.dock)
        self.writing = FlowingCheck(self.tr("Read the writing in every photo, and find faces"))
        self.writing.setChecked(settings.read_writing)
        column.addSpacing(12)
        column.addWidget(self.writing)
        note = self.tr(
            "On this computer, in the background, with about 1 GB of memory while it reads. It "
            "takes the part that packaging/tessera.py reading adds."
        )
        column.addWidget(quiet_line(note))

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says, after all that templates have of their own."""
        picked = next(which for which, choice in self.choices.items() if choice.isChecked())
        trade, offered = Trade(self.trade.currentData()), self.dock.isChecked()
        if trade is not settings.trade:
            offered_before = settings.dock_offered
            settings = arranged(settings, trade)
            offered = settings.dock_offered if offered == offered_before else offered
        code = self.language.currentData()
        return replace(
            settings,
            window_language=Language(code) if code else None,
            window_percent=self.scale.currentData(),
            appearance=picked,
            dock_offered=offered,
            read_writing=self.writing.isChecked(),
        )

    def _languages(self, now: Language | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system has it"), "")
        for language, name in NAMES.items():
            box.addItem(name, language.value)
        box.setCurrentIndex(box.findData(now.value if now else ""))
        return box

    def _sizes(self, now: int) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system has it"), 100)
        for percent in sorted({*_SIZES, now} - {100}):
            box.addItem(self.tr("%1 %").replace("%1", str(percent)), percent)
        box.setCurrentIndex(box.findData(now))
        return box

    def _trades(self, now: Trade) -> QComboBox:
        box = QComboBox()
        for trade, words in (
            (Trade.UNSAID, self.tr("Not said")),
            (Trade.CLAIMS, self.tr("Claims: vehicles and property")),
            (Trade.PARCELS, self.tr("Parcels, with the dock")),
            (Trade.PRODUCTS, self.tr("Products, tags, content checks")),
        ):
            box.addItem(words, trade.value)
            if trade is now:
                box.setCurrentIndex(box.count() - 1)
        return box
