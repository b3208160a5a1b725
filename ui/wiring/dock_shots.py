"""Photos for the parcel in hand: from the watched folder, the clipboard, a drop, a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.words import Arrival
from ui.dock.parcel import Parcel
from ui.dock.said import Said
from ui.inspection.open_case import OpenCase
from ui.inspection.table.dropping.drops import offered, pack_apart
from ui.widgets.file_choice import choose_photos

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.errors import AppError
    from app.photos.intake import Incoming
    from ui.camera.state import Shot
    from ui.models import Models


class DockShots(QObject):
    """take_photo() is what space bar, pedal and command mean."""

    said = Signal(object)  # Said
    _packed = Signal(object, bytes)  # Parcel; from the thread that packs pasted pixels

    def __init__(self, parent: QObject, models: Models) -> None:
        super().__init__(parent)
        self._models, self._camera_on = models, False
        self._packed.connect(self._add_packed)

    def take_photo(self, screen: QWidget) -> None:
        """With the camera, where it is on; else the newest that waits in the watched folder; where
        none is watched, files are asked for."""
        tray = self._models.tray.tray
        waiting = [each for group in tray.groups for each in group.photos]
        parcel = self._models.dock.current
        if parcel is None:
            self.said.emit(Said.NO_PARCEL)
        elif self._models.camera.shoot(partial(self._took, parcel)):
            pass  # it comes in a moment, for this parcel whatever is scanned meanwhile
        elif waiting:
            newest = max(waiting, key=lambda each: each.changed)
            self.add_paths([newest.path], Arrival.FOLDER)
            self._models.tray.leave_out([newest.path])
        elif tray.folder:
            self.said.emit(Said.NO_PHOTO_WAITS)
        else:
            choose_photos(screen, partial(self._add_chosen, parcel))

    def switch_camera(self) -> None:
        """On, and off again."""
        self._camera_on = not self._camera_on
        (self._models.camera.open if self._camera_on else self._models.camera.shut)()

    def leave_camera(self) -> None:
        """Off, if it was switched on here."""
        if self._camera_on:
            self.switch_camera()

    def _took(self, parcel: Parcel, shot: Shot) -> None:
        from app.photos.intake import Incoming

        name = self.tr("Photo %1").replace("%1", str(len(parcel.case.photos) + 1))
        one = Incoming(f"{name}.jpg", Arrival.CAMERA, data=shot.jpeg, source=shot.camera)
        self._add_to(parcel, [one])

    def paste(self) -> None:
        """What the clipboard holds."""
        self._take(QGuiApplication.clipboard().mimeData(), Arrival.PASTE)

    def drop(self, mime: QMimeData) -> None:
        """What was dropped onto the screen."""
        self._take(mime, Arrival.DROP)

    def add_paths(self, paths: list[Path], arrival: Arrival) -> None:
        """Files for the parcel in hand, in that order."""
        self._add(_incoming(paths, arrival))

    def _add_chosen(self, parcel: Parcel, paths: list[Path]) -> None:
        """For the parcel they were asked for, whatever was scanned meanwhile."""
        self._add_to(parcel, _incoming(paths, Arrival.DIALOG))

    def _add_packed(self, parcel: Parcel, data: bytes) -> None:
        from app.photos.intake import Incoming

        self._add_to(parcel, [Incoming(self.tr("Picture"), Arrival.PASTE, data=data)])

    def add_picture(self, data: bytes, arrival: Arrival, name: str = "") -> None:
        """A picture that is no file, for the parcel in hand."""
        from app.photos.intake import Incoming

        self._add([Incoming(name or self.tr("Picture"), arrival, data=data)])

    def _take(self, mime: QMimeData, arrival: Arrival) -> None:
        offer = offered(mime)
        if offer.paths:
            self.add_paths(list(offer.paths), arrival)
        elif offer.data:
            self.add_picture(offer.data, arrival)
        elif offer.pixels is not None and self._models.dock.current is not None:
            pack_apart(offer.pixels, partial(self._packed.emit, self._models.dock.current))
        elif offer.pixels is not None:
            self.said.emit(Said.NO_PARCEL)
        else:
            self.said.emit(Said.NO_PICTURE)

    def _add(self, photos: list[Incoming]) -> None:
        parcel: Parcel | None = self._models.dock.current
        if parcel is None:
            self.said.emit(Said.NO_PARCEL)
            return
        self._add_to(parcel, photos)

    def _add_to(self, parcel: Parcel, photos: list[Incoming]) -> None:
        for _ in photos:
            parcel = self._models.dock.photo_begins(parcel)
        self._add_next(parcel, photos)

    def _add_next(self, parcel: Parcel, left: list[Incoming]) -> None:
        """One behind the other, so that their order holds."""
        if not left:
            return
        opened = self._models.case.open
        if opened.case.id != parcel.case.id:  # else the window's own, which then shows it too
            opened = OpenCase(parcel.case)

        def answer(error: AppError | None) -> None:
            self._models.dock.photo_came(parcel, error, opened.case)
            self._add_next(parcel, left[1:])

        self._models.intake.add_one(opened, left[0], answer)


def _incoming(paths: list[Path], arrival: Arrival) -> list[Incoming]:
    """Files, in that order."""
    from app.photos.intake import Incoming

    return [Incoming(name=path.name, arrival=arrival, path=path) for path in paths]
