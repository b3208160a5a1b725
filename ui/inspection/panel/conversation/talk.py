"""What a person does in a conversation, wherever in the panel it is done, and what waits."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.place.closeup import Look


class Talk(QObject):
    """One for the whole panel; every widget of a conversation is given it and emits here.
    waiting: closer looks that are asked for once what is being asked is answered."""

    asked = Signal(str, str)  # inspection id, question
    again = Signal(str)  # turn id, to be answered anew
    chosen = Signal(str, str)  # first turn of a round, the turn whose answer is shown
    judged = Signal(str, int, object)  # turn id, place of a change, ChangeVerdict or None
    look = Signal(str)  # finding id, "" for a place still to be drawn
    stop = Signal()
    typed = Signal(str)  # what stands in the question field
    waiting_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting: tuple[Look, ...] = ()

    def show_waiting(self, looks: Sequence[Look]) -> None:
        """Which wait now, first to be asked first."""
        self.waiting = tuple(looks)
        self.waiting_changed.emit()
