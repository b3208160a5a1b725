"""A new batch: what it is made of on the left, the cases it would make on the right."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.many.plan import Plan
from app.domain.words import Kind
from app.errors import AppError
from app.sources.table import Table
from ui import theme
from ui.sources.shown_view import ShownView
from ui.sources.source_view import SourceView, dropped
from ui.sources.sources_model import SourcesModel
from ui.sources.terms import Terms
from ui.sources.words import batch_name, make_words
from ui.widgets.plain_label import PlainLabel

_WIDTH, _LOWEST, _HIGHEST = 940, 640, 820  # the highest shows all there is to be said
_BESIDE = 780  # the least across for both beside each other; else cases stand below
_AROUND = 80  # the window's frame, and the desk's own bars where they are not told


class BatchDialog(QDialog):
    """Joins the model to both. kinds: of each template, by its id; given: what a batch is called
    whose cases are given, so that nothing is to be named."""

    def __init__(
        self,
        model: SourcesModel,
        kinds: dict[str, Kind],
        given: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(not given)
        self.setWindowTitle(self.tr("New batch"))
        self._model, self._kinds, self._given, self._busy = model, kinds, given, False
        self.sources, self.shown = SourceView(bool(given)), ShownView()
        self.terms = self.sources.terms
        self.progress = PlainLabel("", "muted")
        self.stop_button = QPushButton(self.tr("Stop"))
        self.make_button = QPushButton()
        self.make_button.setProperty("role", "primary")
        QShortcut(QKeySequence("Ctrl+Return"), self, self._make)
        self._arrange()
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field is no wish to make hundreds of cases
        self._draw()
        room = self.screen().availableSize().height() - _AROUND
        self.resize(_WIDTH, max(_LOWEST, min(_HIGHEST, room)))

    def take(self, paths: Sequence[Path], go_on: bool = False) -> None:
        """These were named. go_on: with what arrives there."""
        self.shown.show_error(None)
        self.sources.arriving.box.setChecked(go_on)
        self._model.name(paths)
        self._draw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders."""
        if dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(dropped(event))

    def _connect(self) -> None:
        model, sources, mapping = self._model, self.sources, self.shown.mapping
        sources.named.connect(self.take)
        sources.changed.connect(self._draw)
        sources.grouping.chosen.connect(model.group)
        self.terms.template_changed.connect(self._template_changed)
        mapping.mapped.connect(model.map)
        mapping.sheet_chosen.connect(model.show_sheet)
        mapping.folder_chosen.connect(model.choose_photos)
        self.stop_button.clicked.connect(model.stop)
        self.make_button.clicked.connect(self._make)
        model.planned.connect(self._show_plan)
        model.glimpsed.connect(self.shown.rows.show_picture)
        self.shown.rows.pictures_wanted.connect(model.glimpse)
        model.progress.connect(self._show_progress)
        model.table_read.connect(self._show_table)
        model.busy.connect(self._show_busy)
        model.failed.connect(self._fail)
        model.made.connect(self.accept)
        self.finished.connect(sources.grouping.stop)

    def _make(self) -> None:
        if not self.make_button.isEnabled():
            return
        name = self._given or batch_name(self._model.sources[0])
        terms = self.terms
        self._model.make(
            Terms(
                name,
                terms.template.currentData(),
                terms.connection.currentData(),
                terms.question.text().strip(),
                terms.limits(datetime.now(UTC)),
                terms.waits,
                self.sources.awaits,
            )
        )

    def _show_plan(self, plan: Plan) -> None:
        self.shown.show_plan(plan)
        self._draw()

    def _show_progress(self, done: int, of: int) -> None:
        words = self.tr("%1 photos of %2 read") if of else self.tr("%1 files looked at")
        number = QLocale().toString
        self.progress.setText(words.replace("%1", number(done)).replace("%2", number(of)))

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setText(self.tr("Looking…") if busy else "")
        self._draw()

    def _show_table(self, table: Table, columns: Sequence[str], folder: str) -> None:
        self.shown.show_table(table, columns, folder, self._kind)

    def _template_changed(self, _template: str) -> None:
        if self.shown.mapping.boxes:
            self.shown.mapping.offer(self._kind, self._model.columns)

    @property
    def _kind(self) -> Kind:
        return self._kinds.get(self.terms.template.currentData(), Kind.GENERAL)

    def _fail(self, error: AppError) -> None:
        self.shown.show_error(error)
        self._draw()

    def _draw(self) -> None:
        """What can be seen, and pressed, as things stand."""
        model, plan = self._model, self.shown.plan
        is_table = model.table is not None
        self.sources.show_sources(model.sources, is_table, model.folder)
        self.shown.show_others(model.others)
        self.shown.show_state(bool(self._given or model.sources), is_table, self._busy)
        self.stop_button.setVisible(self._busy)
        self.terms.show_again(bool(plan.cases and plan.cases[0].case_id))
        awaits = bool(self.sources.awaits.folder)
        self.make_button.setText(self.tr("Start") if awaits else make_words(plan))
        some = bool(plan.cases) or awaits
        self.make_button.setEnabled(some and not self._busy and self.terms.is_sound)

    def _arrange(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.screen().availableSize().width() >= _BESIDE
        body = QBoxLayout(across if wide else down)
        body.setSpacing(theme.XL)
        self.sources.setParent(self)
        body.addWidget(self.sources if wide else self.sources.whole())
        body.addWidget(self.shown, 1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.progress)
        foot.addWidget(self.stop_button)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(body, 1)
        column.addLayout(foot)
