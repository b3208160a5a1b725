"""How photos and file can be checked: hashes, how photos came in, what was sent, by whom the file
is signed, where the log stood."""

from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.domain.photo import Photo
from app.domain.shown import shown
from app.report import styles as st
from app.report.content import Content, local
from app.report.figures.paper_words import number_in
from app.report.heading import heading, subheading
from app.report.table import begun, ruled
from app.report.text import paragraph

_INTRO = 60.0  # points that the words over the table take


def integrity(content: Content, width: float) -> list[Flowable]:
    """Every original's hash, how it came in, and what was sent of it."""
    words = content.words
    names = ("col_photo", "received", "hashes")
    rows: list[list[object]] = [[paragraph(words(name), st.CELL_HEAD) for name in names]]
    rows += [_row(content, n, photo) for n, photo in enumerate(content.case.photos, 1)]
    table = ruled(rows, [width * 0.08, width * 0.37, width * 0.55])
    intro = paragraph(words("integrity_text"), st.QUIET)
    head = heading(content, "integrity", _INTRO + begun(table, width))
    check = paragraph(words("integrity_check"), st.QUIET)
    return [head, intro, check, Spacer(0, 6), table, *_seal(content), *_log(content)]


def _log(content: Content) -> list[Flowable]:
    """Where the log stood, and whether anybody else says when that was."""
    proof, words = content.proof, content.words
    if proof is None:
        return []
    stamp = proof.head.stamp
    timed = words("timed", server=stamp.server, time=local(stamp.time)) if stamp else ""
    lines = [
        (words("log_entry", number=proof.entries), st.TINY),
        (proof.link, st.HASH),
        (words("log_head", number=proof.head.number, time=local(proof.head.at)), st.TINY),
        (proof.head.hash, st.HASH),
        (timed or words("not_timed"), st.TINY),
    ]
    head = subheading(words("log"))
    told = [paragraph(text, style) for text, style in lines]
    return [KeepTogether([head, paragraph(words("log_text"), st.QUIET), *told])]


def _seal(content: Content) -> list[Flowable]:
    """By which certificate the file is signed, and whether anybody else says when."""
    seal, words = content.seal, content.words
    if seal is None:
        return []
    told, stamped = seal.certificate, words("seal_stamped", server=seal.stamped_by)
    until = words("seal_valid", since=f"{told.since:%Y-%m-%d}", until=f"{told.until:%Y-%m-%d}")
    lines = [
        (words("seal_holder", holder=told.holder, issuer=told.issuer), st.TINY),
        (until, st.TINY),
        (words("seal_number", serial=told.serial), st.TINY),
        (told.sha256, st.HASH),
        (stamped if seal.stamped_by else words("seal_not_stamped"), st.TINY),
    ]
    head = paragraph(words("seal"), st.SUBHEADING)
    parts = [paragraph(text, style) for text, style in lines]
    return [KeepTogether([head, paragraph(words("seal_text"), st.QUIET), *parts])]


def _row(content: Content, number: int, photo: Photo) -> list[object]:
    words, by = content.words, photo.received_by
    received = words(
        f"received_{photo.arrival}", time=local(photo.received_at), who=by.name or by.system_user
    )
    source = [words("received_from", who=photo.source)] if photo.source else []
    source += [words("taken_by", who=photo.taken_by)] if photo.taken_by else []
    source += _inside(content, photo)
    original = words("hash_original", size=number_in(photo.size_bytes, content.look.language))
    hashes = [original, photo.sha256, *_sent(content, photo)]
    return [
        paragraph(str(number), st.CELL),
        [paragraph(text, st.TINY) for text in (photo.name, received, *source)],
        [paragraph(text, st.HASH) for text in hashes],
    ]


def _inside(content: Content, photo: Photo) -> list[str]:
    """The file it was taken out of."""
    inside = photo.inside
    if inside is None:
        return []
    where = "inside_drawn" if inside.drawn else f"inside_{inside.holder}"
    return [content.words(where, name=inside.name, number=inside.number, sha256=inside.sha256)]


def _sent(content: Content, photo: Photo) -> list[str]:
    """Size and hash of each picture a model was shown of the photo."""
    told = shown(content.case, photo)
    hidden = content.words("hash_blackouts") if any(sent.blackouts for sent in told) else ""
    lines = [hidden] if hidden else []
    for sent in told:
        size = number_in(sent.picture.size_bytes, content.look.language)
        lines += [content.words("hash_sent", size=size), sent.picture.sha256]
    return lines
