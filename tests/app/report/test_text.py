"""What foreign text becomes before it is printed."""

from io import BytesIO

from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from app.report import styles
from app.report.fonts import register
from app.report.printable import LONGEST, clean
from app.report.text import markup, paragraph


def test_line_ends_no_font_knows_are_spaces() -> None:
    assert clean("a\u2028b\u2029c\td\u00a0e\u3000f") == "a b c d\u00a0e\u3000f"


def test_one_blank_line_is_as_good_as_a_thousand() -> None:
    assert clean("a\nb" + "\n \n" * 1000 + "c") == "a\nb\n\nc"


def test_cuts_what_is_too_long_and_says_so() -> None:
    assert clean("x" * LONGEST) == "x" * LONGEST
    assert clean("x" * (LONGEST + 1)) == "x" * LONGEST + " …"


@settings(deadline=None, max_examples=120)
@given(st.text(st.characters(max_codepoint=0x24F), max_size=80))
@example("")
@example("1316 × 987\u00a0· a → b – “c” …")
@example(" a  <b>&amp; \n\t c ")
def test_a_plain_text_comes_out_as_by_reportlab_s_own_parser(text: str) -> None:
    register()
    assert _drawn(paragraph(text, styles.CELL)) == _drawn(Paragraph(markup(text), styles.CELL))


def _drawn(block: Flowable) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pageCompression=0, invariant=1)
    block.wrapOn(canvas, 90, 10_000)
    block.drawOn(canvas, 10, 10)
    canvas.save()
    return file.getvalue()
