"""The photos, as many to a page as the plan says, each with its caption."""

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from app.domain.photo_order import printed
from app.domain.report_plan import Layout
from app.report import styles as st
from app.report.captions import caption
from app.report.content import Content
from app.report.heading import heading
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
    title = heading(content, "photos", _begun(content, rows))
    parts: list[Flowable] = [CondPageBreak(fresh), title]
    alone = content.plan.layout is Layout.ONE
    for place, row in enumerate(rows):
        parts += [PageBreak()] if alone and place else []
        parts += [row, *_below(content, row, width), Spacer(0, 0 if alone else _AFTER)]
    return parts


def _begun(content: Content, rows: list[Row]) -> float:
    """Points that the first row takes, or the first two where both find room on a page: the first
    would else stand alone on one."""
    two = sum(row.height + _AFTER for row in rows[:2])
    return two if two + HEADED <= st.room_of(content.look.paper)[1] else rows[0].height


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


def _below(content: Content, row: Row, width: float) -> list[Flowable]:
    """A caption too long to stand with its photo goes on over pages, as wide as the text is."""
    return [
        part
        for card in row.cards
        if isinstance(card, PhotoCard) and not card.told
        for part in (Spacer(0, 6), caption(content, card.number, card.photo, width))
    ]
