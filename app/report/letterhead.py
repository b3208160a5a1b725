"""What the office has under its name at the head of the first page: its address and the like."""

from reportlab.platypus import Flowable, Spacer

from app.report import styles as st
from app.report.content import Content
from app.report.text import paragraph


def letterhead(content: Content) -> list[Flowable]:
    """The lines beside each other, over as many as they take."""
    told = " · ".join(line.strip() for line in content.look.lines if line.strip())
    return [paragraph(told, st.TINY), Spacer(0, 8)] if told else []
