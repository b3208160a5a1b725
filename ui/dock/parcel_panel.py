"""The parcel in hand: its number, what is the matter with it, what became of it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, theme
from ui.dock.large_text import LargeText
from ui.dock.parcel import Parcel
from ui.dock.parcel_words import (
    Name,
    Verdict,
    decided_words,
    number_words,
    office_words,
    verdict_of,
)
from ui.dock.sizes import LARGE_ARC, LEAST_ARC, NEAR_ARC, letters
from ui.widgets.plain_label import PlainLabel
from ui.wording import practice_words, program_language


class ShapeSign(QWidget):
    """A severity's shape in its colour, or a sign in the text's, as high as the words beside and
    at the height of their first line."""

    def __init__(self, words: LargeText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.verdict = Verdict("")

    def show_verdict(self, verdict: Verdict) -> None:
        """Hidden where there is neither."""
        self.verdict = verdict
        self.setVisible(bool(verdict.severity or verdict.sign))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the largest letters."""
        side = letters(LARGE_ARC, self.screen())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colours of now."""
        place, ratio = self.place(), self.devicePixelRatioF()
        side = place.width()
        if self.verdict.severity is not None:
            shape = icons.severity_pixmap(self.verdict.severity, side, theme.is_dark(), ratio)
        else:
            color = QColor(theme.now().text)
            shape = icons.pixmap(self.verdict.sign, color, side, ratio)
        QPainter(self).drawPixmap(place.topLeft(), shape)

    def place(self) -> QRect:
        """Where it is drawn."""
        middle = self._words.y() - self.y() + self._words.middle
        side = min(self.width(), 2 * middle, 2 * (self.height() - middle))
        left = self.width() - side if self.isRightToLeft() else 0
        return QRect(left, middle - side // 2, side, side)


class ParcelPanel(QFrame):
    """Draws a parcel; name: what its template calls an action, set once the templates are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name: Name = lambda _case, code: code
        self.language = program_language()
        self.number = LargeText((LEAST_ARC, 12, NEAR_ARC), bold=True)
        self.check = LargeText((NEAR_ARC,), 2)
        self.head = LargeText((LARGE_ARC, LEAST_ARC), bold=True, gives=True)
        self.sign = ShapeSign(self.head)
        self.action = LargeText((LARGE_ARC, LEAST_ARC), bold=True, gives=True)
        self.reply = LargeText((LEAST_ARC, 12, NEAR_ARC), 2, grows=True)
        self.office = LargeText((NEAR_ARC,), 3, gives=True)
        self.decided = LargeText((NEAR_ARC,), bold=True)
        self.practice = PlainLabel(practice_words(), "warn")
        self._arrange()
        self.show_parcel(None)

    def show_parcel(self, parcel: Parcel | None) -> None:
        """None: nothing is in hand."""
        verdict = verdict_of(parcel, self.name)
        self.number.show_text(parcel.case.number if parcel else "")
        wrong = parcel is not None and parcel.number is not None and parcel.number.valid is False
        check = number_words(parcel) if parcel else ""
        self.check.show_text(check, "danger" if wrong else "muted")
        self.number.setVisible(parcel is not None)
        self.check.setVisible(parcel is not None)
        self.sign.show_verdict(verdict)
        self.head.show_text(verdict.head)
        self.action.show_text(verdict.action)
        self.action.setVisible(bool(verdict.action))
        self.reply.show_text(verdict.reply)
        self.office.show_text(office_words(parcel, self.language) if parcel else "")
        self.office.setVisible(bool(self.office.text))
        self.decided.show_text(decided_words(parcel, self.name) if parcel else "")
        self.decided.setVisible(bool(self.decided.text))
        self.practice.setVisible(bool(parcel and parcel.shown.practice))

    def _arrange(self) -> None:
        top, verdict = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(theme.L)
        top.addWidget(self.number, 3)
        top.addWidget(self.check, 2)
        verdict.setSpacing(theme.M)
        verdict.addWidget(self.sign)
        verdict.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(self.practice)
        column.addLayout(top)
        column.addLayout(verdict)
        column.addWidget(self.action)
        column.addWidget(self.reply, 1)
        column.addWidget(self.office)
        column.addWidget(self.decided)
