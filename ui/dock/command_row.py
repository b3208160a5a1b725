"""The commands as buttons, for whoever has a hand free: each with its key."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.read.scan import Command
from ui import theme
from ui.dock.large_button import LargeButton
from ui.dock.parcel import Parcel, Stage
from ui.dock.sizes import TARGET_MM, pixels
from ui.widgets.keys import native

_translate = QCoreApplication.translate
# The space bar is what foot pedals press.
KEYS = {
    Command.PHOTO: "Space",
    Command.ACCEPT: "A",
    Command.REFUSE: "R",
    Command.NOTE: "E",
    Command.UNDO: "Ctrl+Z",
    Command.NEXT: "Return",
}


class CommandRow(QWidget):
    """At least 20 mm high and wide."""

    pressed = Signal(Command)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {command: self._button(command) for command in Command}
        self.setMinimumHeight(pixels(TARGET_MM, self.screen()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        for button in self.buttons.values():
            row.addWidget(button, 1)

    def show_parcel(self, parcel: Parcel | None) -> None:
        """What can be done with it; what comes next stands out."""
        first = Command.PHOTO if parcel and parcel.stage is Stage.BARE else None
        first = Command.NEXT if parcel and parcel.decided else first
        for command, button in self.buttons.items():
            button.setEnabled(parcel is not None)
            theme.set_role(button, "primary" if command is first else "")

    def _button(self, command: Command) -> LargeButton:
        button = LargeButton(command_word(command), native(KEYS[command]))
        button.clicked.connect(lambda: self.pressed.emit(command))
        return button


def command_word(command: Command) -> str:
    """As its button says it."""
    return {
        Command.PHOTO: _translate("Dock", "Photo"),
        Command.ACCEPT: _translate("Dock", "Accept"),
        Command.REFUSE: _translate("Dock", "Refuse"),
        Command.NOTE: _translate("Dock", "Note exception"),
        Command.UNDO: _translate("Dock", "Undo"),
        Command.NEXT: _translate("Dock", "Next"),
    }[command]
