"""The camera as the window knows it: off until it is opened, and let go of when it is shut."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from statistics import median

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import (
    AppError,
    CameraError,
    CameraNotStarted,
    CameraPartMissing,
    CameraUnplugged,
    NoCamera,
)
from ui.camera.frame import Frame, Raw
from ui.camera.frame_maker import FrameMaker
from ui.camera.source import Device, Source
from ui.camera.state import Camera, Focus, Shot
from ui.tasks import Tasks

SILENT_MS = 8000
_LAST = 3  # measures the hint is made of, so that it stands still


class CameraModel(QObject):
    """make: gives cameras, or raises CameraPartMissing; asked when a camera is opened. chosen: id
    of the camera used last time."""

    camera_changed = Signal(object)  # Camera
    frame = Signal(object)  # Frame, to be looked at

    def __init__(
        self,
        make: Callable[[], Source],
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
        chosen: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self.chosen = make, chosen
        self._tasks = Tasks(failed, crashed)
        self._maker = FrameMaker(self._tasks, self._look)
        self._source: Source | None = None
        self._awaited: deque[tuple[Device, Callable[[Shot], object]]] = deque()
        self._packing, self._numbers = asyncio.Lock(), count(1)
        self._measures: deque[float] = deque(maxlen=_LAST)
        self.camera = Camera()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(self._silent)

    def open(self) -> None:
        """Show the picture of the camera used last, or why there is none; also to try again."""
        if self._source is None:
            try:
                source = self._make()
            except CameraPartMissing as missing:
                self._tell(Camera(trouble=missing))
                return
            self._source = source
            source.devices_changed.connect(self._devices_changed)
            source.frame.connect(self._maker.look)
            source.photo.connect(self._shot)
            source.failed.connect(self._failed)
        devices = self._source.devices()
        kept = (each for each in devices if each.id == self.chosen)
        self._start(devices, next(kept, devices[0] if devices else None))

    def choose(self, device_id: str) -> None:
        """Another camera, from now on and the next time."""
        device = next((each for each in self.camera.devices if each.id == device_id), None)
        if device is not None and device != self.camera.device:
            self.chosen = device_id
            self._start(self.camera.devices, device)

    def shoot(self, take: Callable[[Shot], object]) -> bool:
        """Take a photo; take is given it, in the order they were taken. False: there is no live
        picture, and nothing comes."""
        if self._source is None or not self.camera.live or self.camera.device is None:
            return False
        self._awaited.append((self.camera.device, take))
        self._source.shoot()
        return True

    def shut(self) -> None:
        """Let go of the camera; what was taken is still given."""
        self._let_go()
        if self._source is not None:
            source, self._source = self._source, None
            source.stop()
            source.deleteLater()
        self._tell(Camera())

    async def close(self) -> None:
        """Let go of it for good."""
        self.shut()
        await self._tasks.close()
        await self._maker.close()

    def _start(self, devices: tuple[Device, ...], device: Device | None) -> None:
        self._measures.clear()
        self._let_go()
        if self._source is None:
            return
        if device is None:
            self._tell(Camera(trouble=NoCamera()))
            return
        self._tell(Camera(devices, device))
        self._silence.start()
        self._source.start(device)

    def _devices_changed(self) -> None:
        if self._source is None:
            return
        devices, used = self._source.devices(), self.camera.device
        if used is None:
            self.open()
        elif used in devices and self.camera.trouble is not None:
            self._start(devices, used)
        elif used in devices:
            self._tell(replace(self.camera, devices=devices))
        else:
            self._stop(CameraUnplugged(used.name), devices)

    def _failed(self, error: CameraError) -> None:
        devices = self._source.devices() if self._source else ()
        used = self.camera.device
        gone = used is not None and used not in devices
        self._stop(CameraUnplugged(error.name) if gone else error, devices)

    def _silent(self) -> None:
        if self.camera.device is not None:
            self._failed(CameraNotStarted(self.camera.device.name))

    def _stop(self, trouble: CameraError, devices: tuple[Device, ...]) -> None:
        self._let_go()
        if self._source is not None:
            self._source.stop()
        self._tell(Camera(devices, self.camera.device, trouble=trouble))

    def _let_go(self) -> None:
        """Nothing more comes of what was given until now but photos that were taken."""
        self._silence.stop()
        self._awaited.clear()
        self._maker.drop()

    def _look(self, frame: Frame, sharpness: float | None) -> None:
        self._silence.start()  # one that falls silent later is told, too
        if not self.camera.live:
            self._tell(replace(self.camera, live=True, trouble=None))
        self.frame.emit(frame)
        if sharpness is not None:
            self._measures.append(sharpness)
            self._tell(replace(self.camera, focus=_focus(median(self._measures))))

    def _shot(self, raw: Raw) -> None:
        if self._awaited:
            packed = self._pack(raw, *self._awaited.popleft())
            self._tasks.start(f"shot-{next(self._numbers)}", packed)

    async def _pack(self, raw: Raw, device: Device, take: Callable[[Shot], object]) -> None:
        async with self._packing:  # in the order they were taken
            image = await self._maker.image(raw)
            if not image.isNull():
                take(Shot(await asyncio.to_thread(Frame(image).jpeg), device.name))
                return
        if self.camera.device == device:
            self.shoot(take)  # the next one, then

    def _tell(self, camera: Camera) -> None:
        if camera != self.camera:
            self.camera = camera
            self.camera_changed.emit(camera)


def _focus(sharpness: float) -> Focus:
    from app.photos.sharpness import BLURRED_BELOW, SHARP_FROM

    if sharpness < BLURRED_BELOW:
        return Focus.BLURRED
    return Focus.SOFT if sharpness < SHARP_FROM else Focus.SHARP
