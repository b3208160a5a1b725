"""What was asked of models, what did not have to be, and what it came to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.domain.figures.calls import Calls
from app.errors import AppError
from app.settings.settings import Settings
from ui.settings.calls_model import CallsModel
from ui.settings.form import page_column, quiet_line
from ui.widgets.amounts import money
from ui.widgets.columns import give_widths
from ui.widgets.file_choice import choose_csv
from ui.widgets.flowing_check import FlowingCheck
from ui.wording import listed, month_words, paragraph, sentence

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = (140, 100, 70, 70, 110, 90, 90)  # pixels; the template has what is left


class CallsPage(QWidget):
    """Drawn when it is looked at. named: a template's title by its id."""

    def __init__(
        self,
        settings: Settings,
        model: CallsModel,
        named: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._named = model, named
        self.takes = FlowingCheck(self.tr("Take known answers without asking me"))
        self.takes.setChecked(settings.takes_known)
        self.list, self.state = self._made_list(), quiet_line()
        self.save_button = QPushButton(self.tr("Save as CSV…"))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._choose)
        column = page_column(self)
        column.addWidget(self.takes)
        why = self.tr(
            "An answer is known where the same model was asked the same about the same photos. "
            "It is offered before anything is sent; of claims and parcels a person always decides."
        )
        column.addWidget(quiet_line(why))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.state, 1)
        column.addLayout(row)
        model.counted.connect(self._show)
        model.written.connect(self._written)
        model.failed.connect(self._failed)

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        return replace(settings, takes_known=self.takes.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        """Only whoever looks wants it counted."""
        super().showEvent(event)
        self._model.look()

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Calls by month and template"))
        names = (self.tr("Month"), self.tr("Template"), self.tr("Calls"), self.tr("Saved"))
        figures = (self.tr("Tokens"), self.tr("Time"), self.tr("Cost"))
        made.setHeaderLabels([*names, *figures])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        give_widths(header, _WIDTHS)
        header.setMinimumSectionSize(header.sectionSizeHint(1))  # of what is stretched, too
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in range(2, 7):
            made.headerItem().setTextAlignment(column, _RIGHT)
        return made

    def _show(self, every: Sequence[Calls]) -> None:
        self.list.clear()
        for each in every:
            item = QTreeWidgetItem(self._words(each))
            for column in range(2, 7):
                item.setTextAlignment(column, _RIGHT)
            self.list.addTopLevelItem(item)
        self.save_button.setEnabled(bool(every))
        self.state.setText("" if every else self.tr("No model has been asked yet."))

    def _words(self, each: Calls) -> list[str]:
        number = QLocale().toString
        year, month = map(int, each.month.split("-"))
        tokens = each.tokens_in + each.tokens_out
        return [
            month_words(year, month),
            self._named(each.template),
            number(each.made),
            number(each.saved),
            number(tokens) if tokens else "–",
            self._time(each.seconds),
            listed(money(str(sum_), of) for of, sum_ in each.money) or "–",
        ]

    def _time(self, seconds: float) -> str:
        """In minutes, but for what is shorter than one."""
        if seconds < 60:
            return self.tr("%1 s").replace("%1", QLocale().toString(seconds, "f", 1))
        return self.tr("%1 min").replace("%1", QLocale().toString(seconds / 60, "f", 1))

    def _choose(self) -> None:
        choose_csv(self, self.tr("Save the calls"), "tessera-calls", self._model.write)

    def _written(self, path: str) -> None:
        self.state.setText(self.tr("Saved as %1").replace("%1", path))

    def _failed(self, error: AppError) -> None:
        words = sentence(error)
        self.state.setText(paragraph(words.what, words.next_step))
