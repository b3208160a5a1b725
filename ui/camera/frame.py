"""One picture of a camera."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

QUALITY = 95
_MEASURED_SIDE = 512  # pixels: what sharpness is measured at when a photo comes in, too
_SHOWN_SIDE = 1600  # pixels: more is not looked at while it moves


@dataclass(frozen=True, slots=True)
class Raw:
    """As the camera gives it. make: blocking, its picture at full size, null for a broken one."""

    make: Callable[[], QImage]


@dataclass(frozen=True, slots=True)
class Frame:
    """Upright; as large as it was taken, or as it is looked at. Its pixels are never written to."""

    image: QImage

    def jpeg(self) -> bytes:
        """Blocking, up to a second for a large one: what is kept as the photo's original."""
        array = QByteArray()
        buffer = QBuffer(array)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]
        buffer.close()
        return bytes(array.data())

    def grey(self) -> tuple[bytes, int]:
        """Grey levels row by row, within 512 × 512 px, and the width of a row."""
        small = self.image
        if max(small.width(), small.height()) > _MEASURED_SIDE:
            small = self.fitting(QSize(_MEASURED_SIDE, _MEASURED_SIDE))
        small = small.convertToFormat(QImage.Format.Format_Grayscale8)
        width, line = small.width(), small.bytesPerLine()
        rows = bytes(small.constBits())
        # Qt fills rows up to four bytes.
        starts = range(0, line * small.height(), line)
        return b"".join(rows[start : start + width] for start in starts), width

    def reduced(self) -> "Frame":
        """No larger than is looked at."""
        if max(self.image.width(), self.image.height()) <= _SHOWN_SIDE:
            return self
        return Frame(self.fitting(QSize(_SHOWN_SIDE, _SHOWN_SIDE)))

    def fitting(self, room: QSize) -> QImage:
        """As large as fits into so many pixels."""
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        return self.image.scaled(room, ratio, smooth.SmoothTransformation)
