"""Which section of a report is made where, and all of them in the order that is wanted."""

from collections.abc import Callable
from functools import partial

from reportlab.platypus import Flowable, KeepTogether

from app.domain.report_plan import Section
from app.report.advice import advice
from app.report.appendix import appendix
from app.report.close_ups import close_ups
from app.report.content import Content
from app.report.conversation import conversation
from app.report.cover import cover
from app.report.diagram import diagram
from app.report.fields import answers, fields
from app.report.findings import findings
from app.report.integrity import integrity
from app.report.letterhead import letterhead
from app.report.open_points import open_points
from app.report.photo_sheets import photo_sheets
from app.report.price_range import price_range
from app.report.read_by_both import read_by_both_table
from app.report.second_opinion import second_opinions
from app.report.statements import disclosure, limits, signature
from app.report.summary import decision, summary
from app.report.supplement import supplement
from app.report.warnings import warnings

_FIRST = (Section.COVER, Section.SUMMARY, Section.DECISION)  # what changed stands after them
_UNBROKEN = (Section.LIMITS, Section.DISCLOSURE, Section.SIGNATURE)


def story(content: Content, width: float) -> list[Flowable]:
    """Every section in its order; width: of the text, in points."""
    made, parts, unbroken = _made(content, width), letterhead(content), list[Flowable]()
    first = next((each for each in content.sections if each not in _FIRST), None)
    for section, following in zip(content.sections, (*content.sections[1:], None), strict=True):
        block = made[section]()
        if section is first:
            parts += supplement(content, width)
        if section not in _UNBROKEN:
            parts += block
            continue
        unbroken += block
        # A signature alone on a page would stand for nothing.
        if (section, following) != (Section.DISCLOSURE, Section.SIGNATURE):
            parts.append(KeepTogether(unbroken))
            unbroken = []
    return parts


def _made(content: Content, width: float) -> dict[Section, Callable[[], list[Flowable]]]:
    return {
        Section.COVER: partial(cover, content, width),
        Section.SUMMARY: partial(summary, content, width),
        Section.DECISION: partial(decision, content, width),
        Section.NOTICES: partial(warnings, content),
        Section.RULES: partial(advice, content),
        Section.ANSWER: partial(answers, content),
        Section.FIELDS: partial(fields, content, width),
        Section.FINDINGS: partial(findings, content, width),
        Section.OPEN_POINTS: partial(open_points, content),
        Section.DIAGRAM: partial(diagram, content, width),
        Section.PRICE_RANGE: partial(price_range, content, width),
        Section.READ_BY_BOTH: partial(read_by_both_table, content, width),
        Section.SECOND_OPINIONS: partial(second_opinions, content, width),
        Section.LIMITS: partial(limits, content),
        Section.DISCLOSURE: partial(disclosure, content),
        Section.SIGNATURE: partial(signature, content, width),
        Section.PHOTOS: partial(photo_sheets, content, width),
        Section.CLOSE_UPS: partial(close_ups, content, width),
        Section.INTEGRITY: partial(integrity, content, width),
        Section.APPENDIX: partial(appendix, content),
        Section.CONVERSATION: partial(conversation, content),
    }
