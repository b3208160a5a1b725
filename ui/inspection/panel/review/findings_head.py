"""Above the findings: how many wait for a person, or why there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.events import Repair
from app.domain.finding import Finding
from app.domain.run import Run
from app.domain.words import RunState, Severity
from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.wording import repair_sentence

# Why there are no findings: said where they would stand, not folded away.
NOTHING = (Repair.NOT_JSON, Repair.REFUSAL, Repair.EMPTY)


class FindingsHead(QWidget):
    """Hidden where nothing is to be said of findings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self.tr("Findings"))
        self._heading.setProperty("role", "strong")
        self.left = QLabel()
        self.left.setProperty("role", "muted")
        self.empty = PlainLabel("", "muted")
        line = QHBoxLayout()
        line.addWidget(self._heading)
        line.addWidget(self.left)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(line)
        column.addWidget(self.empty)

    def show_findings(self, findings: Sequence[Finding], run: Run | None, judged: bool) -> None:
        """judged: findings were asked for."""
        left = sum(finding.verdict is None for finding in findings)
        self.left.setText(self.tr("%n to review", "", left))
        self.left.setVisible(left > 0)
        nothing = self._nothing_found(run, judged) if run and not findings else ""
        self.empty.setText(nothing)
        self.empty.setVisible(bool(nothing))
        self._heading.setVisible(bool(findings or judged))
        self.setVisible(bool(findings or nothing))

    def _nothing_found(self, run: Run, judged: bool) -> str:
        """An empty list is a good answer, if it is one."""
        told = run.assessment
        if run.state is not RunState.DONE:
            return ""
        for warned in told.warnings:
            if warned.repair in NOTHING:
                return repair_sentence(warned)
        if told.prose or not judged:
            return ""
        if told.summary is not None and told.summary.severity is Severity.NONE:
            return self.tr("No damage found in these photos.")
        return self.tr("The model named no findings.")
