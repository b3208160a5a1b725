"""A new batch: what it is made of on the left, the cases it would make on the right."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.plan import Plan
from app.domain.words import Kind
from app.errors import AppError
from app.sources.table import Table
from ui import theme
from ui.sources.grouping_view import GroupingView
from ui.sources.mapping_view import MappingView
from ui.sources.plan_view import PlanView
from ui.sources.sources_model import SourcesModel, Terms
from ui.sources.terms_view import TermsView
from ui.sources.words import batch_name, cases_words, make_words, reasons_words, source_words
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.file_choice import choose_case_table, choose_folder
from ui.widgets.plain_label import PlainLabel
from ui.wording import sentence

_LEFT = 308


class BatchDialog(QDialog):
    """Draws the model. kinds: of each template, by its id; given: what a batch is called whose
    cases are given, so that nothing is to be named."""

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
        self._model, self._kinds, self._given = model, kinds, given
        self._plan, self._busy = Plan(), False
        self.grouping, self.mapping = GroupingView(), MappingView()
        self.terms, self.view = TermsView(), PlanView()
        self.source, self.told = ElidedLabel(), PlainLabel("", "strong")
        self.left_button, self.left_told = QPushButton(), PlainLabel("", "small")
        self.left_button.setProperty("role", "link")
        self.left_button.setCheckable(True)
        self.hint = QLabel(self.tr("Drop folders of photos here, or a CSV or Excel table"))
        self.hint.setProperty("role", "muted")
        self.wrong, self.progress = PlainLabel("", "warn"), PlainLabel("", "muted")
        self.folder_button = QPushButton(self.tr("Folder…"))
        self.table_button = QPushButton(self.tr("Table…"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.make_button = QPushButton()
        self.make_button.setProperty("role", "primary")
        QShortcut(QKeySequence("Ctrl+Return"), self, self._make)
        self._arrange()
        self._from.setVisible(not given)
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field is no wish to make hundreds of cases
        self._draw()
        self.resize(940, 640)

    def take(self, paths: Sequence[Path]) -> None:
        """These were named."""
        self.wrong.setText("")
        self._model.name(paths)
        self._draw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders."""
        if _dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(_dropped(event))

    def _connect(self) -> None:
        model = self._model
        self.grouping.chosen.connect(model.group)
        self.mapping.mapped.connect(model.map)
        self.mapping.sheet_chosen.connect(model.show_sheet)
        self.mapping.folder_chosen.connect(model.choose_photos)
        self.terms.template_changed.connect(self._template_changed)
        self.terms.money.textChanged.connect(lambda _text: self._draw())
        self.folder_button.clicked.connect(
            lambda: choose_folder(self, lambda folder: self.take([Path(folder)]))
        )
        self.table_button.clicked.connect(
            lambda: choose_case_table(self, lambda path: self.take([path]))
        )
        self.left_button.toggled.connect(lambda _on: self._list())
        self.stop_button.clicked.connect(model.stop)
        self.make_button.clicked.connect(self._make)
        model.planned.connect(self._show_plan)
        model.glimpsed.connect(self.view.show_picture)
        self.view.pictures_wanted.connect(model.glimpse)
        model.progress.connect(self._show_progress)
        model.table_read.connect(self._show_table)
        model.busy.connect(self._show_busy)
        model.failed.connect(self._fail)
        model.made.connect(self.accept)
        self.finished.connect(self.grouping.stop)

    def _make(self) -> None:
        if not self.make_button.isEnabled():
            return
        name = self._given or batch_name(self._model.sources[0])
        self._model.make(
            Terms(
                name,
                self.terms.template.currentData(),
                self.terms.connection.currentData(),
                self.terms.question.text().strip(),
                self.terms.limits(datetime.now(UTC)),
                self.terms.waits,
            )
        )

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._draw()
        self._list()

    def _list(self) -> None:
        left = self.left_button.isChecked() and bool(self._plan.left)
        self.view.rows.show(self._plan.left if left else self._plan.cases)
        self.left_told.setText(reasons_words(self._plan))
        self.left_told.setVisible(left)

    def _show_progress(self, done: int, of: int) -> None:
        words = self.tr("%1 photos of %2 read") if of else self.tr("%1 files looked at")
        number = QLocale().toString
        self.progress.setText(words.replace("%1", number(done)).replace("%2", number(of)))

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setText(self.tr("Looking…") if busy else "")
        self._draw()

    def _show_table(self, table: Table, columns: Sequence[str], folder: str) -> None:
        self.mapping.show_table(table, columns, folder, self._kind)

    def _template_changed(self, _template: str) -> None:
        if self.mapping.boxes:
            self.mapping.offer(self._kind, self._model.columns)

    @property
    def _kind(self) -> Kind:
        return self._kinds.get(self.terms.template.currentData(), Kind.GENERAL)

    def _fail(self, error: AppError) -> None:
        words = sentence(error)
        self.wrong.setText(f"{words.what} {words.next_step}")
        self._draw()

    def _draw(self) -> None:
        """What can be seen, and pressed, as things stand."""
        plan, named = self._plan, bool(self._given or self._model.sources)
        is_table = self._model.table is not None
        self.source.setText(source_words(self._model.sources))
        self.source.setVisible(bool(self._model.sources))
        self.grouping.setVisible(not is_table and not self._given)
        self.mapping.setVisible(is_table)
        self.hint.setVisible(not named)
        self.wrong.setVisible(bool(self.wrong.text()))
        self.view.setVisible(bool(plan.cases or plan.left))
        nothing = self.tr("No case would be made.") if named and not self._busy else ""
        self.told.setText(cases_words(plan) or nothing)
        self.told.setVisible(bool(self.told.text()))
        self.left_button.setText(self.tr("Left out: %1").replace("%1", str(len(plan.left))))
        self.left_button.setVisible(bool(plan.left))
        self.stop_button.setVisible(self._busy)
        self.terms.show_again(bool(plan.cases and plan.cases[0].case_id))
        self.make_button.setText(make_words(plan))
        ready = bool(plan.cases) and not self._busy and self.terms.is_sound
        self.make_button.setEnabled(ready)

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(theme.XL)
        body.addWidget(self._left())
        body.addWidget(self._right(), 1)
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

    def _left(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.folder_button, 1)
        buttons.addWidget(self.table_button, 1)
        self._from = QWidget()
        above = QVBoxLayout(self._from)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(theme.XS)
        above.addWidget(_field(self.tr("Photos from")))
        above.addWidget(self.source)
        above.addLayout(buttons)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.S, 0)
        column.setSpacing(theme.M)
        column.addWidget(self._from)
        column.addWidget(self.grouping)
        column.addWidget(self.terms)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What the batch is made of"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(_LEFT)
        area.setWidget(inside)
        return area

    def _right(self) -> QWidget:
        side = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.left_button)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.hint, 1)
        column.addWidget(self.wrong)
        column.addWidget(self.mapping)
        column.addLayout(head)
        column.addWidget(self.left_told)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        return side


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _field(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "field")
    return label
