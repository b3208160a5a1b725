"""Severity as paper shows it: shape, colour and word together."""

from reportlab.lib.styles import ParagraphStyle

from app.domain.words import Severity
from app.report.blocks import Run
from app.report.content import Content
from app.report.fonts import BOLD, REGULAR
from app.report.styles import SEVERITY
from app.report.text import Told, markup, told_as


def severity_mark(
    content: Content,
    severity: Severity,
    style: ParagraphStyle,
    more: str = "",
    struck: bool = False,
) -> Told:
    """The coloured shape and the word in the text's own colour; more: what follows it; struck: a
    line goes through."""
    told = f"{content.words(f'severity_{severity}')}{more}"
    return shaped(severity, told, style, struck)


def shaped(severity: Severity, told: str, style: ParagraphStyle, struck: bool = False) -> Told:
    """The same with what is told of it."""
    color = f"#{SEVERITY[severity].hexval()[2:]}"
    shape = f'<font name="{REGULAR}" color="{color}">{severity.shape}</font>'
    words = f"\u00a0{told}"
    shown = f"{shape}{markup(words, style.fontName == BOLD)}"
    runs = Run(severity.shape, color, struck=struck), Run(words, struck=struck)
    return told_as(f"<strike>{shown}</strike>" if struck else shown, style, *runs)
