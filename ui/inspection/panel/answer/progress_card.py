"""How far an analysis is, without promising what nobody knows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.domain.events import Wait
from app.domain.run import Run
from ui import motion, theme
from ui.inspection.progress import Phase, Progress
from ui.widgets.plain_label import PlainLabel
from ui.wording import practice_words, wait_word


class ProgressCard(QFrame):
    """What the model is doing, for how long; the slim bar moves but counts nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._practice = False
        self.about = PlainLabel("", "field")
        self._title = PlainLabel("", "heading")
        self._figures = PlainLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("An answer is on its way"))
        motion.run(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(theme.XS)
        column.addWidget(self.about)
        column.addWidget(self._title)
        column.addWidget(self._figures)
        column.addSpacing(2)
        column.addWidget(self._bar)
        self._figures.setFont(theme.tabular(self._figures.font()))
        self._figures.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_progress(Progress(Phase.SENDING, 0.0))

    def show_run(self, run: Run) -> None:
        """Of which run: practice is called so."""
        self._practice = run.asked.practice
        look = self.tr("Analysing · look %1").replace("%1", str(run.look))
        words = look if run.look else self.tr("Analysing")
        self.about.setText(practice_words() if self._practice else words)
        theme.set_role(self.about, "field-warn" if self._practice else "field")
        self.show_progress(self._progress)

    def show_progress(self, progress: Progress) -> None:
        """Another phase, another second."""
        self._progress = progress
        self._title.setText(self._phase(progress.phase))
        self._figures.setText(self._so_far(progress))

    @property
    def words(self) -> str:
        """What it says now."""
        return f"{self._title.text()} {self._figures.text()}"

    def _phase(self, phase: Phase) -> str:
        if self._practice:
            return self.tr("The practice engine is at work…")
        return {
            Phase.SENDING: self.tr("Sending the photos…"),
            Phase.LOADING: wait_word(Wait.LOADING),
            Phase.BUSY: wait_word(Wait.BUSY),
            Phase.WAITING: self.tr("Waiting for the first word…"),
            Phase.THINKING: self.tr("The model is thinking…"),
            Phase.ANSWERING: self.tr("The model is answering…"),
        }[phase]

    def _so_far(self, progress: Progress) -> str:
        seconds = self.tr("%1 s").replace("%1", str(int(progress.seconds)))
        if progress.tokens is None:
            return seconds
        tokens = self.tr("%Ln tokens", "", progress.tokens)
        return f"{seconds} · {tokens}"
