"""Joins new batches to the window: the dialog, and cases that are to be asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.connection_name import connection_name
from ui.lazily import imported

if TYPE_CHECKING:
    from collections.abc import Sequence
