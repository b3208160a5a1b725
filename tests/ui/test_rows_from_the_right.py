"""Painted rows of lists in a right-to-left language: what stands at their end stands left."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.rule import Priority
from app.domain.ticket import TicketRow, TicketState
from app.domain.words import Kind
from tests.helpers.mirroring import from_the_right, row_painted
from ui import theme
from ui.evaluation.runs_list import RunDelegate
from ui.inspection.tickets.ticket_rows import TicketDelegate
from ui.settings.connection_row import ABOUT, DEFAULT, ConnectionRow
from ui.sources import plan_view
from ui.widgets.painted_row import PaintedRow

pytestmark = [
    pytest.mark.usefixtures("from_the_right"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]
__all__ = ["from_the_right"]  # a fixture

USER = int(Qt.ItemDataRole.UserRole)
NAME = int(Qt.ItemDataRole.DisplayRole)
PLANNED = {USER: ("Ab", "7", ""), USER + 1: "a.jpg"}
TOLD = [
    (ConnectionRow, {NAME: "Ab", DEFAULT: True, ABOUT: ""}, 12),
    (partial(RunDelegate, 64, 4), {NAME: "Ab", USER: "", USER + 1: "", USER + 2: "2 May"}, 16),
]


@pytest.mark.parametrize(("made", "told", "edge"), TOLD)
def test_what_stands_at_a_row_s_end_stands_on_the_left(
    qtbot: QtBot, made: Callable[[QWidget], PaintedRow], told: dict[int, object], edge: int
) -> None:
    """The name, or the picture before it, on the right; between them is room."""
    holder = QWidget()
    qtbot.addWidget(holder)
    first, last = row_painted(made(holder), told, slice(2, 24))
    assert first < edge + 4
    assert last > 300 - edge - 5


URGENT = TicketRow(
    *("t-1", "c-1", "CLM-1", Kind.PARCEL, "Call", "Parcels", "Mei", Priority.URGENT, ""),
    *(TicketState.OPEN, datetime(2026, 5, 2, tzinfo=UTC)),
)
MARKS = [
    (TicketDelegate, {USER: URGENT}, "danger", (287, 289)),
    (partial(plan_view._Delegate, 44, 4), PLANNED, "raised", (254, 287)),
]


@pytest.mark.parametrize(("made", "told", "colour", "place"), MARKS)
def test_a_bar_or_a_picture_stands_where_its_row_begins(
    qtbot: QtBot,
    made: Callable[[QWidget], PaintedRow],
    told: dict[int, object],
    colour: str,
    place: tuple[int, int],
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    ground = getattr(theme.tokens(dark=False), colour)
    assert row_painted(made(holder), told, slice(12, 30), ground) == place
