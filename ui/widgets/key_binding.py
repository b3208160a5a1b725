"""The window's keys, bound: fields a person types in take letters, undo and paste for themselves
first."""

from collections.abc import Callable

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.field_keys import FieldKeys
from ui.widgets.key_groups import groups

# Done once however long the key is held: each goes on to the next case or finding, or makes one
# more, which nobody would have seen before the same was done to it.
_ONCE = frozenset(
    (
        *("accept_case", "accept", "reject", "close_case", "hold_case", "delete_case", "new_case"),
        *("analyse", "take_known", "paste", "duplicate", "split", "export", "print"),
    )
)


def bind(window: QWidget, pressed: Callable[[str], object]) -> None:
    """pressed: told the action of each key, as in ui.widgets.keys."""
    FieldKeys(window)
    for key in (key for group in groups() for key in group.keys):
        for sequence in key.sequences:
            shortcut = QShortcut(sequence, window)
            shortcut.setAutoRepeat(key.action not in _ONCE)
            shortcut.activated.connect(lambda action=key.action: pressed(action))
