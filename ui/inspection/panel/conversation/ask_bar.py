"""The line to ask on with: the question, how full the model's window is, send or stop."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.case import Case
from app.domain.fill import Fill
from app.domain.inspection import Inspection
from ui import theme
from ui.inspection.panel.conversation.ask_field import AskField
from ui.inspection.panel.conversation.context_meter import ContextMeter
from ui.inspection.panel.conversation.talk import Talk
from ui.widgets.icon_button import IconButton
from ui.widgets.keys import native

LONGEST = 4000  # characters of a question


class AskBar(QFrame):
    """Asks about the inspection that is on the table. What is typed and not sent stays with its
    case while the window is open."""

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom")
        self._talk = talk
        self._case: Case | None = None
        self._ready = ""
        self._drafts: dict[str, str] = {}
        self._asking = False
        self.field, self.meter = AskField(), ContextMeter()
        self.field.setAccessibleName(self.tr("Ask about these photos"))
        self.button = IconButton("send", "", "outline")
        self.field.sent.connect(self._send)
        self.field.textChanged.connect(self._typed)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.field, 1)
        for widget in (self.meter, self.button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        self.meter.setFixedHeight(self.field.height())
        self.button.setFixedHeight(self.field.height())
        self.hide()
        self._draw_button()

    @property
    def ready(self) -> bool:
        """There is something to ask about."""
        return bool(self._ready)

    def show_case(self, case: Case) -> None:
        """Another case brings back what was typed in it."""
        before, self._case = self._case, case
        if before is None or case.id != before.id:
            self._drafts[before.id if before else ""] = self.field.toPlainText()
            self.field.setPlainText(self._drafts.pop(case.id, ""))
        self._draw_words()

    def show_ready(self, inspection_id: str) -> None:
        """The inspection that can be asked about, "" for none."""
        self._ready = inspection_id
        self._draw_words()

    def show_fill(self, fill: Fill | None) -> None:
        """How full the model's window is."""
        self.meter.show_fill(fill)

    def set_asking(self, asking: bool) -> None:
        """A reply is coming in: Send becomes Stop."""
        self._asking = asking
        self._draw_button()

    def give_back(self, text: str) -> None:
        """A question that did not go out; what was typed meanwhile comes behind it."""
        typed = self.field.toPlainText()
        self.field.setPlainText(f"{text}\n{typed}" if typed.strip() else text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _draw_words(self) -> None:
        words, case = self.tr("Ask about these photos…"), self._case
        if case is not None and len(case.inspections) > 1:
            about = (i for i in case.inspections if i.id == self._ready and i.photos)
            words = next((self._about(case, inspection) for inspection in about), words)
        if words != self.field.placeholderText():
            self.field.setPlaceholderText(words)

    def _about(self, case: Case, inspection: Inspection) -> str:
        numbers = [case.photo_number(photo.id) for photo in inspection.photos]
        if len(numbers) == 1:
            return self.tr("Ask about photo %1…").replace("%1", str(numbers[0]))
        words = self.tr("Ask about photos %1–%2…")
        return words.replace("%1", str(numbers[0])).replace("%2", str(numbers[-1]))

    def _press(self) -> None:
        if self._asking:
            self._talk.stop.emit()
        else:
            self._send()

    def _send(self) -> None:
        text = self.field.toPlainText().strip()[:LONGEST]
        if text and self._ready and not self._asking:
            self.field.clear()
            self._talk.asked.emit(self._ready, text)

    def _typed(self) -> None:
        self._talk.typed.emit(self.field.toPlainText()[:LONGEST])
        self._draw_button()

    def _draw_button(self) -> None:
        if self._asking:
            says = self.tr("Stop the reply (%1)").replace("%1", native("Esc"))
            self.button.show_icon("stop", says)
        else:
            self.button.show_icon("send", self.tr("Ask (Enter)"))
        typed = bool(self.field.toPlainText().strip())
        self.button.setEnabled(self._asking or typed)
