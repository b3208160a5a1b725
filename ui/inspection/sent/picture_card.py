"""One picture exactly as it is sent, with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.inspection.sent import words
from ui.widgets.plain_label import PlainLabel
from ui.wording import listed

if TYPE_CHECKING:
    from app.sending.preview import ShownPicture
    from ui.inspection.table.photo.picture_loader import PictureLoader

WIDTH, _HEIGHT = 168, 126


class PictureCard(QWidget):
    """The picture is read off the window's thread."""

    def __init__(self, picture: ShownPicture, loader: PictureLoader) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_Thumb(picture, loader))
        column.addSpacing(2)
        lines = [words.label(picture), words.size(picture), words.tokens(picture)]
        for line, role in zip(lines, ("strong", "small", "small"), strict=True):
            column.addWidget(PlainLabel(line, role))
        more = [(words.hidden(picture), "small"), (words.private(picture), "warn")]
        for line, role in more:
            if line:
                column.addWidget(PlainLabel(line, role))
        column.addStretch(1)
        told = (*lines, *(line for line, _ in more))
        self.setAccessibleName(listed(told))


class _Thumb(QWidget):
    """The picture fitted into a well."""

    def __init__(self, picture: ShownPicture, loader: PictureLoader) -> None:
        super().__init__()
        self._loader, self._path = loader, picture.path
        self._shape = QSize(picture.width, picture.height)
        self._image: QImage | None = None
        self.setFixedSize(WIDTH, _HEIGHT)
        loader.loaded.connect(self._fetch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, and the picture once it is read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(theme.now().table_well))
        if self._image is None:
            self._fetch()
        if self._image is not None:
            fitted = self._fitted(1.0)
            left, top = (WIDTH - fitted.width()) / 2, (_HEIGHT - fitted.height()) / 2
            painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), self._image)

    def _fetch(self) -> None:
        image = self._loader.ask(self._path, self._fitted(self.devicePixelRatioF()))
        if image is not None and self._image is None:
            self._image = image
            self.update()

    def _fitted(self, ratio: float) -> QSize:
        room = QSize(round(WIDTH * ratio), round(_HEIGHT * ratio))
        return self._shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
