"""The photos, as many to a page as the plan says, each with its caption."""

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from app.domain.photo_order import printed
from app.domain.report_plan import Layout
from app.report import styles as st
from app.report.captions import caption
from app.report.content import Content
from app.report.heading import heading
from app.report.lines import Lines
from app.report.photo_card import BESIDE, PhotoCard, Row, rows_of
from app.report.prints import sheet_of

HEADED = 36.0  # points that the heading over the first photo takes
_AFTER = 16.0
_FRESH = 0.6  # of a page: less than that is left empty where several photos begin


def photo_sheets(content: Content, width: float) -> list[Flowable]:
    """All photos of the case, overviews first. Several are looked through together; a single one
    may stand below what is said."""
    photos = printed(content.case)
    if not photos:
        return []
    rows = _rows(content, width)
    fresh = _FRESH * st.SIZES[content.look.paper][1] if len(photos) > 1 else 0.0
    first = rows[0].height + HEADED
    parts: list[Flowable] = [
        CondPageBreak(max(fresh, first)),
        heading(content, "photos", st.LOOSE_HEADING),
    ]
    alone = content.plan.layout is Layout.ONE
    for place, row in enumerate(rows):
        parts += [PageBreak()] if alone and place else []
        parts += [row, *_below(row, width), Spacer(0, 0 if alone else _AFTER)]
    return parts


def _rows(content: Content, width: float) -> list[Row]:
    sheet = sheet_of(content.plan)
    cards = [_card(content, photo.id, sheet.room(width)) for photo in printed(content.case)]
    return rows_of(cards, sheet.columns, width)


def _card(content: Content, photo_id: str, room: float) -> PhotoCard:
    number = content.case.photo_number(photo_id)
    photo = content.case.photos[number - 1]
    share = sheet_of(content.plan).share
    beside = share < 1
    told = caption(content, number, photo, room * (1 - share) - BESIDE if beside else room)
    return PhotoCard(content, photo, told, room, beside)


def _below(row: Row, width: float) -> list[Flowable]:
    """A caption longer than a page goes on on the next one."""
    return [
        part
        for card in row.cards
        if isinstance(card, PhotoCard) and card.left_over is not None
        for part in (Spacer(0, 6), Lines(card.left_over.lines, width))
    ]
