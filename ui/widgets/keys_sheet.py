"""The sheet of keys under «?»."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.key_groups import Group, groups

_CAPS, _NARROW = 84, 216
_TITLE = 2  # it takes the room of two keys
# So many columns, and whether their words are broken: the first way that a window has room for.
_WAYS = ((3, False), (3, True), (2, False), (2, True), (1, True))


class KeysSheet(QDialog):
    """All keys in columns; what opened it closes it again, and so does Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        every = groups()
        self._put_in(every, parent)
        own = next(key for group in every for key in group.keys if key.action == "keys")
        for sequence in own.sequences:
            QShortcut(sequence, self).activated.connect(self.close)

    def _put_in(self, every: tuple[Group, ...], over: QWidget | None) -> None:
        """As high as its window bears; the rest is scrolled to."""
        room = over.size() if over is not None else self.screen().availableSize()
        for columns, broken in _WAYS:
            inner = _sheet(every, columns, broken)
            if inner.sizeHint().width() + theme.L <= room.width():
                break
        area = QScrollArea()
        area.setAccessibleName(self.tr("Keys"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        wanted = inner.sizeHint() + QSize(theme.L, 2)
        self.resize(wanted.boundedTo(room))


def _sheet(every: tuple[Group, ...], count: int, broken: bool) -> QWidget:
    """All groups in their columns; broken: no line of words is longer than a third has room for."""
    inner = QWidget()
    columns = QHBoxLayout(inner)
    columns.setContentsMargins(24, 6, 24, 6)
    columns.setSpacing(28)
    for part in _shared_out(every, count):
        column = QVBoxLayout()
        column.setSpacing(6)
        caps = max(_cap(key.shown).sizeHint().width() for group in part for key in group.keys)
        for group in part:
            column.addLayout(_group(group, max(_CAPS, caps), broken))
        column.addStretch()
        columns.addLayout(column)
    return inner


def _shared_out(every: tuple[Group, ...], count: int) -> list[list[Group]]:
    """Each group under those of the shortest column, the long ones first, so that all of it fits
    a small window."""
    columns: list[list[Group]] = [[] for _ in range(count)]
    for group in sorted(every, key=lambda group: -_rows([group])):
        min(columns, key=_rows).append(group)
    return [sorted(column, key=every.index) for column in sorted(columns, key=_first(every))]


def _first(every: tuple[Group, ...]) -> Callable[[list[Group]], int]:
    return lambda column: min(map(every.index, column), default=len(every))


def _rows(column: list[Group]) -> int:
    return sum(_TITLE + sum(bool(key.words) for key in group.keys) for group in column)


def _group(group: Group, caps: int, broken: bool) -> QGridLayout:
    """caps: how wide keys are in its column, so that words begin below each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(1)
    title = ElidedLabel(group.title)
    title.setProperty("role", "title")
    grid.addWidget(title, 0, 0, 1, 2)
    shown = [key for key in group.keys if key.words]
    for row, key in enumerate(shown, 1):
        grid.addWidget(_cap(key.shown), row, 0, theme.MIDDLE_LEFT)
        grid.addWidget(_words(key.words, broken), row, 1)
    grid.setColumnMinimumWidth(0, caps)
    grid.setColumnStretch(1, 1)
    return grid


def _cap(keys: str) -> QLabel:
    cap = QLabel(keys)
    cap.setProperty("role", "chip-quiet")
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.ensurePolished()
    return cap


def _words(told: str, broken: bool) -> QLabel:
    words = QLabel(told)
    if broken and words.sizeHint().width() > _NARROW:
        words.setWordWrap(True)
        high = words.heightForWidth(_NARROW)
        policy = words.sizePolicy()
        policy.setHeightForWidth(False)  # its size is settled
        words.setSizePolicy(policy)
        words.setMinimumWidth(_NARROW)  # wider, it stays where the others' words begin
        words.setFixedHeight(high)
    return words
