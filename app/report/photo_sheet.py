"""The photos with their boxes, each with its caption: two to a page."""

from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from app.domain.finding import Finding
from app.domain.found import found_on
from app.domain.photo import Photo
from app.domain.shown import shown
from app.report import styles as st
from app.report.annotations import draw_finding, draw_measured
from app.report.content import Content
from app.report.lines import Lines, set_lines
from app.report.measured import measured_words, scale_words
from app.report.text import paragraph

PICTURE_SHARE = 0.66  # of the text's width
TALLEST = 285.0  # points: two photos fit on a page of either size
GAP = 14.0
MOST_READ, LONGEST_READ = 4, 60
HEADED = 36.0  # points that the heading over the first photo takes


def photo_sheets(content: Content, width: float) -> list[Flowable]:
    """All photos of the case in order, annotated."""
    parts: list[Flowable] = []
    for number, photo in enumerate(content.case.photos, 1):
        texts = _caption(content, number, photo)
        beside = _lines(texts, width * (1 - PICTURE_SHARE) - GAP)
        fits = beside.height + HEADED <= st.room_of(content.look.paper)[1]
        shown = AnnotatedPhoto(content, photo, beside if fits else None, width)
        if number == 1:
            parts.append(CondPageBreak(shown.height + HEADED))
            parts.append(paragraph(content.words("photos"), st.LOOSE_HEADING))
        parts.append(shown)
        parts += [] if fits else [Spacer(0, 6), _lines(texts, width)]
        parts.append(Spacer(0, 16))
    return parts


def _lines(texts: list[tuple[str, ParagraphStyle]], width: float) -> Lines:
    return Lines([line for told, style in texts for line in set_lines(told, style, width)], width)


def _caption(content: Content, number: int, photo: Photo) -> list[tuple[str, ParagraphStyle]]:
    """Title, what is seen, facts."""
    words = content.words
    title = f"{number}\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}{photo.caption or photo.name}"
    seen = [
        f"{place}: {content.name(found.value.part)} – {content.name(found.value.type)}"
        for place, found in content.of_photo(photo.id)
    ]
    taken = photo.exif.taken.replace("T", " ")
    facts = [
        words("taken", time=taken) if taken else words("taken_unknown"),
        words("taken_by", who=photo.taken_by) if photo.taken_by else words("taken_by_unknown"),
        words("original", w=photo.width, h=photo.height, name=photo.name),
        *sent_words(content, photo),
        *_read_words(content, photo),
        *scale_words(words, photo),
        *_credential_words(content, photo),
        f"SHA-256 {photo.sha256[:16]}…",
    ]
    return [
        (title, st.STRONG),
        *((text, st.SMALL) for text in (*seen, *measured_words(words, photo))),
        ("", st.GAP),
        *((text, st.TINY) for text in facts),
    ]


def _read_words(content: Content, photo: Photo) -> list[str]:
    """What the program read off the photo, a line each; a long barcode only begins."""
    words, lines = content.words, []
    told = [each for each in found_on(photo.reading) if not content.hides(photo, each.region)]
    for found in told[:MOST_READ]:
        number = found.number
        kind = words(f"number_kind_{number.kind}") if number else str(found.format)
        check = f", {words(f'check_{number.valid}'.lower())}" if number else ""
        text = " ".join(found.text.split())
        shown = text if len(text) <= LONGEST_READ else f"{text[:LONGEST_READ]}…"
        lines.append(words("read", what=f"{shown} ({kind}{check})"))
    return lines


def _credential_words(content: Content, photo: Photo) -> list[str]:
    """Whether it carries a content credential, where that was looked for."""
    if photo.credential is None:
        return []
    return [content.words("credential" if photo.credential else "credential_none")]


def sent_words(content: Content, photo: Photo) -> list[str]:
    """What a model was shown of the photo, a line each, and what is hidden in the picture here."""
    words, told = content.words, shown(content.case, photo)
    here = len(photo.blackouts) if content.look.blackouts else 0
    hides = [words("report_blackouts", n=here)] if here else []
    if not told:
        return [words("unsent"), *hides]
    made, hidden = told[0].picture, len(told[0].blackouts)
    size = {"w": made.width, "h": made.height}
    lines = [words("sent_parts", n=len(told), **size) if len(told) > 1 else words("sent", **size)]
    return [*lines, *([words("sent_blackouts", n=hidden)] if hidden else []), *hides]


class AnnotatedPhoto(Flowable):
    """One photo, as large as its room allows, with the places of its standing findings and what was
    measured; its
    caption, if it is no longer than a page, beside it."""

    def __init__(self, content: Content, photo: Photo, caption: Lines | None, width: float) -> None:
        super().__init__()
        scale = min(width * PICTURE_SHARE / photo.sent.width, TALLEST / photo.sent.height)
        self._size = photo.sent.width * scale, photo.sent.height * scale
        self._picture: Path = content.pictures[photo.id]
        self._findings: list[tuple[int, Finding]] = content.of_photo(photo.id)
        self._photo = photo
        self._caption, self._indent = caption, width * PICTURE_SHARE + GAP
        self.width, self.height = width, max(self._size[1], caption.height if caption else 0)

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Its size does not depend on the room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Picture first, what was found and measured over it, the caption from the top down."""
        canvas: Canvas = self.canv
        if self._caption:
            self._caption.drawOn(canvas, self._indent, self.height - self._caption.height)
        canvas.translate(0, self.height - self._size[1])
        canvas.drawImage(str(self._picture), 0, 0, *self._size)
        for number, found in self._findings:
            draw_finding(canvas, self._size, number, found)
        draw_measured(canvas, self._size, self._photo)
