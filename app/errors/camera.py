"""A camera gives no picture."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class CameraError(AppError):
    """name: what the camera calls itself, "" where it is about none."""

    name: str = ""


@dataclass(eq=False)
class CameraPartMissing(CameraError):
    """command: what adds the part; said: what the system reported of one that does not load."""

    command: str = ""
    said: str = ""


class NoCamera(CameraError):
    """None is connected."""


class CameraDenied(CameraError):
    """The system's privacy settings keep it from this program."""


class CameraUnplugged(CameraError):
    """It was there, and is gone."""


@dataclass(eq=False)
class CameraNotStarted(CameraError):
    """It gives no picture, mostly because another program has it. said: as reported."""

    said: str = ""
