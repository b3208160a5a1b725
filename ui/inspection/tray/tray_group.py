"""Photos of the watched folder that were taken one after the other, on one card."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.watched.groups import Group
from ui import theme
from ui.inspection.tray.words import group_words
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT, _IN_A_ROW, _MOST = 116, 87, 4, 12


class TrayGroup(QFrame):
    """Draws a group; says what is to become of it."""

    take = Signal(list, bool)  # list[Path], into a new case
    leave_out = Signal(list)  # list[Path]

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.group = group
        self._paths = group.paths
        self.pictures: dict[Path, QLabel] = {}
        title = PlainLabel(group_words(group), "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(title)
        column.addLayout(self._grid())
        column.addLayout(self._buttons())

    def show_picture(self, path: Path, jpeg: bytes) -> None:
        """The small picture of one; empty: it is no photo that can be used."""
        label = self.pictures.get(path)
        if label is None:
            return
        picture = QPixmap()
        if jpeg and picture.loadFromData(jpeg, "JPG"):
            fit = Qt.AspectRatioMode.KeepAspectRatio
            scale = self.devicePixelRatioF()
            room = QSize(round(_WIDTH * scale), round(_HEIGHT * scale))
            small = picture.scaled(room, fit, Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(scale)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            label.setPixmap(small)
        else:
            label.setText(self.tr("No photo"))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.S)
        grid.setColumnStretch(_IN_A_ROW, 1)
        for place, path in enumerate(self._paths[:_MOST]):
            picture = self.pictures[path] = QLabel("…")
            picture.setTextFormat(Qt.TextFormat.PlainText)
            picture.setFixedSize(_WIDTH, _HEIGHT)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setProperty("role", "muted")
            name = ElidedLabel()
            name.elide = Qt.TextElideMode.ElideMiddle
            name.setProperty("role", "small")
            name.setText(path.name)
            name.setFixedWidth(_WIDTH)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(picture)
            cell.addWidget(name)
            grid.addLayout(cell, place // _IN_A_ROW, place % _IN_A_ROW)
        left = len(self._paths) - _MOST
        if left > 0:
            more = QLabel(self.tr("… and %n more", "", left))
            more.setProperty("role", "small")
            grid.addWidget(more, _MOST // _IN_A_ROW, 0, 1, _IN_A_ROW)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.this_button = QPushButton(self.tr("Put into this case"))
        self.this_button.clicked.connect(lambda: self.take.emit(self._paths, False))
        self.new_button = QPushButton(self.tr("Put into a new case"))
        self.new_button.clicked.connect(lambda: self.take.emit(self._paths, True))
        self.out_button = QPushButton(self.tr("Leave out"))
        self.out_button.setProperty("role", "quiet")
        self.out_button.clicked.connect(lambda: self.leave_out.emit(self._paths))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.this_button)
        row.addWidget(self.new_button)
        row.addStretch(1)
        row.addWidget(self.out_button)
        return row
