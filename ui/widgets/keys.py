"""A key of the window, and how it is written; which there are: ui.widgets.key_groups."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

COPY_ANSWER = "Ctrl+Shift+C"
CLOSE_CASE, HOLD_CASE, DELETE_CASE = "Ctrl+Shift+W", "Ctrl+Shift+H", "Ctrl+Shift+Del"
REPORTS, PRINT = "Ctrl+Shift+E", "Ctrl+P"
TAKE_KNOWN = "Ctrl+Shift+K"
PALETTE = "Ctrl+K"
PLAN_REPORT = "Ctrl+R"
REVIEW, ACCEPT_CASE, ACCEPT_TOGETHER = "Ctrl+Shift+R", "Q", "Shift+Q"
SKIP_CASE = "Ctrl+Down"


@dataclass(frozen=True, slots=True)
class Key:
    """action: what the window does on it; sequences: the keys, the one to show first. gesture:
    words for what is done with mouse and keys together, where the table itself sees to it."""

    action: str
    words: str
    sequences: tuple[QKeySequence, ...] = ()
    gesture: str = ""

    @property
    def shown(self) -> str:
        """The key as the platform writes it."""
        return self.gesture or self.first

    @property
    def first(self) -> str:
        """The one key, where the sheet tells of several in one line."""
        return _written(self.sequences[0])


def native(keys: str) -> str:
    """A key as the platform writes it; Return as the arrow people know from the keyboard."""
    return _written(QKeySequence(keys))


def _written(keys: QKeySequence) -> str:
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "⏎").replace("+⏎", " ⏎")


def pointing(keys: str, arrows: str) -> str:
    """A key whose last part is written otherwise, as an arrow or two keys in one: its name is
    another in each language."""
    held = native(f"{keys.rpartition('+')[0]}+A")
    return held.removesuffix("A") + arrows


def bound(*chosen: str | QKeySequence.StandardKey) -> tuple[QKeySequence, ...]:
    """Keys as typed, and what the platform has for its standard ones."""
    found: list[QKeySequence] = []
    for each in chosen:
        here = [QKeySequence(each)] if isinstance(each, str) else QKeySequence.keyBindings(each)
        found.extend(one for one in here if one not in found)
    return tuple(found)
