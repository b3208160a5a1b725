"""The photos of the parcel in hand, so that somebody sees that they show the right one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.photo import Photo
from ui import theme
from ui.dock.large_button import NEARER
from ui.dock.parcel import Parcel
from ui.dock.sizes import LEAST_ARC, letters

_SHOWN, _ACROSS = 4, 2
_READ = QSize(640, 640)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class ShotsView(QWidget):
    """Draws the last four on a dark table. picture_of: a photo's picture for the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture_of: Callable[[Photo], Path] = lambda _photo: Path()
        self.photos: tuple[Photo, ...] = ()
        self.arriving = 0
        font = self.font()
        font.setPixelSize(letters(LEAST_ARC / NEARER, self.screen()))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_parcel(self, parcel: Parcel | None) -> None:
        """None: nothing is in hand."""
        self.photos = parcel.case.photos if parcel else ()
        self.arriving = parcel.arriving if parcel else 0
        self.setAccessibleName(_count_words(len(self.photos), self.arriving))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pictures side by side, and how many there are."""
        painter, tokens = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(tokens.table))
        painter.setPen(QColor(tokens.table_muted))
        foot = 2 * self.fontMetrics().height()
        table = self.rect().adjusted(theme.M, theme.M, -theme.M, -foot)
        for place, photo in enumerate(self.photos[-_SHOWN:]):
            self._draw(painter, self._cell(table, place), photo)
        if not self.photos and not self.arriving:
            nothing = QCoreApplication.translate("Dock", "The parcel's photos appear here.")
            painter.drawText(table, _CENTRE, nothing)
        line = QRect(0, self.height() - foot, self.width(), foot)
        painter.drawText(line, _CENTRE, _count_words(len(self.photos), self.arriving))

    def _cell(self, table: QRect, place: int) -> QRect:
        """A single photo has the whole table."""
        if len(self.photos) == 1:
            return table
        wide, high = (table.width() - theme.S) // _ACROSS, (table.height() - theme.S) // _ACROSS
        x = table.x() + place % _ACROSS * (wide + theme.S)
        return QRect(x, table.y() + place // _ACROSS * (high + theme.S), wide, high)

    def _draw(self, painter: QPainter, cell: QRect, photo: Photo) -> None:
        picture = _picture(self.picture_of(photo))
        size = picture.size().scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRect(0, 0, size.width(), size.height())
        at.moveCenter(cell.center())
        painter.drawPixmap(at, picture)


def _picture(path: Path) -> QPixmap:
    """Read small, which takes JPEG a few milliseconds, and kept by Qt."""
    key, made = f"tessera:dock:{path.name}", QPixmap()
    if not QPixmapCache.find(key, made):
        reader = QImageReader(str(path))
        reader.setScaledSize(reader.size().scaled(_READ, Qt.AspectRatioMode.KeepAspectRatio))
        made = QPixmap.fromImage(reader.read())
        QPixmapCache.insert(key, made)
    return made


def _count_words(photos: int, arriving: int) -> str:
    if arriving:
        return QCoreApplication.translate("Dock", "Photos are coming in …")
    return QCoreApplication.translate("Dock", "%n photos", "", photos) if photos else ""
