"""What is said under the photos while something is being done on them."""

from PySide6.QtCore import QCoreApplication

from ui.inspection.table.picking import Purpose

_translate = QCoreApplication.translate


def words(picking: Purpose | None, blacking_out: bool, before: bool) -> str:
    """picking: what a place is to be marked for, None where none is; before: an earlier photo
    stands beside a later one. With neither, two photos are looked at together."""
    if picking is Purpose.FINDING:
        return _translate(
            "Table", "Drag a box round the damage · Enter sets one in the middle · Esc leaves"
        )
    if picking is Purpose.LOOK:
        return _translate("Table", "Drag a box round what to look at closer · Esc leaves")
    if blacking_out:
        return _translate(
            "Table",
            "Black out: drag over what must not be sent · click one to uncover it · Esc ends",
        )
    if before:
        return _translate(
            "Table", "Before and after, zoomed and moved together · 1–4 chooses · Esc ends"
        )
    return _translate("Table", "Zoom and pan together · 1–4 puts another photo beside · Esc ends")
