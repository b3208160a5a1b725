"""What gives pictures: one narrow interface, met by Qt's cameras and by what tests put in."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Device:
    """id: what the system knows the camera by; name: what it calls itself."""

    id: str
    name: str


class Source(QObject):
    """One camera at a time; everything is told in the window's thread."""

    devices_changed = Signal()
    frame = Signal(object)  # Raw: to be looked at, as they come
    photo = Signal(object)  # Raw: the first after shoot(), one for each
    failed = Signal(object)  # CameraError: no pictures come any more

    def devices(self) -> tuple[Device, ...]:
        """The cameras there are, the system's usual one first."""
        raise NotImplementedError

    def start(self, device: Device) -> None:
        """Ask that camera for pictures, and whoever decides for leave."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the camera, if one is on."""
        raise NotImplementedError

    def shoot(self) -> None:
        """The next picture is to be a photo."""
        raise NotImplementedError
