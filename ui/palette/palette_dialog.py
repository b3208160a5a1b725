"""The palette itself: a field, and what fits what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui import theme
from ui.palette.commands import Command
from ui.palette.fuzzy import fit
from ui.palette.palette_delegate import COMMAND_ROLE, PaletteDelegate

_WIDE, _HIGH = 560, 420
_TOP = 72
_IMPOSSIBLE = 1000  # about one beginning of a word
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteDialog(QDialog):
    """chosen carries the action, once the palette is closed. recent: actions, the last first."""

    chosen = Signal(str)

    def __init__(
        self, commands: Sequence[Command], recent: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Everything that can be done"))
        self._commands = _recent_first(commands, recent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.textChanged.connect(self._find)
        self._none = QLabel(self.tr("Nothing is called like that."))
        self._none.setProperty("role", "muted")
        self._items = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._items)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusProxy(self.field)  # arrows work from there
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        self._arrange()
        self._find("")
        self._put(parent)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.list, 100)
        column.addStretch(1)  # where nothing fits, there is no list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Return takes what is chosen there."""
        if event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _find(self, typed: str) -> None:
        found = self._commands
        if typed.strip():
            fits = ((fit(typed, command.words), command) for command in self._commands)
            scored = [(score, command) for score, command in fits if score is not None]
            found = [command for _, command in sorted(scored, key=_order)]
        # Else each row that goes makes the next one current, and a screen reader hears of all.
        self.list.setCurrentIndex(QModelIndex())
        self._items.clear()
        self._items.invisibleRootItem().appendRows([_item(command) for command in found])
        self._none.setVisible(not found)
        self.list.setVisible(bool(found))
        if not found and QAccessible.isActive():  # the focus stays in the field, and tells nothing
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._none.text()))
        self.list.setCurrentIndex(self._items.index(0, 0))
        self.list.scrollToTop()

    def _take(self, index: QModelIndex) -> None:
        command = index.data(COMMAND_ROLE)
        if command is not None and not command.why_not:
            self.accept()
            self.chosen.emit(command.action)

    def _put(self, over: QWidget | None) -> None:
        """In the upper middle of the window, as wide as it bears."""
        if over is None:
            return
        wide = min(_WIDE, over.width() - 2 * theme.XL)
        self.resize(wide, min(_HIGH, over.height() - 2 * _TOP))
        corner = over.mapToGlobal(over.rect().topLeft())
        self.move(corner.x() + (over.width() - wide) // 2, corner.y() + _TOP)


def _order(scored: tuple[int, Command]) -> int:
    """The best first; what can't be done now gives way to what fits nearly as well."""
    score, command = scored
    return -score + (_IMPOSSIBLE if command.why_not else 0)


def _recent_first(commands: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    by_action = {command.action: command for command in commands}
    first = [by_action[action] for action in recent if action in by_action]
    return first + [command for command in commands if command not in first]


def _item(command: Command) -> QStandardItem:
    item = QStandardItem(command.words)
    item.setData(command, COMMAND_ROLE)
    told = ", ".join(filter(None, (command.words, command.key, command.why_not)))
    item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
    item.setEditable(False)
    return item
