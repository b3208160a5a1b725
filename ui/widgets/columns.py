"""Columns of a table, whose heads are whole in every language."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView


def give_widths(header: QHeaderView, widths: Sequence[int]) -> None:
    """So wide at first, in pixels, from the first column on; wider where a head needs it."""
    header.ensurePolished()  # else heads are measured without their room and their bold letters
    for column, width in enumerate(widths):
        header.resizeSection(column, max(width, header.sectionSizeHint(column)))
