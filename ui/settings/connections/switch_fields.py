"""Where a connection differs from its provider's table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.settings.connection import Coordinates, Form, Switches, Thinking
from ui.settings.form import put_in_grid
from ui.widgets.arrow_box import ArrowBox

_STREAMS = {"": None, "yes": True, "no": False}


class SwitchFields(QWidget):
    """Thinking, form, places, streams: as the provider has it, unless chosen otherwise."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = self.tr("As the provider has it")
        self.thinking = _box(
            (Thinking.AS_IS, self.tr("As the server has it")),
            (Thinking.ON, self.tr("On")),
            (Thinking.OFF, self.tr("Off")),
        )
        self.form = _box(
            ("", usual),
            (Form.JSON_SCHEMA, self.tr("By a schema")),
            (Form.JSON_OBJECT, self.tr("As JSON, without a schema")),
            (Form.PROMPT, self.tr("In words only")),
        )
        self.places = _box(
            ("", usual),
            (Coordinates.RELATIVE, self.tr("From 0 to 1000")),
            (Coordinates.PIXELS, self.tr("In pixels")),
        )
        self.streams = _box(
            ("", usual), ("yes", self.tr("Bit by bit")), ("no", self.tr("In one piece"))
        )
        self._arrange()

    @property
    def switches(self) -> Switches:
        """As chosen."""
        form, places = self.form.currentData(), self.places.currentData()
        return Switches(
            form=Form(form) if form else None,
            thinking=Thinking(self.thinking.currentData()),
            coordinates=Coordinates(places) if places else None,
            streams=_STREAMS[self.streams.currentData()],
        )

    def show_switches(self, switches: Switches) -> None:
        """Show these."""
        streams = next(code for code, value in _STREAMS.items() if value is switches.streams)
        for box, code in (
            (self.thinking, switches.thinking.value),
            (self.form, switches.form or ""),
            (self.places, switches.coordinates or ""),
            (self.streams, streams),
        ):
            box.setCurrentIndex(box.findData(str(code)))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        put_in_grid(grid, 0, 0, self.tr("Thinking"), self.thinking)
        put_in_grid(grid, 0, 1, self.tr("Form of the answer"), self.form)
        put_in_grid(grid, 1, 0, self.tr("How places are counted"), self.places)
        put_in_grid(grid, 1, 1, self.tr("How the answer comes"), self.streams)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for box in (self.thinking, self.form, self.places, self.streams):
            box.currentIndexChanged.connect(self.edited)


def _box(*choices: tuple[str, str]) -> ArrowBox:
    box = ArrowBox()
    for code, name in choices:
        box.addItem(name, str(code))
    return box
