"""A camera that is not there: gives the pictures a test makes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.errors import CameraError
from ui.camera.frame import Raw
from ui.camera.source import Device, Source

DESK = Device("usb-1", "Document camera")
LID = Device("lid", "Built-in camera")


def picture(seed: int = 0, width: int = 640, height: int = 480) -> QImage:
    """Stripes and figures, as sharp as drawn ones are; another seed, other ones."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c9a36b"))
    painter = QPainter(image)
    for step in range(0, width, 16):
        painter.fillRect(step, 40 + (step * 7 + seed * 31) % 90, 8, height // 2, QColor("#3a2a18"))
    painter.fillRect(20 + seed * 11 % 300, height - 100, 120, 60, QColor("#ffffff"))
    painter.end()
    return image


def blurred(image: QImage) -> QImage:
    """The same as a camera out of focus sees it."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(image.size() / 24, mode=smooth)
    return small.scaled(image.size(), mode=smooth)


class StandIn(Source):
    """Pictures come when a test says so, errors too."""

    def __init__(self, *devices: Device) -> None:
        super().__init__()
        self.there, self.on = devices, ""
        self.starts: list[str] = []
        self._shots = self.asked = 0

    def devices(self) -> tuple[Device, ...]:
        return self.there

    def start(self, device: Device) -> None:
        self.on, self._shots = device.id, 0
        self.starts.append(device.id)

    def stop(self) -> None:
        self.on = ""

    def shoot(self) -> None:
        self._shots += 1
        self.asked += 1

    def see(self, image: QImage) -> None:
        """The camera sees that, if it is on."""
        if not self.on:
            return
        shots, self._shots = self._shots, 0
        raw = Raw(lambda: image)
        for _ in range(shots):
            self.photo.emit(raw)
        self.frame.emit(raw)

    def plug(self, *devices: Device) -> None:
        """These are connected now."""
        self.there = devices
        self.devices_changed.emit()

    def fail(self, error: CameraError) -> None:
        """It gives no pictures any more."""
        self.failed.emit(error)
