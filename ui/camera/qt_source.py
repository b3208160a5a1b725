"""Cameras as Qt Multimedia knows them: the only door to it. The part for it may be missing."""

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from app.errors import CameraDenied, CameraNotStarted
from ui.camera.frame import Raw
from ui.camera.source import Device, Source

MOST_PIXELS, LEAST_A_SECOND = 8_400_000, 5
"""A picture of 3,840 × 2,160 px still has a label's small print; slower ones can't be aimed."""


class QtSource(Source):
    """A photo is the very picture that would have been looked at next, in the same size."""

    def __init__(self) -> None:
        super().__init__()
        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self.devices_changed)
        self._session, self._sink = QMediaCaptureSession(self), QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._came)
        self._camera: QCamera | None = None
        self._wanted: Device | None = None
        self._shots = 0

    def devices(self) -> tuple[Device, ...]:
        usual = QMediaDevices.defaultVideoInput()
        inputs = sorted(QMediaDevices.videoInputs(), key=lambda each: each != usual)
        return tuple(Device(_id(each), each.description()) for each in inputs)

    def start(self, device: Device) -> None:
        self.stop()
        self._wanted = device
        application, permission = QCoreApplication.instance(), QCameraPermission()
        if application is None:
            raise RuntimeError("no application")
        if application.checkPermission(permission) is Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, lambda told: self._told(told.status()))
        else:
            self._told(application.checkPermission(permission))

    def stop(self) -> None:
        self._wanted, self._shots = None, 0
        if self._camera is not None:
            camera, self._camera = self._camera, None
            camera.errorOccurred.disconnect(self._broke)
            camera.stop()
            self._session.setCamera(None)
            camera.deleteLater()

    def shoot(self) -> None:
        self._shots += 1

    def _told(self, status: Qt.PermissionStatus) -> None:
        device = self._wanted
        if device is None or self._camera is not None:
            return  # closed, or another one chosen, while the system asked
        if status is not Qt.PermissionStatus.Granted:
            self.failed.emit(CameraDenied(device.name))
            return
        found = next((each for each in QMediaDevices.videoInputs() if _id(each) == device.id), None)
        if found is None:
            self.devices_changed.emit()
            return
        self._camera = QCamera(found, self)
        chosen = best_format(found.videoFormats())
        if chosen is not None:
            self._camera.setCameraFormat(chosen)
        self._camera.errorOccurred.connect(self._broke)
        self._session.setCamera(self._camera)
        self._camera.start()

    def _broke(self, error: QCamera.Error, said: str) -> None:
        if error is not QCamera.Error.NoError and self._wanted is not None:
            self.failed.emit(CameraNotStarted(self._wanted.name, said))

    def _came(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        shots, self._shots = self._shots, 0
        raw = Raw(QVideoFrame(frame).toImage)  # of its own, whatever becomes of Qt's
        for _ in range(shots):
            self.photo.emit(raw)
        self.frame.emit(raw)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The largest that is not too large or too slow; None: leave it to the camera."""

    def fit(each: QCameraFormat) -> tuple[bool, int, float]:
        size = each.resolution()
        pixels = size.width() * size.height()
        usable = pixels <= MOST_PIXELS and each.maxFrameRate() >= LEAST_A_SECOND
        return usable, pixels if usable else -pixels, each.maxFrameRate()

    return max(formats, key=fit, default=None)


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
