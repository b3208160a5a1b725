"""Photos that are taken with the camera, on their way into the open case."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.domain.words import Arrival
from app.errors import AppError
from ui.camera.camera_model import CameraModel
from ui.camera.state import Shot
from ui.inspection.case_model import CaseModel
from ui.inspection.guide import Guide, guide
from ui.inspection.intake_model import IntakeModel
from ui.inspection.open_case import OpenCase


@dataclass(frozen=True, slots=True)
class Taken:
    """number: from 1, of this sitting; settled: it is in, or refused, then with the reason."""

    number: int
    jpeg: bytes
    settled: bool = False
    refused: AppError | None = None


@dataclass(frozen=True, slots=True)
class Shooting:
    """taken: the last row of up to four; count: all of this sitting; number: of the case."""

    guide: Guide = Guide()
    taken: tuple[Taken, ...] = ()
    count: int = 0
    number: str = ""


class _Next(NamedTuple):
    number: int
    opened: OpenCase
    name: str
    shot: Shot


class ShootingModel(QObject):
    """A photo goes to the case that was open when it was taken. views: what the case's template
    wants photographed."""

    shooting_changed = Signal(object)  # Shooting

    def __init__(
        self,
        camera: CameraModel,
        open_case: CaseModel,
        intake: IntakeModel,
        views: Callable[[Case], tuple[str, ...]],
    ) -> None:
        super().__init__()
        self._camera, self._open_case, self._intake = camera, open_case, intake
        self._views = views
        self._waiting: deque[_Next] = deque()
        self._busy, self._on = False, False
        self._opened: OpenCase | None = None
        self.shooting = Shooting()
        open_case.case_changed.connect(self._case_changed)

    def begin(self) -> None:
        """Open the camera, for the case that is open."""
        self._on, self._opened = True, self._open_case.open
        case = self._open_case.case
        self._tell(Shooting(guide(self._views(case)), number=case.number))
        self._camera.open()

    def end(self) -> None:
        """Let go of the camera; what was taken goes on into its case."""
        self._on = False
        self._camera.shut()

    def shoot(self) -> bool:
        """Take a photo; False where there is no picture to take."""
        opened, led = self._open_case.open, self.shooting.guide
        if not self._camera.shoot(lambda shot: self._took(opened, led.view, shot)):
            return False
        # At once: whoever presses twice has taken two views, however long the pictures take.
        self._tell(replace(self.shooting, guide=led.taken()))
        return True

    def aim(self, place: int) -> None:
        """Photograph that view next."""
        self._tell(replace(self.shooting, guide=self.shooting.guide.aimed(place)))

    def _took(self, opened: OpenCase, name: str, shot: Shot) -> None:
        number = 0  # of none that is shown: another case is open by now
        if opened is self._opened:
            number = self.shooting.count + 1
            full = len(self.shooting.taken) == PHOTOS_PER_INSPECTION
            taken = (*(() if full else self.shooting.taken), Taken(number, shot.jpeg))
            self._tell(replace(self.shooting, taken=taken, count=number))
        self._waiting.append(_Next(number, opened, name, shot))
        self._hand_on()

    def _hand_on(self) -> None:
        """One after the other, so that they stand in the case as they were taken."""
        from app.photos.intake import Incoming

        if self._busy or not self._waiting:
            return
        self._busy = True
        number, opened, name, shot = self._waiting.popleft()
        name = name or self.tr("Camera picture")
        one = Incoming(name, Arrival.CAMERA, data=shot.jpeg, source=shot.camera)
        self._intake.add_one(opened, one, lambda error: self._settled(number, error))

    def _settled(self, number: int, error: AppError | None) -> None:
        self._busy = False
        settled = (
            replace(each, settled=True, refused=error) if each.number == number else each
            for each in self.shooting.taken
        )
        self._tell(replace(self.shooting, taken=tuple(settled)))
        self._hand_on()

    def _case_changed(self, case: Case) -> None:
        if not self._on:
            return
        if self._open_case.open is not self._opened:
            self._opened = self._open_case.open
            self._tell(Shooting(guide(self._views(case)), number=case.number))
            return
        views = self._views(case)
        led = self.shooting.guide if views == self.shooting.guide.views else guide(views)
        self._tell(replace(self.shooting, guide=led, number=case.number))

    def _tell(self, shooting: Shooting) -> None:
        if shooting != self.shooting:
            self.shooting = shooting
            self.shooting_changed.emit(shooting)
