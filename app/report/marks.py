"""Severity as paper shows it: shape, colour and word together."""

from app.domain.words import Severity
from app.report.content import Content
from app.report.fonts import REGULAR
from app.report.styles import SEVERITY, SHAPE
from app.report.text import markup


def severity_markup(content: Content, severity: Severity, bold: bool = False) -> str:
    """The coloured shape and the word in the text's own colour."""
    color = f"#{SEVERITY[severity].hexval()[2:]}"
    shape = f'<font name="{REGULAR}" color="{color}">{SHAPE[severity]}</font>'
    return f"{shape}\u00a0{markup(content.words(f'severity_{severity}'), bold)}"
