"""One line below the photos on what a drag or a key does while it does something else."""

from PySide6.QtCore import QCoreApplication

from ui.inspection.table.actions.together import Together

_translate = QCoreApplication.translate


def hint(blacking_out: bool, finding: bool, before: bool, together: Together) -> str:
    """The words where nothing is drawn but blackouts, "" for none; see modes for the rest."""
    if blacking_out:
        return _translate(
            "TableHint",
            "Black out: drag over what must not be sent · click one to uncover it · Esc ends",
        )
    if finding:
        return _translate(
            "TableHint",
            "Drag over words, or ↓ and arrows, to select · Ctrl+C copies · Ctrl+A all · Esc ends",
        )
    if before:
        return _translate(
            "TableHint",
            "Before and after: zoom, light and turn together · 1–4 chooses · Esc ends",
        )
    if together.active:
        return _translate(
            "TableHint", "Zoom, light and turn together · 1–4 puts another photo beside · Esc ends"
        )
    return ""
