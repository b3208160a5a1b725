"""One finding: what the model proposes, and what a person makes of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.finding import Finding, FindingValue
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.names import Names
from ui.inspection.panel.review.finding_details import FindingDetails
from ui.inspection.panel.review.finding_editor import FindingEditor
from ui.inspection.panel.review.finding_head import FindingHead
from ui.inspection.panel.review.finding_notes import FindingNotes
from ui.inspection.panel.review.finding_verdict import FindingVerdict
from ui.inspection.panel.review.remarks import Remark
from ui.widgets.focus import holds_focus
from ui.widgets.place_words import place_words
from ui.widgets.row_ground import paint_ground

_WORDS = 324  # pixels a row wants beside the word «Accept»


class FindingRow(QWidget):
    """Draws one finding; unfolds when it is selected; holds the form while it is edited, which
    nothing that arrives meanwhile touches. holder: the list, which has the focus for all rows."""

    reject = Signal(str, str)
    accept, restore, merge = Signal(str), Signal(str), Signal(str)
    edited = Signal(str, object, str)  # id, FindingValue, why
    clicked = Signal(str)
    hovered = Signal(str)  # its id, "" when the pointer has left
    editing = Signal(bool)  # the form is there, or is gone again
    edit_refused = Signal()

    def __init__(
        self,
        number: int,
        finding: Finding,
        names: Names,
        remark: Remark,
        talk: Talk,
        holder: QWidget,
    ) -> None:
        super().__init__(holder)
        self.holder, self._talk = holder, talk
        self.finding, self._names, self._number = finding, names, number
        self._remark, self._notes = remark, FindingNotes()
        self.selected = self.lit = self.locked = False
        self._details: FindingDetails | None = None
        self.editor: FindingEditor | None = None
        self.verdict = FindingVerdict()
        self.verdict.accept.connect(lambda: self.accept.emit(self.finding.id))
        self.verdict.edit.connect(self.edit)
        self.verdict.reject.connect(lambda: self.reject.emit(self.finding.id, ""))
        self.verdict.restore.connect(lambda: self.restore.emit(self.finding.id))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 9, 8, 9)
        self._column.setSpacing(0)
        self._head = FindingHead(self.verdict)
        self._column.addLayout(self._head)
        self._column.addWidget(self._notes)
        self._draw()

    def show_finding(self, number: int, finding: Finding, names: Names, remark: Remark) -> None:
        """The same finding, perhaps changed; names and remark too."""
        if (finding, names, remark) != (self.finding, self._names, self._remark):
            self.finding, self._names, self._remark = finding, names, remark
            self._number = number
            self._draw()
        elif number != self._number:  # others come in before it, often
            self._number = number
            self._draw_number()

    @property
    def title(self) -> str:
        """What is damaged and how, in one line."""
        value = self.finding.value
        return " · ".join(filter(None, (self._names.part(value), self._names.of(value.type))))

    def set_selected(self, selected: bool) -> None:
        """Unfold, or fold again."""
        if selected == self.selected:
            return
        self.selected = selected
        if selected and self._details is None:
            self._details = self._made_details()
        if self._details is not None:
            if not selected:
                self._details.flush()
            self._details.setVisible(selected and self.editor is None)
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Pointed at, here or in the photo."""
        if lit != self.lit:
            self.lit = lit
            self.update()

    def edit(self) -> None:
        """Open the form, filled with what holds now; while it is locked that is refused at once, so
        that nobody types what can't be saved."""
        if self.locked:
            self.clicked.emit(self.finding.id)
            self.edit_refused.emit()
            return
        if self.editor is None:
            self.editor = FindingEditor(self.finding, self._names)
            self.editor.saved.connect(self._save)
            self.editor.cancelled.connect(self.close_editor)
            self._column.addWidget(self.editor)
            self._head.addWidget(self.editor.buttons, 0, Qt.AlignmentFlag.AlignTop)
            self.verdict.hide()
            if self._details is not None:
                self._details.hide()
            self.editing.emit(True)
        self.clicked.emit(self.finding.id)
        self.editor.begin()

    def close_editor(self) -> None:
        """Take the form away, with what was typed in it."""
        if self.editor is not None:
            if holds_focus(self):  # else it would go to whatever comes next, and be told so
                self.holder.setFocus()
            for part in (self.editor, self.editor.buttons):
                part.hide()
                part.deleteLater()
            self.editor = None
            self.verdict.show()
            if self._details is not None:
                self._details.setVisible(self.selected)
            self.editing.emit(False)

    def flush(self) -> None:
        """Save what is being typed; a form is closed if it held a change."""
        if self._details is not None:
            self._details.flush()
        if self.editor is not None and self.editor.changed:
            self.editor.save()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self.finding.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(self.finding.id)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verdict.give_room(self.width() - _WORDS)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self.selected, self.lit, self.holder.hasFocus())

    def _save(self, value: FindingValue, why: str) -> None:
        self.close_editor()
        self.edited.emit(self.finding.id, value, why)

    def _made_details(self) -> FindingDetails:
        details = FindingDetails(self._talk)
        details.look.connect(lambda: self._talk.look.emit(self.finding.id))
        details.edit.connect(self.edit)
        details.reject.connect(lambda why: self.reject.emit(self.finding.id, why))
        details.restore.connect(lambda: self.restore.emit(self.finding.id))
        details.merge.connect(lambda: self.merge.emit(self.finding.id))
        self._fill(details)
        self._column.addWidget(details)
        return details

    def _draw(self) -> None:
        self._head.show_finding(self.finding, self._names)
        self._draw_number()
        self._notes.show_remark(self._remark)
        self.verdict.show_verdict(self.finding.verdict)
        if self._details is not None:
            self._fill(self._details)

    def _draw_number(self) -> None:
        value = self.finding.value
        self._head.show_number(self._number, self.finding)
        where = place_words(value.region) if value.region else ""
        self.setAccessibleName(f"{self._number}. {self._names.line(value)}")
        self.setAccessibleDescription(where)

    def _fill(self, details: FindingDetails) -> None:
        details.show_finding(self._number, self.finding, self._names, self._remark)
