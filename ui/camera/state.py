"""How a camera stands, and what it gave."""

from dataclasses import dataclass
from enum import Enum, auto

from app.errors import CameraError
from ui.camera.source import Device


class Focus(Enum):
    """How sharp the live picture is, as a photo would be judged."""

    BLURRED = auto()
    SOFT = auto()
    SHARP = auto()


@dataclass(frozen=True, slots=True)
class Camera:
    """device: the one that is used; live: pictures come from it; focus: None until measured;
    trouble: why none come."""

    devices: tuple[Device, ...] = ()
    device: Device | None = None
    live: bool = False
    focus: Focus | None = None
    trouble: CameraError | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo that was taken, as JPEG; camera: what the camera calls itself."""

    jpeg: bytes
    camera: str
