"""The lines of a finding that are always seen: its number, what it is, how bad, and the verdict."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.finding import Finding
from app.domain.words import Verdict
from ui.inspection.panel.names import Names
from ui.inspection.panel.review.finding_verdict import FindingVerdict
from ui.widgets.number_tag import NumberTag
from ui.widgets.plain_label import PlainLabel, Span
from ui.widgets.severity_chip import SeverityChip
from ui.wording import severity_word


class FindingHead(QHBoxLayout):
    """Draws them, with the verdict's own widget at the end."""

    def __init__(self, verdict: FindingVerdict) -> None:
        super().__init__()
        self._tag, self._chip = NumberTag(), SeverityChip()
        self._title, self._meta = PlainLabel(), PlainLabel()
        self._meta.setToolTip(self.tr("The model's own figure; it is not calibrated"))
        meta = QHBoxLayout()
        meta.setSpacing(0)
        meta.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        meta.addWidget(self._meta, 1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addLayout(meta)
        self.setSpacing(8)
        self.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self.addLayout(words, 1)
        self.addWidget(verdict, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_finding(self, finding: Finding, names: Names) -> None:
        """What it is, and what the model or a person says of it."""
        value, rejected = finding.value, finding.verdict is Verdict.REJECTED
        part, kind = names.part(value), names.of(value.type)
        kind = "" if kind == part else kind  # «Other» of both
        title = Span(part, bold=not rejected, muted=rejected, struck=rejected)
        about = Span(f" {kind}" if kind else "", muted=True, struck=rejected, whole=bool(kind))
        self._title.set_spans((title, about))
        self._chip.show_severity(value.severity, "")
        severity, said = Span(severity_word(value.severity)), " · ".join(self._said(finding, names))
        more = Span(f"\u2002{said}" if said else "", muted=True, whole=bool(said))
        self._meta.set_spans((severity, more))

    def show_number(self, number: int, finding: Finding) -> None:
        """Its number among all, in the colour of how bad it is."""
        rejected = finding.verdict is Verdict.REJECTED
        self._tag.show_number(number, finding.value.severity, hollow=rejected)

    def _said(self, finding: Finding, names: Names) -> list[str]:
        said = []
        if old := names.changed_from(finding):
            said.append(self.tr("was %1").replace("%1", old))
        if finding.confidence is not None:
            percent = str(round(finding.confidence * 100))
            said.append(self.tr("confidence\u00a0%1\u202f%").replace("%1", percent))
        return said
