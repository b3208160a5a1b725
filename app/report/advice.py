"""What the office's own rules advise, and why each of them held."""

from reportlab.platypus import Flowable

from app.domain.field import named
from app.domain.rule import Fired, Ground, Reason
from app.domain.words import Severity
from app.report import styles as st
from app.report.content import Content
from app.report.heading import heading
from app.report.text import paragraph

# What case it is stands on the page already; how sure a model says it is, only in the appendix.
_UNSAID = (Ground.KIND, Ground.TEMPLATE, Ground.CONFIDENCE)
_CODES = (Ground.PART, Ground.TYPE, Ground.ACTION)


def advice(content: Content) -> list[Flowable]:
    """One paragraph for each rule that says something; tickets and queues are the office's own
    matter and not printed."""
    parts: list[Flowable] = []
    fired = (each for inspection in content.case.inspections for each in inspection.fired)
    for each in fired:
        if text := named(each.then.advice, content.look.language):
            parts += [paragraph(text, st.BODY), paragraph(_why(content, each), st.TINY)]
    return [heading(content, "rules"), *parts] if parts else []


def _why(content: Content, fired: Fired) -> str:
    told = [_ground(content, each) for each in fired.reasons if each.ground not in _UNSAID]
    name = content.words("rule", name=fired.title(content.look.language))
    return content.words.told_of(name, content.words.listed(told)) if told else name


def _ground(content: Content, reason: Reason) -> str:
    said = reason.said
    if reason.ground in _CODES:
        said = content.name(said)
    elif reason.ground is Ground.SEVERITY:
        said = content.words(f"severity_{Severity(said)}")
    return content.words(f"ground_{reason.ground}", said=said)
