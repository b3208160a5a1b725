"""What a report must say of itself: limits, the model's part, who stands for it."""

from collections import Counter
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, Spacer

from app.domain.case import Case
from app.domain.issue import Edition
from app.domain.known import Taken
from app.domain.looking.looked import left_out, looks_of
from app.domain.measured.evaluated import OFFICE_SET, Estimate
from app.domain.run import Run
from app.domain.words import Verdict
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading
from app.report.reviewed import other_reviewer
from app.report.table import WholeRows
from app.report.text import paragraph
from app.report.words import Words

_HAND = (160.0, 44.0)  # points


def limits(content: Content) -> list[Flowable]:
    """What the report says nothing of."""
    judged = content.case.kind.has_findings
    told = content.look.limits if judged else ""
    told = told or content.words("limits_text" if judged else "limits_answer")
    head = heading(content, "limits" if judged else "limits_of_answer", 0)
    return [head, paragraph(told, st.QUIET)]


def disclosure(content: Content) -> list[Flowable]:
    """Which model had which part, and what a person did with it."""
    told = [paragraph(text, st.QUIET) for text in _disclosure(content)]
    return [heading(content, "disclosure", 0), *told]


def _disclosure(content: Content) -> list[str]:
    case, words = content.case, content.words
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
        told += _measured(content, run)
        told += _looked(content, run)
        told += [words(f"adjusted_{done}") for done in run.asked.adjustments]
    for run in (run for inspection in case.inspections for run in inspection.seconds):
        host, at = run.asked.host, local(run.started_at)
        told.append(words("second_used", model=run.model, host=host, time=at))
    if not judged:
        return told
    return told + _reviewers(content)


def _reviewers(content: Content) -> list[str]:
    """Who stands for the review, what was done in it, and which findings others reviewed."""
    case, words = content.case, content.words
    counts, reviewer = {**content.counts(), **_accepted(case)}, case.decision.adjuster
    if not reviewer:
        return [words("reviewed_by_nobody", **counts)]
    others: dict[str, list[str]] = {}
    for number, found in enumerate(case.findings, 1):
        if name := other_reviewer(case, found):
            others.setdefault(name, []).append(words("change_finding", n=number))
    named = [words("aside", what=name, detail=words.listed(each)) for name, each in others.items()]
    told = [words("reviewed_by", who=reviewer, **counts)]
    return [*told, words("reviewed_by_others", who=words.listed(named))] if named else told


def _looked(content: Content, run: Run) -> list[str]:
    """How often, where it was more than once, and who judged what was disputed."""
    merged, words = run.merged, content.words
    inspection = next(i for i in content.case.inspections if i.id == run.inspection_id)
    if merged is None or len(merged.looks) < 2:
        return []
    looks, strategy = looks_of(inspection, merged), merged.strategy
    facts = {"looks": len(looks), "agree": min(strategy.agree, len(looks))}
    name = "looked_in_parts" if strategy.led else "looked_several"
    told = [words(name, **facts, left=left_out(inspection, merged))]
    others = [
        look for look in looks if (look.model, look.asked.host) != (run.model, run.asked.host)
    ]
    return told + [
        words("second_used", model=o.model, host=o.asked.host, time=local(o.started_at))
        for o in others
    ]


def _measured(content: Content, run: Run) -> list[str]:
    """How right its model was when it was measured last, where that is to be told."""
    if run.id not in content.measured:
        return []
    known = content.measured[run.id]
    if known is None:
        return [content.words("measured_never")]
    on = content.words("office_set") if known.on == OFFICE_SET else known.on
    facts = {"on": on, "cases": known.cases, "time": local(known.at)}
    words = content.words
    shares = {"found": _share(words, known.found), "right": _share(words, known.right)}
    told = [words("measured_on", **facts, **shares)]
    return told + ([words("measured_otherwise")] if known.otherwise else [])


def _share(words: Words, each: Estimate) -> str:
    """«47 % (likely 41 to 53)»; "–" where nothing stands behind it."""
    edges = {"value": each.value, "low": each.low, "high": each.high}
    told = {name: f"{100 * edge:.0f}" for name, edge in edges.items() if edge is not None}
    if each.value is None:
        return "–"
    return words("measured_likely" if len(told) == len(edges) else "measured_share", **told)


def _accepted(case: Case) -> dict[str, int]:
    """How many findings were accepted each for itself, and how many with one act, be it over
    several findings or over several cases."""
    reviews = [f.review for f in case.findings if f.verdict is Verdict.ACCEPTED]
    acts = Counter((review.by, review.at) for review in reviews if review)
    together = sum(1 for r in reviews if r and (r.act or acts[r.by, r.at] > 1))
    return {"singly": len(reviews) - together, "together": together}


def _taken(content: Content, run: Run, source: Taken) -> str:
    """Where an answer is from that no model was asked for in this case."""
    name = "facts_taken" if source.facts_only else "answer_taken"
    facts = {"number": source.number, "time": local(source.at), "distance": source.distance}
    return content.words(name, model=run.model, host=run.asked.host, **facts)


def signature(content: Content, width: float) -> list[Flowable]:
    """Who stands for it, and since when."""
    return [Spacer(0, 12), _signature(content, width)]


def _picture(path: Path) -> Image:
    """An adjuster's own hand, as large as fits."""
    wide, high = ImageReader(str(path)).getSize()
    scale = min(_HAND[0] / wide, _HAND[1] / high)
    return Image(str(path), wide * scale, high * scale, hAlign="LEFT")


def _signature(content: Content, width: float) -> WholeRows:
    decision, words = content.case.decision, content.words
    who = decision.adjuster or words("unsigned")
    if decision.adjuster and decision.licence:
        who = words("with_licence", who=who, licence=decision.licence)
    when = local(decision.at) if decision.at and decision.complete else ""
    own = content.look.signature if content.edition is not Edition.DRAFT else None
    return WholeRows(
        [
            [paragraph(words("signed"), st.LABEL), ""],
            *([[_picture(own), ""]] if own else []),
            [paragraph(who, st.STRONG), paragraph(when, st.RIGHT)],
        ],
        colWidths=[width * 0.6, width * 0.4],
        style=[
            ("LINEABOVE", (0, 0), (-1, 0), 0.8, st.INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
