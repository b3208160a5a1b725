"""Joins the dock to the window: opens it, hears the scanner, shows what its model holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.domain.read.scan import Badge, Command, ParcelScan, scan_of
from app.wording.lost_pictures import lost_words
from ui import notices
from ui.dock.dock_screen import DockScreen
from ui.dock.parcel import Parcel
from ui.dock.said import Said
from ui.dock.sounds import Sound, Sounds, sound_of
from ui.tasks import Tasks
from ui.wiring.dock_office import DockOffice
from ui.wiring.dock_shots import DockShots
from ui.wording import paragraph, program_language, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.domain.keeping.lost_picture import LostPicture
    from app.errors import AppError
    from ui.camera.frame import Frame
    from ui.camera.state import Camera
    from ui.models import Models
    from ui.window import MainWindow


class Docking(QObject):
    """One screen at a time. Answers come in whether it is open or not."""

    stored = Signal()  # cases were made or changed, which a list may want to show

    def __init__(
        self, window: MainWindow, models: Models, claims: Path, crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._tasks = Tasks(models.case.failed.emit, crashed)
        self._away = 0.0
        self.screen: DockScreen | None = None
        self.sounds, self.shots = Sounds(self), DockShots(self, models)
        self.office = DockOffice(self, models, claims, crashed)
        window.facts.dock.connect(self.begin)
        self._hear(models)
        for speaker in (models.dock, self.shots, self.office):
            speaker.said.connect(self._said)
        for speaker in (models.dock, self.office):
            speaker.failed.connect(self._failed)

    async def close(self) -> None:
        """Close the screen; what is being written is written or not there."""
        if self.screen is not None:
            self.screen.close()
        await self.office.close()
        await self._tasks.close()

    def begin(self) -> None:
        """Open the dock, or bring it forward."""
        if self.screen is None:
            self._tasks.start("begin", self._begin())
        else:
            self.screen.raise_()
            self.screen.activateWindow()

    def scan(self, typed: str) -> None:
        """What a scanner typed. At the dock it is the next thing to do; elsewhere a parcel's case
        is opened, made if need be."""
        if self.screen is not None:
            self._models.dock.scan(typed)
            return
        match scan_of(typed):
            case ParcelScan(number):
                self._window.flush()
                self._tasks.start("open", self._open(number))
            case Badge(name):
                self._models.settings.work_as(name)
                words = self.tr("%1 works here from now on.").replace("%1", name)
                self._window.tell(notices.Notice(words, mood="ok"))
            case _:
                self._window.tell(notices.Notice(self.tr("That barcode is one for the dock.")))

    def _hear(self, models: Models) -> None:
        dock = models.dock
        dock.changed.connect(self._changed)
        dock.current_changed.connect(self._draw)
        dock.answered.connect(self._changed)
        dock.answered.connect(self._answered)
        dock.noted.connect(self.office.deliver)
        dock.photo_wanted.connect(self._take_photo)
        models.asking.away_changed.connect(self._show_away)
        models.camera.camera_changed.connect(self._show_camera)
        models.camera.frame.connect(self._show_frame)
        models.look.lost.connect(self._tell_lost)

    async def _open(self, number: str) -> None:
        case = await self._models.dock.verbs.open_or_make(number)
        self._models.case.open_case(case.id)
        self.stored.emit()

    async def _begin(self) -> None:
        desk, models = await self._models.case.desk(), self._models
        self._window.flush()
        screen = self.screen = DockScreen(self._window)
        screen.panel.name = lambda case, code: desk.templates.shown(case).name(
            code, program_language()
        )
        screen.shots.picture_of = lambda photo: desk.files.screen(photo.sha256)
        screen.command.connect(models.dock.command)
        screen.bring_back.connect(models.dock.bring_back)
        screen.paste.connect(self.shots.paste)
        screen.dropped.connect(self.shots.drop)
        screen.camera.connect(self.shots.switch_camera)
        screen.setup.connect(partial(self.office.set_up, screen))
        screen.left.connect(self._left)
        self._show_away(self._away)
        self._draw()
        models.dock.resume()
        screen.showFullScreen()
        screen.setFocus()
        models.look.find_lost(models.settings.settings.letterhead, models.settings.who().name)

    def _take_photo(self) -> None:
        if self.screen is not None:
            self.shots.take_photo(self.screen)

    def _left(self) -> None:
        current, self.screen = self._models.dock.current, None
        self.shots.leave_camera()
        self._models.dock.command(Command.NEXT)  # nobody holds it any more
        if current is not None:
            self._models.case.open_case(current.case.id)
        self.stored.emit()

    def _changed(self, parcel: Parcel) -> None:
        """What was changed in the window since the parcel's case was read is newer."""
        opened, told = self._models.case.open, parcel.case
        newer = told is not opened.case and told.changed_at >= opened.case.changed_at
        if opened.case.id == told.id and newer:
            self._models.case.learned(opened, told)
        self._draw()

    def _draw(self, *_changed: object) -> None:
        """All that the screen shows of the model."""
        if self.screen is not None:
            dock = self._models.dock
            self.screen.show_current(dock.current)
            self.screen.show_strip(dock.to_look_at)
            self.screen.head.show_worker(self._models.settings.who().name)
            self._show_away(self._away)

    def _show_away(self, seconds: float) -> None:
        self._away = seconds
        if self.screen is not None:
            parcels = self._models.dock.parcels.values()
            self.screen.head.show_away(sum(parcel.queued for parcel in parcels), seconds)

    def _show_camera(self, camera: Camera) -> None:
        if self.screen is not None:
            self.screen.show_camera(camera)
            if camera.trouble is not None:
                self._failed(camera.trouble)

    def _show_frame(self, frame: Frame) -> None:
        if self.screen is not None:
            self.screen.live.show_frame(frame)

    def _answered(self, parcel: Parcel) -> None:
        """Heard, too, where the dock is open."""
        if self.screen is None:
            self.stored.emit()
        else:
            self.sounds.play(sound_of(parcel))

    def _said(self, said: Said) -> None:
        if self.screen is not None:
            self.screen.head.show_said(said)
            self.screen.head.show_worker(self._models.settings.who().name)
            if said.bad:
                self.sounds.play(Sound.BAD)

    def _tell_lost(self, lost: Sequence[LostPicture]) -> None:
        """What claim files would not have."""
        if self.screen is not None:
            words = lost_words(lost, QCoreApplication.translate)
            self.screen.head.show_trouble(paragraph(*words))

    def _failed(self, error: AppError) -> None:
        if self.screen is not None:
            self.screen.head.show_trouble(sentence(error).what)
        else:
            self._models.case.failed.emit(error)
