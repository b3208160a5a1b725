"""In a corner of a photo that is magnified: all of it, small, and which part is seen."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.photo_view import PhotoView

_SIDE, _EDGE = 96, theme.S
# In a view smaller than so many maps it would hide too much.
_ROOM = 3
_SHADE = QColor(0, 0, 0, 120)


class SmallMap(QWidget):
    """A click or a drag in it moves the photo there. Painted from a picture made once."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self._of: tuple[object, int] | None = None  # of which picture, in which turn
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Which part of the photo is seen"))
        view.looked.connect(self._follow)
        view.picture.changed.connect(self.update)
        view.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays in its corner."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._follow(self._view.geometry_now)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """There."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """On and on, while a button is held."""
        if event.buttons():
            self._go(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, image = QPainter(self), self._view.picture.image
        if image is None or image.isNull():
            return
        painter.drawPixmap(0, 0, self._small(image))
        whole, seen = QRectF(self.rect()), self._seen()
        for shaded in (
            QRectF(0, 0, whole.width(), seen.top()),
            QRectF(0, seen.bottom(), whole.width(), whole.height() - seen.bottom()),
            QRectF(0, seen.top(), seen.left(), seen.height()),
            QRectF(seen.right(), seen.top(), whole.width() - seen.right(), seen.height()),
        ):
            painter.fillRect(shaded, _SHADE)
        painter.setPen(QPen(QColor(theme.now().table_accent), 1.5))
        painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(theme.now().table_line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _follow(self, geometry: PhotoGeometry) -> None:
        whole = geometry.fitted().rect.size()
        size = whole.scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        room = min(self._view.width(), self._view.height()) >= _ROOM * _SIDE
        self.setVisible(self._view.magnified and room)
        if not self.isHidden():
            x = self._view.width() - size.width() - _EDGE
            self.setGeometry(x, self._view.height() - size.height() - _EDGE, *size.toTuple())
            self.update()

    def _seen(self) -> QRectF:
        """The part that is seen, in this widget's own measure."""
        now = self._view.geometry_now
        rect, seen = QRectF(now.rect), QRectF(now.visible).translated(-QPointF(now.rect.topLeft()))
        across, down = self.width() / rect.width(), self.height() / rect.height()
        return QRectF(
            seen.x() * across, seen.y() * down, seen.width() * across, seen.height() * down
        )

    def _go(self, at: QPointF) -> None:
        now = self._view.geometry_now
        away = at - self._seen().center()
        across, down = now.rect.width() / self.width(), now.rect.height() / self.height()
        self._view.push(-away.x() * across, -away.y() * down)

    def _small(self, image: QImage) -> QPixmap:
        turns, ratio = self._view.geometry_now.turns, self.devicePixelRatioF()
        if self._of != (image.cacheKey(), turns):
            size, fill = self._level(ratio), Qt.AspectRatioMode.IgnoreAspectRatio
            # In two steps: the first is quick, the second makes it smooth.
            small = image.scaled(size * 4, fill)
            small = small.scaled(size, fill, Qt.TransformationMode.SmoothTransformation)
            turned = small.transformed(PhotoGeometry((1, 1), (1, 1), turns=turns).turn)
            self._picture = QPixmap.fromImage(turned)
            self._picture.setDevicePixelRatio(ratio)
            self._of = (image.cacheKey(), turns)
        return self._picture

    def _level(self, ratio: float) -> QSize:
        size = self.size() * ratio
        return size.transposed() if self._view.geometry_now.turns % 2 else size
