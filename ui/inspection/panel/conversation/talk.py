"""What a person does in a conversation, wherever in the panel it is done."""

from PySide6.QtCore import QObject, Signal


class Talk(QObject):
    """One for the whole panel; every widget of a conversation is given it and emits here."""

    asked = Signal(str, str)  # inspection id, question
    again = Signal(str)  # turn id, to be answered anew
    chosen = Signal(str, str)  # first turn of a round, the turn whose answer is shown
    judged = Signal(str, int, object)  # turn id, place of a change, ChangeVerdict or None
    look = Signal(str)  # finding id, "" for a place still to be drawn
    stop = Signal()
    typed = Signal(str)  # what stands in the question field
