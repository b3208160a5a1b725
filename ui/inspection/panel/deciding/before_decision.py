"""Above the decision, always in sight: what to know of the photos, and how much is open."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.notice import Notice, NoticeKind
from app.domain.noticed.forewarning import notices
from app.domain.open_items import open_items
from ui import icons, theme
from ui.widgets.insets import inset
from ui.widgets.place_chip import PlaceChip
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import notice_heading, notice_sentence

_ICON, _MOST = 16, 132
_LINK = 16  # its padding and frame


class BeforeDecision(QFrame):
    """One line that names what there is; the notices unfold above it. Hidden without any."""

    photo_clicked = Signal(str)  # photo id
    items_wanted = Signal()
    seen_wanted = Signal(str)  # photo id: both pictures side by side

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom")
        self._drawn: object = None
        self._said = ""
        self.notices: list[NoticeLine] = []
        self._sign = QLabel()
        self.told = QPushButton()
        self.told.setCheckable(True)
        self.told.toggled.connect(self._unfold)
        self.left = QPushButton()
        self.left.clicked.connect(self.items_wanted)
        for button in (self.told, self.left):
            button.setProperty("role", "link")
        self._stack, self._scroll = RowStack(), SteadyScroll()
        self._scroll.column.setContentsMargins(0, 0, 0, 0)
        self._scroll.column.addWidget(self._stack)
        self._scroll.column.addStretch(1)
        self._scroll.hide()
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        for widget in (self._sign, self.told, self.left):
            line.addWidget(widget)
        line.addStretch(1)
        column = QVBoxLayout(self)
        inset(column, theme.L, 5, theme.XS, 5)
        column.setSpacing(6)
        column.addWidget(self._scroll)
        column.addLayout(line)
        self.hide()

    def show_case(self, case: Case) -> None:
        """Draw what is to be known of it."""
        known, left = notices(case), len(open_items(case))
        state = (known, left, [photo.id for photo in case.photos])
        if state == self._drawn:
            return
        self._drawn = state
        self._show_notices(known, case)
        self.left.setText(self.tr("%n open items", "", left))
        self.left.setVisible(left > 0)
        self._elide()
        self.setVisible(bool(known or left))
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
        self._unfold(self.told.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _show_notices(self, known: tuple[Notice, ...], case: Case) -> None:
        for gone in self.notices:
            self._stack.take(gone)
        self.notices = [NoticeLine(n, case.photo_number(n.photo_id or "")) for n in known]
        for place, line in enumerate(self.notices):
            line.clicked.connect(self.photo_clicked)
            line.compared.connect(self.seen_wanted)
            self._stack.put(line, place)
        more = self.tr("%n things to know of these photos", "", len(known))
        self._said = notice_heading(known[0].kind) if len(known) == 1 else more
        self.told.setVisible(bool(known))
        self._sign.setVisible(bool(known))
        self._unfold(self.told.isChecked() and bool(known))

    def _elide(self) -> None:
        """What does not fit beside the open items ends in an ellipsis; unfolded, it is whole."""
        left = self.left.sizeHint().width() + theme.S if not self.left.isHidden() else 0
        room = self.width() - theme.L - theme.XS - _ICON - theme.S - left - _LINK
        metrics = self.told.fontMetrics()
        self.told.setText(
            metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, max(room, 60))
        )

    def _unfold(self, unfolded: bool) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        wide = max(1, self.width() - theme.L - theme.XS - bar)
        self._scroll.setFixedHeight(min(_MOST, self._stack.heightForWidth(wide) + theme.XS))
        self._scroll.setVisible(unfolded)

    def _tint(self) -> None:
        color = QColor(theme.now().warn)
        self._sign.setPixmap(icons.pixmap("warning", color, _ICON, self.devicePixelRatioF()))


class NoticeLine(QWidget):
    """One notice: of which photo, what, and the words that show it."""

    clicked = Signal(str)
    compared = Signal(str)

    def __init__(self, notice: Notice, number: int) -> None:
        super().__init__()
        words = notice_sentence(notice.kind)
        if notice.text:
            words += f" {notice.quoted}"
        if notice.hint and notice.kind is not NoticeKind.SEEN_ELSEWHERE:
            words += " " + self.tr("(a hint of Tessera, not of the model)")
        self.told = PlainLabel(words)
        row = QHBoxLayout(self)
        inset(row, 0, 3, theme.S, 3)
        row.setSpacing(theme.S)
        row.addWidget(self.told, 1)
        if number and notice.photo_id:
            photo_id = notice.photo_id
            if notice.kind is NoticeKind.SEEN_ELSEWHERE:
                both = PlaceChip(self.tr("side by side"))
                both.clicked.connect(lambda: self.compared.emit(photo_id))
                row.addWidget(both, 0, Qt.AlignmentFlag.AlignTop)
            chip = PlaceChip(self.tr("photo %1").replace("%1", str(number)))
            chip.clicked.connect(lambda: self.clicked.emit(photo_id))
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
