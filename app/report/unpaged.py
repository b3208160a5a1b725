"""The sections of a report in their order as blocks, made of the same parts as its pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Image, KeepTogether, PageBreak, Table

from app.report import styles as st
from app.report.blocks import Block, Cell, Face, Grid, NewPage, Picture, Role, Run, Text, Unpaged
from app.report.content import Content
from app.report.fonts import BOLD, register
from app.report.heading import Heading
from app.report.photo_card import Card, Row
from app.report.printable import clean
from app.report.prints import pixels_across
from app.report.sections import story
from app.report.summary import title_of
from app.report.table import whole
from app.report.unpaged_pictures import Pictures, drawn

_SIDES: dict[str, Callable[[Cell, str], Cell]] = {
    "LINEABOVE": lambda cell, color: replace(cell, above=color),
    "LINEBELOW": lambda cell, color: replace(cell, below=color),
    "BOX": lambda cell, color: replace(cell, around=color),
}
_AFTER_FIRST = 10.0  # points
_OVER = 3  # paragraphs
_ROLES = {st.TITLE.name: Role.TITLE, st.COVER.name: Role.TITLE, st.SUBHEADING.name: Role.SUBHEADING}


def unpaged(content: Content) -> Unpaged:
    """The whole report. Takes a while: call it off the window's thread. Raises OSError if a
    picture can't be read."""
    register()
    width, _ = st.room_of(content.look.paper)
    pictures = Pictures(clean(title_of(content)))
    first = Text(
        (Run(content.words("word_draft")),),
        replace(_face(st.BAND), name="first line", after=_AFTER_FIRST),
    )
    blocks = tuple(_held(list(_blocks(story(content, width), pictures))))
    sizes = [pixels_across(content.plan, each.wrap(0, 0)[0]) for each in pictures.shown]
    return Unpaged((first, *blocks), drawn(pictures.shown), sizes)


def _held(blocks: Sequence[Block]) -> list[Block]:
    """What stands between a heading and the picture or table it is about stays with them, where
    that is a few paragraphs."""
    told = list(blocks)
    for place, block in enumerate(blocks):
        if not isinstance(block, Grid | Picture):
            continue
        over = place
        while over and place - over <= _OVER and _is_told(blocks[over - 1]):
            over -= 1
        before = blocks[over - 1] if over else None
        if isinstance(before, Text) and before.role is Role.HEADING:
            told[over:place] = [_kept(each) for each in told[over:place]]
    return told


def _is_told(block: Block) -> bool:
    return isinstance(block, Text) and block.role is Role.TEXT


def _kept(block: Block) -> Block:
    return replace(block, kept=True) if isinstance(block, Text) else block


def _blocks(parts: Iterable[Flowable], pictures: Pictures) -> Iterator[Block]:
    """What only leaves room on a page says nothing here."""
    for part in parts:
        if isinstance(part, Row):
            yield from _side_by_side(part, pictures)
        elif isinstance(part, Card | Image):
            yield pictures.take(part)
        elif isinstance(part, Table):
            yield _grid(whole(part), pictures)
        elif isinstance(part, KeepTogether):
            yield from _blocks(part._content, pictures)  # type: ignore[attr-defined]
        elif isinstance(part, PageBreak):
            yield NewPage()
        elif told := getattr(part, "told", None):
            yield _text(part, *told)


def _text(part: Flowable, runs: tuple[Run, ...], style: ParagraphStyle) -> Text:
    titled = isinstance(part, Heading) and part.bookmark is not None
    usual = Role.HEADING if titled else Role.TEXT
    role = _ROLES.get(style.name, usual)
    return Text(_clean(runs), _face(style), role)


def _clean(runs: Iterable[Run]) -> tuple[Run, ...]:
    return tuple(replace(run, text=clean(run.text)) for run in runs)


def _face(style: ParagraphStyle) -> Face:
    return Face(
        style.name,
        style.fontSize,
        _hex(style.textColor),
        bold=style.fontName == BOLD,
        right=style.alignment == TA_RIGHT,
        before=style.spaceBefore,
        after=style.spaceAfter,
    )


def _hex(color: Color) -> str:
    return f"#{color.hexval()[2:8]}"


def _side_by_side(row: Row, pictures: Pictures) -> Iterator[Block]:
    """Cards with their texts below; one alone needs no table."""
    cells = [tuple(_card(card, pictures)) for card in row.cards]
    if row.columns == 1:
        yield from (block for cell in cells for block in cell)
        return
    cells += [()] * (row.columns - len(cells))
    widths = (row.width / row.columns,) * row.columns
    yield Grid((tuple(Cell(cell) for cell in cells),), widths)


def _card(card: Card, pictures: Pictures) -> Iterator[Block]:
    shown, texts = card.apart()
    first, *others = (pictures.take(each) for each in shown)
    yield replace(first, beside=tuple(others))
    told = [(text, style) for text, style in texts if text]
    for place, (text, style) in enumerate(told, 1):
        yield Text(_clean((Run(text),)), _face(style), kept=place < len(told))


def _grid(table: Any, pictures: Pictures) -> Grid:
    """ReportLab keeps what a table was made of under names of its own."""
    last = len(table._cellvalues[0]) - 1
    rows: list[tuple[Cell, ...]] = []
    for place, row in enumerate(table._cellvalues):
        spans = {x1: (x2 + 1 or last + 1) - x1 for x1, x2 in _spans(table, place)}
        cells, at = [], 0
        while at <= last:
            columns = spans.get(at, 1)
            blocks = tuple(_blocks(_flowables(row[at]), pictures))
            cell = _lined(table, Cell(blocks, columns), at, place)
            if table.repeatRows and not cell.below:  # goes on in the next row
                cell = replace(cell, blocks=tuple(map(_kept, blocks)))
            cells.append(cell)
            at += columns
        rows.append(tuple(cells))
    return Grid(tuple(rows), tuple(table._argW), int(table.repeatRows))


def _flowables(value: Any) -> Sequence[Flowable]:
    told = value if isinstance(value, list | tuple) else [value]
    return [each for each in told if isinstance(each, Flowable)]


def _spans(table: Any, row: int) -> Iterator[tuple[int, int]]:
    for _, (x1, y1), (x2, _y2) in table._spanCmds:
        if y1 == row:
            yield x1, x2


def _lined(table: Any, cell: Cell, x: int, y: int) -> Cell:
    """With the lines and the colour that the table has there."""
    size = len(table._cellvalues[0]), len(table._cellvalues)
    for name, start, end, color in ((c[0], c[1], c[2], c[3]) for c in table._bkgrndcmds):
        if name == "BACKGROUND" and _holds(start, end, (x, y), size):
            cell = replace(cell, fill=_hex(color))
    for name, start, end, color in ((c[0], c[1], c[2], c[4]) for c in table._linecmds):
        if _holds(start, end, (x, y), size):
            cell = _SIDES[name](cell, _hex(color))
    return cell


def _holds(
    start: tuple[int, int], end: tuple[int, int], at: tuple[int, int], size: tuple[int, int]
) -> bool:
    """Ends may be counted from behind."""
    low = [each % of for each, of in zip(start, size, strict=True)]
    high = [each % of for each, of in zip(end, size, strict=True)]
    return all(a <= b <= c for a, b, c in zip(low, at, high, strict=True))
