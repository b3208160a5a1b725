"""The window's keys, bound: fields a person types in take letters, undo and paste for themselves
first."""

from collections.abc import Callable

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.field_keys import FieldKeys
from ui.widgets.key_groups import groups


def bind(window: QWidget, pressed: Callable[[str], object]) -> None:
    """pressed: told the action of each key, as in ui.widgets.keys."""
    FieldKeys(window)
    for key in (key for group in groups() for key in group.keys):
        for sequence in key.sequences:
            shortcut = QShortcut(sequence, window)
            shortcut.activated.connect(lambda action=key.action: pressed(action))
