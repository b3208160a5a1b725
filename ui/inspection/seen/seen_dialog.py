"""A photo beside those of other cases that show almost the same picture."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.photo import Photo
from app.domain.seen import Seen
from ui import theme
from ui.inspection.known_words import day, distance_words, pose_words
from ui.inspection.seen.seen_side import SeenSide
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.plain_label import PlainLabel

_LIST = 250  # pixels


class SeenDialog(QDialog):
    """The cases on the left, both pictures beside each other: whether that is fraud, a mistake
    or nothing, the person judges."""

    wanted = Signal(object)  # Seen: its photo is to be brought
    case_wanted = Signal(str)  # case id

    def __init__(self, pictures: Callable[[Photo], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cases with this picture"))
        self._pictures, self._loader = pictures, PictureLoader(self)
        self._found: tuple[Seen, ...] = ()
        self.title = PlainLabel("", "heading")
        self.list = QListWidget()
        self.list.setProperty("role", "lines")
        self.list.setFixedWidth(_LIST)
        self.list.setWordWrap(True)  # a long number takes a line of its own
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Cases with this picture"))
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(self._open_chosen)
        self.ours = SeenSide(self.tr("This case"), self._loader)
        self.theirs = SeenSide(self.tr("The other case"), self._loader)
        self.open_button = QPushButton(self.tr("Open the other case"))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._open_chosen)
        self._arrange()
        self.resize(1060, 580)

    def show_found(self, photo: Photo, number: int, found: Sequence[Seen]) -> None:
        """The photo, what it is called, and where else it is to be seen, the nearest first."""
        self._found = tuple(found)
        called = self.tr("photo %1").replace("%1", str(number))
        self.ours.show_photo(photo, self._pictures(photo), called)
        cases = len({seen.case_id for seen in found})
        none = self.tr("No other case has this picture or one like it.")
        self.title.setText(self.tr("In %n other cases", "", cases) if cases else none)
        self.list.clear()
        for seen in found:
            self.list.addItem(_item(seen))
        for widget in (self.list, self.theirs, self.open_button):
            widget.setVisible(bool(found))
        self.list.setCurrentRow(0 if found else -1)
        self.list.setFocus()

    def show_other(self, seen: Seen, photo: Photo | None) -> None:
        """The other photo, if it is the one that is looked at."""
        if seen != self._chosen:
            return
        if photo is None:
            self.theirs.show_nothing(self.tr("The photo is not there any more."))
        else:
            facts = f"{seen.number} · {day(seen.at)}"
            self.theirs.show_photo(photo, self._pictures(photo), facts)
        self.open_button.setEnabled(photo is not None)

    def done(self, result: int) -> None:
        """However it ends, no picture is read any more."""
        self._loader.close()
        super().done(result)

    @property
    def _chosen(self) -> Seen | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _choose(self) -> None:
        if (seen := self._chosen) is not None:
            self.open_button.setEnabled(False)
            self.wanted.emit(seen)

    def _open_chosen(self) -> None:
        if (seen := self._chosen) is not None:
            self.case_wanted.emit(seen.case_id)
            self.accept()

    def _arrange(self) -> None:
        table = QFrame()
        table.setProperty("role", "table")
        pictures = QHBoxLayout(table)
        pictures.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        pictures.setSpacing(theme.M)
        pictures.addWidget(self.ours, 1)
        pictures.addWidget(self.theirs, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.M)
        middle.addWidget(self.list)
        middle.addWidget(table, 1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.title)
        column.addLayout(middle, 1)
        column.addLayout(buttons)


def _item(seen: Seen) -> QListWidgetItem:
    facts = filter(None, (pose_words(seen.pose), distance_words(seen.distance)))
    whole = day(seen.at).replace(" ", "\u00a0")  # no line ends within it
    return QListWidgetItem(f"{seen.number}  ·  {whole}\n{' · '.join(facts)}")
