"""One batch: how far it is, what failed, what it costs, and what to do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.many.batch import BatchState
from app.domain.many.batch_progress import BatchProgress, FailedGroup
from app.settings.connection import Connection
from ui import theme
from ui.batch.facts_grid import FactsGrid
from ui.batch.failed_row import FailedRow
from ui.batch.limits_row import LimitsRow
from ui.batch.standing import Standing
from ui.batch.words import count_words, facts, state_sentence
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack


class BatchView(QWidget):
    """Draws what it is given."""

    asked = Signal(str)  # resume, pause, stop, cases, review
    retried = Signal(str)  # code of a failure
    left = Signal(str)
    limits_changed = Signal(object, object)  # Limits, Priority

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.state = PlainLabel("", "title"), PlainLabel("", "muted")
        self.count = QLabel()
        self.count.setProperty("role", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.failed_title = QLabel(self.tr("Failed"))
        self.failed_title.setProperty("role", "field")
        self.failed, self._rows = RowStack(), list[FailedRow]()
        self._groups: tuple[FailedGroup, ...] | None = None
        self.limits = LimitsRow()
        self.limits.changed.connect(self.limits_changed)
        self.facts = FactsGrid()
        self._make_buttons()
        self._arrange()

    def show_batch(
        self, stands: BatchProgress, standing: Standing, connection: Connection | None
    ) -> None:
        """How it stands now."""
        batch, over = stands.batch, stands.over
        self.name.setText(batch.name)
        self.state.setText(state_sentence(stands, standing, connection))
        self.count.setText(count_words(stands))
        self.bar.setRange(0, max(1, stands.total))
        self.bar.setValue(stands.done + stands.failed + stands.left)
        self.facts.show_facts(facts(stands))
        self._show_failures(stands.failures)
        self.limits.show_batch(batch, connection)
        self.limits.setVisible(not over)
        going = batch.state is BatchState.GOING
        self.pause_button.setVisible(going and not over)
        self.resume_button.setVisible(not going and not over)
        self.stop_button.setVisible(batch.state is not BatchState.STOPPED and not over)
        self.cases_button.setEnabled(stands.done > 0 or stands.posted.jobs > 0)
        self.review_button.setVisible(over and stands.done > 0)

    def _make_buttons(self) -> None:
        self.resume_button = QPushButton(self.tr("Go on"))
        self.resume_button.setProperty("role", "primary")
        self.pause_button = QPushButton(self.tr("Pause"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.cases_button = QPushButton(self.tr("Show the cases"))
        self.review_button = QPushButton(self.tr("Review"))
        self.review_button.setProperty("role", "primary")
        for button, verb in (
            (self.resume_button, "resume"),
            (self.pause_button, "pause"),
            (self.stop_button, "stop"),
            (self.cases_button, "cases"),
            (self.review_button, "review"),
        ):
            button.clicked.connect(lambda _=False, verb=verb: self.asked.emit(verb))

    def _show_failures(self, groups: tuple[FailedGroup, ...]) -> None:
        if groups == self._groups:
            return
        self._groups = groups
        for row in self._rows:
            self.failed.take(row)
        self._rows = [FailedRow(group) for group in groups]
        for place, row in enumerate(self._rows):
            row.retried.connect(self.retried)
            row.left.connect(self.left)
            self.failed.put(row, place)
        self.failed_title.setVisible(bool(groups))
        self.failed.setVisible(bool(groups))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.count)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cases_button)
        buttons.addStretch(1)
        last = self.resume_button, self.review_button
        for button in (self.stop_button, self.pause_button, *last):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        whole.setSpacing(theme.M)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(self.state)
        whole.addWidget(self.facts)
        whole.addWidget(self.failed_title)
        whole.addWidget(self.failed)
        whole.addStretch(1)
        whole.addWidget(self.limits)
        whole.addSpacing(theme.S)
        whole.addLayout(buttons)
