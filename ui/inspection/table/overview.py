"""Under the photo that fills the table: all photos of the case, small, to jump to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.words import Severity
from ui import theme
from ui.inspection.table.overview_photo import HEIGHT, WIDTH, OverviewPhoto
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.icon_button import IconButton

_WORST = (
    *(Severity.SEVERE, Severity.MODERATE, Severity.MINOR),
    *(Severity.UNDETERMINED, Severity.NONE),
)


class Overview(QWidget):
    """In the order of the case; the one that is shown is framed."""

    chosen = Signal(str)  # photo id
    full_screen = Signal()  # the whole screen for the photos, or no longer

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._paths: list[tuple[str, Path, QSize]] = []  # photo id, picture, size to read it in
        self.buttons: list[OverviewPhoto] = []
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.XS)
        self._row.addStretch(1)
        self._area = _area(self._row, self)
        self._area.viewport().installEventFilter(self)
        self._screen = IconButton("screen", self.tr("Full screen (F11)"), "table", self)
        self._screen.clicked.connect(self.full_screen)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, theme.S, 0, theme.S)
        outer.setSpacing(theme.S)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._screen)
        self.setAccessibleName(self.tr("Photos of the case"))
        # As the photos lie on the table, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        loader.loaded.connect(self._arrived)
        self.hide()

    def show_case(self, case: Case, pictures: Callable[[Photo], Path], shown: str) -> None:
        """shown: the id of the photo that fills the table, "" for none."""
        photos = case.photos
        while len(self.buttons) < len(photos):
            self._add()
        standing = case.standing
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(photos))
        self._paths = []
        for number, (photo, button) in enumerate(zip(photos, self.buttons, strict=False), 1):
            found = [each.value.severity for each in standing if each.photo_id == photo.id]
            worst = min(found, key=_WORST.index) if found else None
            button.show_facts(number, photo.caption or photo.name, len(found), worst)
            button.setChecked(photo.id == shown)
            self._paths.append((photo.id, pictures(photo), self._size(photo)))
            if photo.id == shown:
                self._area.ensureWidgetVisible(button, WIDTH, 0)
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Small pictures are read when somebody sees them."""
        super().showEvent(event)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel moves the row, which lies."""
        if isinstance(event, QWheelEvent):
            bar, turned = self._area.horizontalScrollBar(), event.angleDelta()
            bar.setValue(bar.value() - (turned.x() or turned.y()))
            return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        button, place = OverviewPhoto(self), len(self.buttons)
        button.clicked.connect(lambda: self._choose(place))
        self.buttons.append(button)
        self._row.insertWidget(place, button)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._paths[place][0])

    def _size(self, photo: Photo) -> QSize:
        """As small as covers its place, in device pixels."""
        room = QSize(WIDTH, HEIGHT) * self.devicePixelRatioF()
        fill = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        return QSize(photo.width, photo.height).scaled(room, fill)

    def _read(self) -> None:
        for (_, path, size), button in zip(self._paths, self.buttons, strict=False):
            button.show_image(self._loader.ask(path, size))

    def _arrived(self, path: str, _width: int) -> None:
        if self.isVisible() and any(str(each) == path for _, each, _ in self._paths):
            self._read()


def _area(row: QHBoxLayout, parent: QWidget) -> QScrollArea:
    """Scrolled to the photo that is shown."""
    area, inside = QScrollArea(parent), QWidget()
    inside.setLayout(row)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFixedHeight(HEIGHT)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
