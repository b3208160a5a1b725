"""The pill in the head of the window: which connection the next question goes to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.settings.connection import PRACTICE
from ui import theme
from ui.icons import icon
from ui.widgets.menu_name import menu_name
from ui.widgets.plain_label import harmless
from ui.widgets.reach import Reach
from ui.wording import listed

_WIDEST = 260
_NARROWEST = 120
_LONGEST = 60  # characters of a name in the menu


class ConnectionPill(QPushButton):
    """chosen carries the name of a connection, or of practice; settings asks for the settings.
    While no connection is saved, pressing it asks for them at once."""

    chosen = Signal(str)
    settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reach = Reach.UNKNOWN
        self._names: tuple[str, ...] = ()
        self._in_use = self._name = ""
        self._gives = False
        self.setIconSize(QSize(10, 10))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)
        self.show_connection("", "", Reach.UNKNOWN)

    def offer(self, names: Sequence[str], in_use: str) -> None:
        """The saved connections, and which of them is used; practice is one more."""
        self._names, self._in_use = tuple(names), in_use

    def show_connection(self, name: str, told: str, reach: Reach) -> None:
        """name: of the connection in use, "" while none is set up; told: what is known, for the
        tool tip."""
        self._reach = reach
        self._name = harmless(" ".join(name.split())) or self.tr("Connect a model")
        self.setToolTip("\n".join(filter(None, (self._name, told))))
        how = self.tr("The connection; press to choose another one")
        self.setAccessibleDescription(listed((*told.splitlines(), how)))
        self.setAccessibleName(self._name)
        self._elide()
        self._tint()

    def menu_of_now(self) -> QMenu:
        """The saved connections, practice, and the way to the settings."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name in (*self._names, PRACTICE.name):
            shown = menu_name(name, _LONGEST)
            if name == PRACTICE.name:
                shown = self.tr("Practice, no model")
                menu.addSeparator()
            action = menu.addAction(shown)
            action.setCheckable(True)
            action.setChecked(name == self._in_use)
            action.triggered.connect(lambda _=False, taken=name: self.chosen.emit(taken))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Connections…")).triggered.connect(self.settings)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def give_way(self, gives: bool) -> None:
        """The head of the window is short of room: the end of the name may be left out."""
        if gives != self._gives:
            self._gives = gives
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(_NARROWEST, wanted.width()), wanted.height()) if self._gives else wanted

    @property
    def shown(self) -> str:
        """As much of the name as there is room for."""
        letters, flags = self.fontMetrics(), Qt.TextFlag.TextShowMnemonic.value
        around = self.sizeHint().width() - letters.size(flags, self.text()).width()
        room, end = self.width() - around, Qt.TextElideMode.ElideRight
        return letters.elidedText(self.text(), end, room, flags)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_names"):
            self._tint()

    def _pressed(self) -> None:
        if not self._names:
            self.settings.emit()
            return
        menu = self.menu_of_now()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _elide(self) -> None:
        shown = menu_name(self._name, _LONGEST)
        self.setText(self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, _WIDEST))

    def _tint(self) -> None:
        colors = theme.now()
        shape, color = {
            Reach.UNKNOWN: ("undetermined", colors.line_strong),
            Reach.GOOD: ("none", colors.none),
            Reach.BAD: ("severe", colors.severe),
        }[self._reach]
        self.setIcon(icon(shape, QColor(color), 10))
