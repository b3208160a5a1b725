"""The words under a photo: what it is, what is seen where, when and by whom it was taken."""

from reportlab.lib.styles import ParagraphStyle

from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.photo_order import PRIOR
from app.domain.read.found import found_on
from app.domain.report_plan import Layout
from app.domain.shown import shown
from app.report import styles as st
from app.report.content import Content
from app.report.lines import Line, Lines, one_line, set_lines
from app.report.measured import measured_words, scale_words

MOST_READ, LONGEST_READ, LONGEST_ITEM = 4, 60, 40
_SHORT, _SHORTEST = 9, 3  # lines of a caption where photos are small
_ANY_WIDTH = 1e6
Text = tuple[str, ParagraphStyle]


def caption(content: Content, number: int, photo: Photo, width: float) -> Lines:
    """As much of it as suits the layout, on lines of that many points."""
    layout = content.plan.layout
    if layout is Layout.CONTACT:
        return _cut(_title(number, photo, st.SMALL), [_when(content, photo, width)], width)
    if layout is Layout.FOUR:
        return _short(content, number, photo, width)
    texts = caption_texts(content, number, photo)
    return Lines([line for told, style in texts for line in set_lines(told, style, width)], width)


def photo_words(content: Content, photo: Photo, annotated: bool) -> str:
    """What the picture shows, for whoever can't see it; annotated: boxes too."""
    number = content.case.photo_number(photo.id)
    title, _ = _title(number, photo, st.SMALL)
    named = f"{content.words('col_photo')} {title}"
    seen = content.of_photo(photo.id) if annotated else []
    return " · ".join((named, *(seen_line(content, place, found) for place, found in seen)))


def caption_texts(content: Content, number: int, photo: Photo) -> list[Text]:
    """All of it, as far as the layout has it: on a contact sheet when it was taken, with four on a
    page what is seen too, else every fact."""
    layout = content.plan.layout
    if layout is Layout.CONTACT:
        when = _when(content, photo, _ANY_WIDTH)
        return [_title(number, photo, st.SMALL), (when, st.TINY)]
    if layout is Layout.FOUR:
        seen = [seen_line(content, place, found) for place, found in content.of_photo(photo.id)]
        told = (_when(content, photo, _ANY_WIDTH), _by(content, photo))
        taken = [(text, st.TINY) for text in told]
        return [_title(number, photo, st.STRONG), *((text, st.SMALL) for text in seen), *taken]
    return _full(content, number, photo)


def seen_line(content: Content, number: int, found: Finding) -> str:
    """Its number, location → how damaged → item; damage that is of its kind from before the loss
    says so."""
    value, item = found.value, " ".join(content.case.details.item.split())
    item = item if len(item) <= LONGEST_ITEM else f"{item[:LONGEST_ITEM]}…"
    told = " → ".join(filter(None, (content.name(value.part), content.name(value.type), item)))
    prior = f" ({content.words('prior')})" if value.type in PRIOR else ""
    return f"{number}: {told}{prior}"


def _short(content: Content, number: int, photo: Photo, width: float) -> Lines:
    seen = [seen_line(content, place, found) for place, found in content.of_photo(photo.id)]
    told = (_when(content, photo, width), _by(content, photo))
    taken = [one_line(text, st.TINY, width) for text in told]
    lines = [line for text in seen for line in set_lines(text, st.SMALL, width)]
    room = _SHORT - 1 - len(taken)
    if len(lines) > room:
        lines = [*lines[: room - 1], one_line("…", st.SMALL, width)]
    title = one_line(*_title(number, photo, st.STRONG), width)
    return Lines([title, *lines, *taken], width)


def _cut(title: Text, rest: list[str], width: float) -> Lines:
    """Only so many lines, so that the rows of a contact sheet stay even."""
    named = set_lines(*title, width)
    kept: list[Line] = named[: _SHORTEST - 1]
    if len(named) > len(kept):
        kept[-1] = one_line(f"{kept[-1].text} …", title[1], width)
    return Lines([*kept, *(one_line(text, st.TINY, width) for text in rest)], width)


def _title(number: int, photo: Photo, style: ParagraphStyle) -> Text:
    return f"{number}\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}{photo.caption or photo.name}", style


def _when(content: Content, photo: Photo, width: float) -> str:
    """When it was taken; whose word that is, where a line of that many points has room for it."""
    words, time = content.words, photo.exif.taken.replace("T", " ")
    if not time:
        return words("taken_unknown")
    told = words("taken", time=time)
    return told if len(set_lines(told, st.TINY, width)) == 1 else words("taken_short", time=time)


def _by(content: Content, photo: Photo) -> str:
    words, who = content.words, photo.taken_by
    return words("taken_by", who=who) if who else words("taken_by_unknown")


def _full(content: Content, number: int, photo: Photo) -> list[Text]:
    """Title, what is seen, facts."""
    words = content.words
    seen = [seen_line(content, place, found) for place, found in content.of_photo(photo.id)]
    facts = [
        _when(content, photo, _ANY_WIDTH),
        _by(content, photo),
        words("original", w=photo.width, h=photo.height, name=photo.name),
        *sent_words(content, photo),
        *_read_words(content, photo),
        *scale_words(words, photo),
        *_credential_words(content, photo),
        f"SHA-256 {photo.sha256[:16]}…",
    ]
    return [
        _title(number, photo, st.STRONG),
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
        check = words(f"check_{number.valid}".lower()) if number else ""
        text = " ".join(found.text.split())
        shown = text if len(text) <= LONGEST_READ else f"{text[:LONGEST_READ]}…"
        known = words.listed(filter(None, (kind, check)))
        lines.append(words("read", what=words("aside", what=shown, detail=known)))
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
