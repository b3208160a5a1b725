"""An evaluation as a page and as a PDF, where the command was told to write them."""

from app.cli.ending import say
from app.cli.options import Options
from app.domain.measured.evaluation_sheet import EvaluationSheet
from app.errors import ReportNotWritten
from app.evaluation.page import html_page
from app.report.evaluation import evaluation_pdf
from app.settings.paper import paper_of
from app.settings.settings import Settings
from app.whole_file import write_whole


def write_out(options: Options, told: EvaluationSheet, settings: Settings) -> None:
    """Raises ReportNotWritten."""
    try:
        if options.html is not None:
            write_whole(options.html, html_page(told).encode())
            say(f"Page: {options.html}")
        if options.pdf is not None:
            write_whole(options.pdf, evaluation_pdf(told, paper_of(settings)))
            say(f"PDF: {options.pdf}")
    except OSError as error:
        path = error.filename or options.pdf or options.html
        raise ReportNotWritten(str(path), error.strerror or str(error)) from error
