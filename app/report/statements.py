"""What a report must say of itself: limits, the model's part, who stands for it, the hashes."""

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from app.domain.known import Taken
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.shown import shown
from app.report import styles as st
from app.report.content import Content, local
from app.report.table import WholeRows, ruled
from app.report.text import paragraph

_BEGUN = 180.0  # points: a heading, what it is about, and a first row stay together


def statements(content: Content, width: float) -> list[Flowable]:
    """Limits, disclosure of the model's part, signature."""
    words, judged = content.words, content.case.kind.has_findings
    limits: list[Flowable] = [
        paragraph(words("limits" if judged else "limits_of_answer"), st.HEADING),
        paragraph(words("limits_text" if judged else "limits_answer"), st.QUIET),
    ]
    disclosure: list[Flowable] = [
        paragraph(words("disclosure"), st.HEADING),
        *(paragraph(text, st.QUIET) for text in _disclosure(content)),
    ]
    if judged:  # a signature alone on a page would stand for nothing
        disclosure += [Spacer(0, 12), _signature(content, width)]
    return [KeepTogether(limits), KeepTogether(disclosure)]


def _disclosure(content: Content) -> list[str]:
    case, words, counts = content.case, content.words, content.counts()
    if not list(case.runs):
        return [words("no_model")]
    told, judged = [], case.kind.has_findings
    for run in case.runs:
        if run.asked.practice:
            told.append(words("practice_why" if judged else "practice_answer"))
            continue
        if run.taken is not None:
            told.append(_taken(content, run, run.taken))
            continue
        name, at = "model_used" if judged else "model_answered", local(run.started_at)
        told.append(words(name, model=run.model, host=run.asked.host, time=at))
        told += [words(f"adjusted_{done}") for done in run.asked.adjustments]
    for run in (run for inspection in case.inspections for run in inspection.seconds):
        host, at = run.asked.host, local(run.started_at)
        told.append(words("second_used", model=run.model, host=host, time=at))
    if not judged:
        return told
    reviewer = case.decision.adjuster
    told.append(
        words("reviewed_by", who=reviewer, **counts)
        if reviewer
        else words("reviewed_by_nobody", **counts)
    )
    return told


def _taken(content: Content, run: Run, source: Taken) -> str:
    """Where an answer is from that no model was asked for in this case."""
    name = "facts_taken" if source.facts_only else "answer_taken"
    facts = {"number": source.number, "time": local(source.at), "distance": source.distance}
    return content.words(name, model=run.model, host=run.asked.host, **facts)


def _signature(content: Content, width: float) -> WholeRows:
    decision, words = content.case.decision, content.words
    licence = f", {words('licence')} {decision.licence}" if decision.licence else ""
    who = f"{decision.adjuster}{licence}" if decision.adjuster else words("unsigned")
    when = local(decision.at) if decision.at and decision.complete else ""
    return WholeRows(
        [
            [paragraph(words("signed"), st.LABEL), ""],
            [paragraph(who, st.STRONG), paragraph(when, st.RIGHT)],
        ],
        colWidths=[width * 0.6, width * 0.4],
        style=[
            ("LINEABOVE", (0, 0), (-1, 0), 0.8, st.INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )


def integrity(content: Content, width: float) -> list[Flowable]:
    """Every original's hash, how it came in, and what was sent of it."""
    words = content.words
    names = ("col_photo", "received", "hashes")
    rows: list[list[object]] = [[paragraph(words(name), st.CELL_HEAD) for name in names]]
    rows += [_row(content, n, photo) for n, photo in enumerate(content.case.photos, 1)]
    table = ruled(rows, [width * 0.08, width * 0.37, width * 0.55])
    intro = paragraph(words("integrity_text"), st.QUIET)
    heading = paragraph(words("integrity"), st.HEADING)
    return [CondPageBreak(_BEGUN), heading, intro, Spacer(0, 6), table, *_log(content)]


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
    heading = paragraph(words("log"), st.SUBHEADING)
    told = [paragraph(text, style) for text, style in lines]
    return [KeepTogether([heading, paragraph(words("log_text"), st.QUIET), *told])]


def _row(content: Content, number: int, photo: Photo) -> list[object]:
    words, by = content.words, photo.received_by
    received = words(
        f"received_{photo.arrival}", time=local(photo.received_at), who=by.name or by.system_user
    )
    source = [words("received_from", who=photo.source)] if photo.source else []
    source += _inside(content, photo)
    original = words("hash_original", size=f"{photo.size_bytes:,}")
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
        size = f"{sent.picture.size_bytes:,}"
        lines += [content.words("hash_sent", size=size), sent.picture.sha256]
    return lines
