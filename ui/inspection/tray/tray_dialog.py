"""What waits in the watched folder, to be looked at and put where it belongs."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.inspection.tray.tray_group import TrayGroup
from ui.inspection.tray.tray_state import Tray
from ui.inspection.tray.words import empty_words, trouble_words
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel


class TrayDialog(QDialog):
    """Draws a Tray; the window goes on beside it."""

    take = Signal(list, bool)  # list[Path], into a new case
    leave_out = Signal(list)  # list[Path]
    put_back = Signal()  # what was left out last
    pictures_wanted = Signal()
    batch_wanted = Signal()  # of all groups
    going_on_wanted = Signal()  # with what arrives
    batches_wanted = Signal()  # the one that does

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From the watched folder"))
        self.groups: list[TrayGroup] = []
        self.trouble, self.empty = PlainLabel("", "warn"), PlainLabel("", "muted")
        self._arrange()
        self.resize(580, 560)

    def show_tray(self, tray: Tray) -> None:
        """Groups that stay are left as they are."""
        self.trouble.setText(trouble_words(tray))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.empty.setText(empty_words(tray))
        self.empty.setVisible(not tray.groups)
        self.arriving_button.setVisible(not tray.given)
        self.given_button.setVisible(tray.given)
        self.batch_button.setVisible(len(tray.groups) > 1)
        self.back_button.setVisible(tray.left)
        kept = [card for card in self.groups if card.group in tray.groups]
        for card in self.groups:
            if card not in kept:
                self._cards.removeWidget(card)
                card.hide()
                card.deleteLater()
        there = {card.group: card for card in kept}
        self.groups = []
        for place, group in enumerate(tray.groups):
            card = there.get(group) or self._card(TrayGroup(group))
            self._cards.insertWidget(place, card)
            self.groups.append(card)
        if len(there) < len(self.groups):
            self.pictures_wanted.emit()

    def show_picture(self, path: Path, jpeg: bytes) -> None:
        """A small picture has been made."""
        for card in self.groups:
            card.show_picture(path, jpeg)

    def _card(self, card: TrayGroup) -> TrayGroup:
        card.take.connect(self.take)
        card.leave_out.connect(self.leave_out)
        return card

    def _scrolled_cards(self) -> QScrollArea:
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        inset(self._cards, 0, 0, theme.S, 0)
        self._cards.setSpacing(theme.M)
        self._cards.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("What came in"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _arrange(self) -> None:
        self.batch_button = QPushButton(self.tr("All as a batch…"))
        self.batch_button.clicked.connect(self.batch_wanted)
        self.arriving_button = QPushButton(self.tr("Go on with what arrives…"))
        self.arriving_button.clicked.connect(self.going_on_wanted)
        self.given_button = QPushButton(self.tr("Show the batch"))
        self.given_button.clicked.connect(self.batches_wanted)
        self.back_button = QPushButton(self.tr("Put back what was left out"))
        self.back_button.setProperty("role", "link")
        self.back_button.clicked.connect(self.put_back)
        self.back_button.hide()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        stay = PlainLabel(self.tr("The files stay in the folder as they are."), "small")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.arriving_button, self.given_button, self.batch_button):
            foot.addWidget(button)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.trouble)
        column.addWidget(self.empty)
        column.addWidget(self._scrolled_cards(), 1)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(stay)
        column.addLayout(foot)
