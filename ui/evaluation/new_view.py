"""A new measurement: on which photos, by which template, with which connection, how much."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.strategy import usual_ways
from app.settings.connection import Connection
from ui import theme
from ui.evaluation.mapping_table import MappingTable
from ui.evaluation.source_row import SourceRow
from ui.evaluation.start_foot import StartFoot
from ui.evaluation.terms_row import TermsRow
from ui.evaluation.wanted import Wanted
from ui.evaluation.words import counts_words
from ui.widgets.plain_label import PlainLabel
from ui.wording import sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.errors import AppError
    from app.evaluation.preparing import Counts, Prepared
    from ui.evaluation.set_model import SetModel

_CLOSED_AT_MOST = 100


class NewView(QWidget):
    """Draws the set that is prepared; says what is wanted. Nothing is asked before a person has
    seen what counts, how long it takes and what it costs."""

    wanted = Signal(object)  # Wanted
    choice_wanted = Signal(object, str)  # Wanted, name of a connection to be referee, "" for none

    def __init__(self, model: SetModel, terms: TermsRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._place: Path | None = None
        self._chosen = self._going = False
        self.counts: Counts | None = None
        self.setAcceptDrops(True)
        self.source, self.terms = SourceRow(), terms
        self.mapping, self.foot = MappingTable(), StartFoot()
        self.hint = PlainLabel(
            self.tr(
                "Photos that people have labelled: a folder or file in COCO, YOLO, VIA, labelme or "
                "CSV, folders named by class, or what people made of findings in closed cases. "
                "They never come among the cases."
            ),
            "muted",
        )
        self.wrong, self.told = PlainLabel("", "warn"), PlainLabel("", "strong")
        self._arrange()
        self._connect()
        self._draw()

    def offer(
        self,
        templates: Sequence[tuple[str, str]],
        connections: Sequence[Connection],
        template: str,
        connection: Connection,
    ) -> None:
        """(id, name) of templates that have findings, connections, and which of each is taken."""
        self.terms.offer_templates(templates, template)
        self.terms.offer_ways(usual_ways())
        self.offer_connections(connections, connection)

    def offer_connections(self, connections: Sequence[Connection], chosen: Connection) -> None:
        """Those that can be asked now, and which is taken."""
        self.terms.offer_connections(connections, chosen)
        self._expect()

    def take(self, place: Path | None) -> None:
        """The set at that place, None for closed cases, of which some are read at first."""
        self._place, self._chosen = place, True
        self.terms.set_limit(_CLOSED_AT_MOST if place is None else 0)
        self._read()

    def show_going(self, going: bool) -> None:
        """A measurement is under way: another one waits for it."""
        self._going = going
        self._draw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder or a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first of them."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take(Path(paths[0]))

    def _read(self) -> None:
        self.wrong.setText("")
        if self._chosen and self.terms.template_id:
            self.source.show_place(self._place)
            limit = self.terms.limit.value() if self._place is None else 0
            self._model.read(self._place, self.terms.template_id, limit)
        self._draw()

    def _template_changed(self) -> None:
        self._read()
        self._expect()

    def _limited(self) -> None:
        if self._place is None and self._chosen:
            self._read()  # no more cases are read than are wanted
        else:
            self._model.count(self.terms.limit.value())

    def _expect(self) -> None:
        connection = self.terms.asked
        self.foot.budget.show_connection(connection)
        if connection is not None and self.terms.template_id:
            self._model.expect(connection, self.terms.template_id, self.terms.strategy)
        self._draw()

    def _start(self) -> None:
        if (wanted := self._wanted()) is not None:
            self.wanted.emit(wanted)

    def _let_choose(self) -> None:
        if (wanted := self._wanted()) is not None:
            self.choice_wanted.emit(wanted, self.terms.referee)

    def _wanted(self) -> Wanted | None:
        connection, prepared, terms = self.terms.asked, self._model.told, self.terms
        if connection is None or prepared is None:
            return None
        looks, limit = terms.looks.value(), terms.limit.value()
        return Wanted(prepared, connection, looks, limit, self.foot.limits, terms.strategy)

    def _show_set(self, told: Prepared | None) -> None:
        """Words of closed cases are the template's own: there is nothing to map."""
        self.counts = None
        self.mapping.rows.show(told if told and told.place else None)
        self._draw()

    def _show_counts(self, counts: Counts) -> None:
        self.counts = counts
        self._draw()

    def _fail(self, error: AppError) -> None:
        words = sentence(error)
        self.wrong.setText(f"{words.what} {words.next_step}")
        self._draw()

    def _draw(self) -> None:
        counts = self.counts
        self.hint.setVisible(not self._chosen)
        self.wrong.setVisible(bool(self.wrong.text()))
        reading = self.tr("Reading the labels…") if self._model.reads else ""
        self.told.setText(counts_words(counts) if counts else reading)
        self.told.setVisible(bool(self.told.text()))
        self.mapping.setVisible(self.mapping.rows.rowCount() > 0)
        means = counts is not None and (not counts.labels or counts.left_out < counts.labels)
        asked = counts.cases * self.terms.looks.value() if counts else 0
        self.foot.tell(self.terms.asked, asked, means and not self._going)

    def _connect(self) -> None:
        model, terms = self._model, self.terms
        self.source.chosen.connect(self.take)
        terms.template_changed.connect(self._template_changed)
        terms.connection_changed.connect(self._expect)
        terms.way_changed.connect(self._expect)
        terms.limit_changed.connect(self._limited)
        terms.looks_changed.connect(self._draw)
        self.mapping.rows.meant.connect(
            lambda word, meaning: model.mean(word, meaning, terms.limit.value())
        )
        self.foot.start_button.clicked.connect(self._start)
        self.foot.choose_button.clicked.connect(self._let_choose)
        model.busy.connect(lambda _reads: self._draw())
        model.prepared.connect(self._show_set)
        model.counted.connect(self._show_counts)
        model.expected.connect(self.foot.expect)
        model.failed.connect(self._fail)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(PlainLabel(self.tr("New measurement"), "title"))
        for widget in (self.source, self.hint, self.terms, self.wrong, self.told):
            column.addWidget(widget)
        column.addWidget(self.mapping, 1)
        column.addStretch(0)
        column.addWidget(self.foot)
