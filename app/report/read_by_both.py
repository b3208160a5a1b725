"""What the model named and the program read off the same photo, side by side on paper."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.read.read_by_both import ReadByBoth, read_by_both
from app.report import styles as st
from app.report.blocks import Run
from app.report.content import Content
from app.report.fonts import BOLD
from app.report.heading import heading
from app.report.table import begun, ruled
from app.report.text import Told, markup, paragraph, told_as

_HEADS = ("col_photo", "named_by_model", "read_by_program", "col_result")
_WIDTHS = (0.08, 0.28, 0.28, 0.36)
_INTRO = 32.0  # points that the words over the table take
_NOTHING = "_"  # stands where one of them has no character


def read_by_both_table(content: Content, width: float) -> list[Flowable]:
    """A table of both, with what differs underlined; nothing where nothing was read by both."""
    photos = {photo.id: photo for photo in content.case.photos}
    told = [each for each in _told(content.case) if not _hidden(content, photos, each)]
    if not told:
        return []
    words = content.words
    head: list[object] = [paragraph(words(name), st.CELL_HEAD) for name in _HEADS]
    rows = [head, *(_row(content, each) for each in told)]
    table = ruled(rows, [width * part for part in _WIDTHS])
    head_line = heading(content, "read_by_both", _INTRO + begun(table, width))
    intro = paragraph(words("read_by_both_text"), st.QUIET)
    return [head_line, intro, Spacer(0, 6), table]


def _told(case: Case) -> list[ReadByBoth]:
    runs = ((inspection, inspection.run) for inspection in case.inspections)
    return [each for inspection, run in runs if run for each in read_by_both(inspection, run)]


def _hidden(content: Content, photos: dict[str, Photo], each: ReadByBoth) -> bool:
    return content.hides(photos[each.photo_id], each.region)


def _row(content: Content, told: ReadByBoth) -> list[object]:
    words = content.words
    result = words("reads_same" if told.agrees else "reads_differ")
    checks = [
        words.told_of(words(name), words(f"check_{number.valid}".lower()))
        for name, number in zip(_HEADS[1:3], told.numbers, strict=True)
        if number is not None and number.valid is not None
    ]
    return [
        paragraph(str(content.case.photo_number(told.photo_id)), st.CELL),
        _marked([(p.first, p.same) for p in told.pieces]),
        _marked([(p.second, p.same) for p in told.pieces]),
        [paragraph(result, st.CELL), *(paragraph(check, st.TINY) for check in checks)],
    ]


def _marked(pieces: Sequence[tuple[str, bool]]) -> Told:
    """Text by text, with whether both have it."""
    runs = [
        Run(text) if same else Run(text or _NOTHING, bold=True, underlined=True)
        for text, same in pieces
    ]
    return told_as("".join(map(_piece, runs)), st.CELL, *runs)


def _piece(run: Run) -> str:
    if not run.underlined:
        return markup(run.text)
    return f'<u><font name="{BOLD}">{markup(run.text, bold=True)}</font></u>'
