"""Opens the camera's dialog beside the window, and lets go of the camera with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.inspection.camera.camera_dialog import CameraDialog

if TYPE_CHECKING:
    from ui.camera.camera_model import CameraModel
    from ui.camera.frame import Frame
    from ui.camera.state import Camera
    from ui.inspection.camera.shooting_model import Shooting, ShootingModel
    from ui.window import MainWindow


class Photographing(QObject):
    """One dialog at a time."""

    def __init__(self, window: MainWindow, camera: CameraModel, model: ShootingModel) -> None:
        super().__init__(window)
        self._window, self._camera, self._model = window, camera, model
        self.dialog: CameraDialog | None = None
        camera.camera_changed.connect(self._show_camera)
        camera.frame.connect(self._show_frame)
        model.shooting_changed.connect(self._show_shooting)

    def begin(self) -> None:
        """Show the camera's picture, to take photos for the open case."""
        if self.dialog is None:
            dialog = self.dialog = CameraDialog(self._window)
            dialog.shutter.connect(self._model.shoot)
            dialog.aimed.connect(self._model.aim)
            dialog.chosen.connect(self._camera.choose)
            dialog.again.connect(self._camera.open)
            dialog.finished.connect(self._closed)
            dialog.show()
            self._model.begin()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _show_camera(self, camera: Camera) -> None:
        if self.dialog is not None:
            self.dialog.show_camera(camera)

    def _show_frame(self, frame: Frame) -> None:
        if self.dialog is not None:
            self.dialog.show_frame(frame)

    def _show_shooting(self, shooting: Shooting) -> None:
        if self.dialog is not None:
            self.dialog.show_shooting(shooting)

    def _closed(self) -> None:
        self.dialog = None
        self._model.end()
