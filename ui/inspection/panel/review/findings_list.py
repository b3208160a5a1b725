"""The findings of one inspection."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding
from ui import theme
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.names import Names
from ui.inspection.panel.review.finding_row import FindingRow
from ui.inspection.panel.review.remarks import Remark
from ui.widgets.row_stack import RowStack


class FindingsList(RowStack):
    """One row for each; rows are added, moved and taken away one by one, never made anew."""

    accept = Signal(str)
    reject = Signal(str, str)
    restore, merge = Signal(str), Signal(str)
    edited = Signal(str, object, str)
    clicked = Signal(str)
    hovered = Signal(str)
    edit_refused = Signal()  # it is locked
    editing = Signal(bool)  # a form is there, or is gone again

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self._talk, self._locked = talk, False
        self.rows: dict[str, FindingRow] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Findings"))

    def set_locked(self, locked: bool) -> None:
        """Findings of a case that is filed are read, not edited."""
        self._locked = locked
        for row in self.rows.values():
            row.locked = locked

    def show_findings(
        self,
        numbered: Sequence[tuple[int, Finding]],
        names: Names,
        remark: Callable[[Finding], Remark] = lambda _: Remark(),
    ) -> None:
        """All findings with their numbers, in order; remark: what is said of each beside it."""
        deque(self.drawing(numbered, names, remark), maxlen=0)

    def drawing(
        self,
        numbered: Sequence[tuple[int, Finding]],
        names: Names,
        remark: Callable[[Finding], Remark],
    ) -> Iterator[None]:
        """The same, left alone after each row that is made."""
        wanted = {finding.id for _, finding in numbered}
        for gone in [each for each in self.rows if each not in wanted]:
            # What a person is typing into a finding is not taken away under their hands.
            if self.rows[gone].editor is None:
                self._drop(gone)
        for place, (number, finding) in enumerate(numbered):
            row = self.rows.get(finding.id)
            if row is not None:
                row.show_finding(number, finding, names, remark(finding))
                self.put(row, place)
                continue
            row = self._made(number, finding, names, remark(finding))
            self.rows[finding.id] = row
            self.put(row, place)
            yield

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hair lines between the rows."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.now().line))
        for row in self.rows.values():
            y = row.y() - 1
            if not row.isHidden():
                painter.drawLine(8, y, self.width() - 8, y)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        for row in self.rows.values():
            if row.selected:
                row.update()

    def _made(self, number: int, finding: Finding, names: Names, remark: Remark) -> FindingRow:
        row = FindingRow(number, finding, names, remark, self._talk, self)
        row.locked = self._locked
        row.edit_refused.connect(self.edit_refused)
        row.accept.connect(self.accept)
        row.reject.connect(self.reject)
        row.restore.connect(self.restore)
        row.merge.connect(self.merge)
        row.edited.connect(self.edited)
        row.clicked.connect(self._clicked)
        row.hovered.connect(self.hovered)
        row.editing.connect(self._edit)
        return row

    def _clicked(self, finding_id: str) -> None:
        self._take_focus()
        self.clicked.emit(finding_id)

    def _edit(self, there: bool) -> None:
        if not there:
            self._take_focus()
        self.editing.emit(there)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, finding_id: str) -> None:
        row = self.rows.pop(finding_id)
        if row.editor is not None:
            self.editing.emit(False)
        self.take(row)
