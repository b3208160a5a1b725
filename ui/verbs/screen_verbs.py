"""What keys do with the photos and with the findings; while two answers are compared, the screen of
the comparison does it instead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from ui.inspection.panel.right_panel import RightPanel
    from ui.inspection.table.light_table import LightTable

Verbs = dict[str, Callable[[], object]]


def of_table(table: LightTable) -> Verbs:
    """By the names of keys."""
    return {
        **{f"photo_{place}": partial(table.choose, place) for place in range(1, 5)},
        "fill": table.toggle_fill,
        "black_out": table.toggle_blacking_out,
        "find_writing": table.bars.writing.open,
        "together": table.together.toggle,
        "before": table.toggle_before,
        "photo_on": partial(table.turn_on, 1),
        "photo_back": partial(table.turn_on, -1),
        "move_forward": partial(table.reordering.move, -1),
        "move_back": partial(table.reordering.move, 1),
        "turn": partial(table.ways.turn, 1),
        "turn_back": partial(table.ways.turn, -1),
        "ways": table.ways.toggle_panel,
        "edges": table.ways.toggle_edges,
        "as_it_is": table.ways.reset,
        "loupe": partial(table.loupes.hold_up, Qt.Key.Key_Z),
        "zoom_in": lambda: table.zoom(1),
        "zoom_out": lambda: table.zoom(-1),
        "zoom_fit": lambda: table.zoom(0),
    }


def of_panel(panel: RightPanel) -> Verbs:
    """By the names of keys."""
    verbs = ("edit", "look_closer")
    named: dict[str, Callable[[], object]] = {v: partial(panel.act, v) for v in verbs}
    named |= {"copy_answer": panel.copy_answer, "ask": panel.ask_on, "decide": panel.decide}
    return named | {"compare": partial(panel.compare_wanted.emit, "")}
