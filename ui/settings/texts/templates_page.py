"""Which templates the office uses, those it made itself, and its tables of products and prices."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.settings.settings import Settings
from ui.settings.texts.table_row import TableRow
from ui.settings.texts.table_words import PricesRead, TableRead, price_words, table_words
from ui.settings.texts.templates_model import TemplatesModel
from ui.settings.texts.texts_page import Line, TextsPage
from ui.wording import program_language


class TemplatesPage(TextsPage):
    """A copy is ticked as it is made. The tables' paths hold, as ticks do, once saved."""

    def __init__(
        self, settings: Settings, model: TemplatesModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, settings.templates, parent)
        self._templates, self._language = model, program_language()
        self._begin(
            self.tr("Templates"),
            self.tr("Those with a tick are offered for a new case. Copies can be changed."),
            self.tr("Cases that were analysed with it keep it. New cases can't use it any more."),
        )
        title = self.tr("Product table, the only source of price and stock")
        self.table = TableRow(title, settings.product_table, model.read_table)
        # Methods, since they end with the page: a table may be read after it is closed.
        model.table_read.connect(self._show_table)
        title = self.tr("Price table, the only source of ranges in money for findings")
        self.prices = TableRow(title, settings.price_table, model.read_prices)
        model.prices_read.connect(self._show_prices)
        for table in (self.table, self.prices):
            self._column.addWidget(table)
            table.begin()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        return replace(
            settings,
            templates=self.ticked or settings.templates,
            product_table=self.table.path,
            price_table=self.prices.path,
        )

    def stop(self) -> None:
        """The dialog closes."""
        self.table.stop()
        self.prices.stop()

    def lines(self) -> Iterable[Line]:
        for entry in self._templates.entries():
            title, more = "", ""
            if entry.template is not None:
                title = entry.template.title(self._language)
            if entry.template is not None and not entry.own:
                words = self.tr("the office's own, version %1")
                more = words.replace("%1", entry.template.version)
            readable = bool(self._model.text(entry.id))
            yield Line(entry.id, title, more, entry.own, readable, entry.flaws)

    def _show_table(self, read: TableRead) -> None:
        self.table.show_words(*table_words(read))

    def _show_prices(self, read: PricesRead) -> None:
        self.prices.show_words(*price_words(read))

    def _copied(self, name: str) -> None:
        row = list(self._lines).index(name)
        self.list.item(row).setCheckState(Qt.CheckState.Checked)
        super()._copied(name)
