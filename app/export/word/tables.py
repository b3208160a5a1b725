"""Real tables: heads that come again on each page, lines and colours cell by cell."""

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.shared import Pt
from docx.table import _Cell

from app.export.word.faces import Faces
from app.export.word.paragraphs import put_picture, put_text
from app.report.blocks import Cell, Grid, NewPage, Picture, Text

_TWENTIETHS = 20  # of a point, in which Word counts
_APART, _UNDER = 4.0, 3.0  # points of room in a cell: at its right, above and below
_INSIDE = 8.0  # points from the edge of a box to what is in it
_SHORT = 1500  # characters of a row that is not broken over pages


def put_grid(holder: Any, faces: Faces, grid: Grid, pictures: Sequence[bytes]) -> None:
    """The table, with a small paragraph behind it: two tables without would become one."""
    element: Any = CT_Tbl.new_tbl(len(grid.rows), len(grid.widths), Pt(sum(grid.widths)))
    before = holder.add_paragraph(style=faces.gap)
    before._p.addprevious(element)
    _fix(element, grid)
    for place, (row, cells) in enumerate(zip(element.tr_lst, grid.rows, strict=True)):
        if sum(map(_length, cells)) < _SHORT:
            row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if place < grid.heads:
            row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        _fill(row, holder, faces, (grid, cells), pictures)


def _length(cell: Cell) -> int:
    return sum(len(run.text) for b in cell.blocks if isinstance(b, Text) for run in b.runs)


def _fix(element: Any, grid: Grid) -> None:
    """Widths as they are, not as the texts would have them."""
    told = element.tblPr
    layout, margins = OxmlElement("w:tblLayout"), OxmlElement("w:tblCellMar")
    layout.set(qn("w:type"), "fixed")
    for name, points in (("top", _UNDER), ("left", 0.0), ("bottom", _UNDER), ("right", _APART)):
        margins.append(_measure(name, points))
    for each in told.findall(qn("w:tblLayout")):
        told.remove(each)
    look = told.find(qn("w:tblLook"))
    for each in (layout, margins):
        look.addprevious(each) if look is not None else told.append(each)
    for column, width in zip(element.tblGrid.gridCol_lst, grid.widths, strict=True):
        column.w = Pt(width)


def _fill(
    row: Any,
    holder: Any,
    faces: Faces,
    told: tuple[Grid, tuple[Cell, ...]],
    pictures: Sequence[bytes],
) -> None:
    grid, cells = told
    at, elements = 0, list(row.tc_lst)
    for cell in cells:
        element = elements[at]
        for spare in elements[at + 1 : at + cell.columns]:
            row.remove(spare)
        if cell.columns > 1:
            element.grid_span = cell.columns
        element.width = Pt(sum(grid.widths[at : at + cell.columns]))
        at += cell.columns
        _edge(element.get_or_add_tcPr(), cell)
        _put(_Cell(element, holder), faces, cell, pictures)


def _put(made: Any, faces: Faces, cell: Cell, pictures: Sequence[bytes]) -> None:
    """A cell begins with a paragraph and ends with one."""
    free = made.paragraphs[0]
    free.style = faces.plain
    for block in cell.blocks:
        if isinstance(block, NewPage):
            continue
        if isinstance(block, Grid):
            if free is not None:
                free._p.getparent().remove(free._p)
            put_grid(made, faces, block, pictures)
        else:
            paragraph = free if free is not None else made.add_paragraph()
            if isinstance(block, Picture):
                paragraph.style = faces.plain
                put_picture(paragraph, block, pictures)
            else:
                paragraph.style = faces.of(block)
                put_text(paragraph, block)
        free = None


def _edge(properties: Any, cell: Cell) -> None:
    """In the order that the format asks for: lines, then the colour."""
    sides = {"top": cell.above, "left": "", "bottom": cell.below, "right": ""}
    borders = OxmlElement("w:tcBorders")
    for name, color in sides.items():
        if color or cell.around:
            side = OxmlElement(f"w:{name}")
            for key, value in (
                ("val", "single"),
                ("sz", "4"),
                ("color", (color or cell.around)[1:]),
            ):
                side.set(qn(f"w:{key}"), value)
            borders.append(side)
    if len(borders):
        properties.append(borders)
    if cell.fill:
        shade = OxmlElement("w:shd")
        for key, value in (("val", "clear"), ("color", "auto"), ("fill", cell.fill[1:])):
            shade.set(qn(f"w:{key}"), value)
        properties.append(shade)
    boxed, shown = cell.fill or cell.around, any(isinstance(b, Picture) for b in cell.blocks)
    if boxed or shown:
        room = OxmlElement("w:tcMar")
        for name in ("left", "right"):
            room.append(_measure(name, _INSIDE if boxed else 0.0))
        properties.append(room)


def _measure(name: str, points: float) -> Any:
    made = OxmlElement(f"w:{name}")
    made.set(qn("w:w"), str(round(points * _TWENTIETHS)))
    made.set(qn("w:type"), "dxa")
    return made
