"""Somebody at the dock, with a scanner in hand."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from app.domain.words import Arrival
from tests.helpers.answers import found, step, summary, written
from tests.helpers.scanning import Typist
from tests.helpers.sitting import Steps, opened
from ui.dock.dock_model import DockModel
from ui.dock.dock_screen import DockScreen
from ui.dock.parcel import Parcel, Stage
from ui.window import MainWindow
from ui.wiring.docking import Docking

UPS, WRONG, OTHER = "1Z999AA10123456784", "1Z999AA10123456785", "JD0002123456789012"
NOTE = "1 carton: lower left corner collapsed."


def reply(severity: str, action: str, wording: str = "") -> str:
    """An answer about a parcel as a model writes it."""
    damage = found(part="corner", type="corner_collapse", severity=severity, action=action)
    return written(
        reasoning=[step()],
        findings=[] if severity == "none" else [damage],
        answer=f"The parcel is {severity}.",
        summary=summary(severity=severity, action=action, text="The parcel."),
        exception_wording=wording,
    )


GOOD, BAD = reply("none", "none"), reply("severe", "refuse", NOTE)
MODERATE = reply("moderate", "note_exception", NOTE)


class Dock:
    """The dock of a window; opened() waits for it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def docking(self) -> Docking:
        """What joins it to the window."""
        return self._window.findChildren(Docking)[0]

    @property
    def model(self) -> DockModel:
        """What it shows."""
        return self.docking._models.dock

    @property
    def screen(self) -> DockScreen:
        """Its screen, which has to be open."""
        assert self.docking.screen is not None
        return self.docking.screen

    @property
    def parcel(self) -> Parcel:
        """The parcel in hand."""
        assert self.model.current is not None
        return self.model.current

    def opened(self) -> Steps:
        """Go there by key."""
        yield lambda: opened(self._window)
        self._window.key_pressed.emit("dock")
        yield lambda: self.docking.screen is not None and self._active()

    def scan(self, text: str) -> None:
        """The scanner types."""
        Typist(self.screen).scan(text)

    def press(self, key: Qt.Key, text: str) -> None:
        """A person presses a key."""
        Typist(self.screen).press(key, text)

    def shoot(self, *photos: Path) -> None:
        """Photos for the parcel in hand."""
        self.docking.shots.add_paths(list(photos), Arrival.FOLDER)

    def holds(self, number: str) -> Callable[[], bool]:
        """That parcel is in hand."""
        return lambda: self.model.current is not None and self.parcel.case.number == number

    def is_at(self, stage: Stage) -> Callable[[], bool]:
        """The parcel in hand has come so far."""
        return lambda: self.model.current is not None and self.parcel.stage is stage

    def numbers_to_look_at(self) -> list[str]:
        """Those in the strip."""
        return [parcel.case.number for parcel in self.model.to_look_at]

    def _active(self) -> bool:
        self.screen.activateWindow()
        return self.screen.isActiveWindow()


def claims(data: Path) -> Iterator[Path]:
    """Claim files that were written."""
    return (data / "claim files").glob("*.pdf")
