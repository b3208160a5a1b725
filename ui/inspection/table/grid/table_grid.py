"""How up to four photos share the table."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from ui import theme


def cells(shapes: Sequence[float], room: QRect, caption: int) -> list[QRect]:
    """One cell per photo, as tall as its row's tallest photo needs, in the middle of the room:
    two lie side by side or one above the other, as they come out larger, three and four lie two
    by two. shapes: width by height of each photo; caption: pixels for the words under it."""
    if len(shapes) > 2:
        return _laid(shapes, room, caption, 2)
    if len(shapes) < 2:
        return _laid(shapes, room, caption, 1)
    beside, above = (_laid(shapes, room, caption, columns) for columns in (2, 1))
    # Side by side is what people expect: the other way must be clearly larger.
    larger = _shown(above, shapes, caption) > 1.3 * _shown(beside, shapes, caption)
    return above if larger else beside


def chosen_cells(chosen: Sequence[bool], room: QRect) -> list[QRect]:
    """One cell per photo, not valid for one that is not chosen: those that are lie side by side and
    are of one size."""
    count = sum(chosen)
    width = (room.width() - theme.M * (count - 1)) // max(1, count)
    lefts = (room.x() + place * (width + theme.M) for place in range(count))
    return [
        QRect(next(lefts), room.y(), width, room.height()) if each else QRect() for each in chosen
    ]


def _laid(shapes: Sequence[float], room: QRect, caption: int, columns: int) -> list[QRect]:
    rows = [shapes[start : start + columns] for start in range(0, len(shapes), columns)]
    gap = theme.M
    width = (room.width() - gap * (columns - 1)) // columns
    most = (room.height() - gap * (len(rows) - 1)) // max(1, len(rows))
    heights = [min(most, round(width / min(row)) + caption) for row in rows]
    y = room.y() + (room.height() - sum(heights) - gap * (len(rows) - 1)) // 2
    laid: list[QRect] = []
    for row, height in zip(rows, heights, strict=True):
        laid.extend(
            QRect(room.x() + column * (width + gap), y, width, height) for column in range(len(row))
        )
        y += height + gap
    return laid


def _shown(laid: list[QRect], shapes: Sequence[float], caption: int) -> float:
    """Square pixels of photo to be seen."""
    widths = (
        (min(cell.width(), (cell.height() - caption) * shape), shape)
        for cell, shape in zip(laid, shapes, strict=True)
    )
    return sum(width * width / shape for width, shape in widths)
