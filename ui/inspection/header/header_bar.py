"""The head of the window: which case, how far it is, which model, and the next step."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.details.deadline import Deadline
from ui import theme
from ui.inspection.header.case_menu import CaseMenu
from ui.inspection.header.connection_pill import ConnectionPill
from ui.inspection.header.due_chip import show_due
from ui.inspection.status import standing
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import native
from ui.wording import from_left, held_word, kind_word, practice_words, typed_day_words

# A whole claim or tracking number: what else is known of the case gives way to it.
_NUMBER = 260
_SHORT = 160  # where a deadline needs room
_NARROW = 1150  # where even words that are long in German need what the connection's name has
_SIDE = 32  # as high as the buttons beside it
_SMALL = 24


class HeaderBar(QFrame):
    """Draws a case, holds the pill of the connection; emits what is pressed. One button is
    primary at a time."""

    analyse = Signal()
    stop = Signal()
    export = Signal()
    look = Signal()
    settings = Signal()
    full_screen = Signal()  # the whole screen for the photos

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self._case: Case | None = None
        self._called = ""
        self._due: Deadline | None = None
        self._streaming = self._led = False
        self._make_texts()
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(self._row())
        column.addWidget(self._band)
        self._draw()

    def show_case(self, case: Case, called: str = "", due: Deadline | None = None) -> None:
        """Another case, or the same one changed; called: its template's name, where that says
        more than its kind does; due: until when a claim can be made, where that is known."""
        self._case, self._called, self._due = case, called, due
        self._draw()

    def set_streaming(self, streaming: bool) -> None:
        """An answer is coming in: Analyse becomes Stop."""
        pressed = self.analyse_button.hasFocus() or self.stop_button.hasFocus()
        self._streaming = streaming
        self._draw()
        if pressed:  # for the keyboard, too, Stop takes its place
            (self.stop_button if streaming else self.analyse_button).setFocus()
        self._led = pressed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pill.give_way(self.width() < _NARROW)

    def _make_texts(self) -> None:
        self.number = ElidedLabel(least=_NUMBER)
        self.number.setProperty("role", "title")
        self.about = ElidedLabel()
        self.about.setProperty("role", "muted")
        self.chip = QLabel()
        self.chip.setProperty("role", "chip")
        self.due = QLabel()
        self.held = IconButton("lock", held_word())
        self.held.setFixedSize(_SMALL, _SMALL)
        self.practice = QLabel()
        self.practice.setProperty("role", "warn")
        self.practice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._band = QFrame()
        self._band.setProperty("role", "band-warn")
        inside = QHBoxLayout(self._band)
        inside.setContentsMargins(16, 5, 16, 5)
        inside.addWidget(self.practice)

    def _make_buttons(self) -> None:
        self.menu = CaseMenu()
        self.menu.setFixedSize(_SMALL, _SIDE)
        self.held.clicked.connect(self.menu.click)
        self.pill = ConnectionPill()
        self.settings_button = IconButton(
            "gear", self.tr("Settings (%1)").replace("%1", native("Ctrl+,")), "outline"
        )
        self.settings_button.setFixedSize(_SIDE, _SIDE)
        self.settings_button.clicked.connect(self.settings)
        whole = self.tr("Photos on the whole screen (%1)").replace("%1", native("F11"))
        self.screen_button = IconButton("screen", whole, "outline")
        self.screen_button.setFixedSize(_SIDE, _SIDE)
        self.screen_button.clicked.connect(self.full_screen)
        shown = self.tr("What is sent (%1)").replace("%1", native("Ctrl+I"))
        self.look_button = IconButton("eye", shown, "outline")
        self.look_button.setFixedSize(_SIDE, _SIDE)
        self.look_button.clicked.connect(self.look)
        key = native("Ctrl+Return")
        self.analyse_button = KeyButton(self.tr("Analyse"), key)
        self.analyse_button.clicked.connect(self.analyse)
        self.stop_button = KeyButton(self.tr("Stop"), native("Esc"))
        self.stop_button.clicked.connect(self.stop)
        self.export_button = QPushButton(self.tr("Draft PDF"))
        self.export_button.clicked.connect(self.export)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(12)
        row.addWidget(self.number)
        row.addWidget(self.about)
        for sign in (self.chip, self.due, self.held):
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.menu)
        row.addStretch(1)
        row.addWidget(self.pill)
        row.addWidget(self.look_button)
        for button in (self.analyse_button, self.stop_button, self.export_button):
            row.addWidget(button)
        row.addWidget(self.screen_button)
        row.addWidget(self.settings_button)
        return row

    def _draw(self) -> None:
        case, stand = self._case, standing(self._case, self._streaming)
        self.number.setText(_number(case) or self.tr("New case"))
        begin = self.tr("Drop photos to begin")
        self.about.setText(_about(case, self._called) if case and case.photos else begin)
        self.menu.show_case(case)
        self.held.setVisible(bool(case and case.held))
        show_due(self.due, self._due)
        self.number.set_least(_NUMBER if self._due is None else _SHORT)
        self.chip.setText(stand.word)
        self.chip.setVisible(bool(stand.word))
        theme.set_role(self.chip, stand.chip)
        self.analyse_button.setText(self.tr("Analyse again") if stand.again else self.tr("Analyse"))
        self.analyse_button.setVisible(not self._streaming)
        self.analyse_button.setEnabled(stand.may_analyse)
        self.look_button.setEnabled(bool(case and case.photos))
        self.stop_button.setVisible(self._streaming)
        self.export_button.setEnabled(stand.may_export)
        issues = case is not None and case.may_be_issued
        self.export_button.setText(self.tr("Issue PDF") if issues else self.tr("Draft PDF"))
        self._set_primary(stand.analyse_first)
        origin = self.tr("made inside Tessera, no model has looked at these photos")
        self.practice.setText(f"{practice_words()}  ·  {origin}")
        self._band.setVisible(bool(case and case.practice))

    def _set_primary(self, analyse_first: bool) -> None:
        for button, first in (
            (self.analyse_button, analyse_first),
            (self.export_button, not analyse_first and not self._streaming),
        ):
            theme.set_role(button, "primary" if first else "")
        goes_on = self._led and not (analyse_first or self._streaming)
        if goes_on and self.analyse_button.hasFocus() and self.export_button.isEnabled():
            self.export_button.setFocus()  # a press too many must not ask once more
            self._led = False


def _number(case: Case | None) -> str:
    return case.number if case else ""


def _about(case: Case, called: str) -> str:
    """Insured, item, cause, date of loss and whose case it is, as far as known."""
    details = case.details
    day = typed_day_words(details.date_of_loss)
    loss = QCoreApplication.translate("HeaderBar", "Date of loss %1")
    whose = QCoreApplication.translate("HeaderBar", "assigned to %1")
    known = (
        details.insured,
        details.item or called or kind_word(case.kind),
        details.cause,
        loss.replace("%1", from_left(day)) if day else "",
        whose.replace("%1", case.assignee) if case.assignee else "",
    )
    return " · ".join(part for part in known if part)
