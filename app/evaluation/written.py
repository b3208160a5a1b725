"""A run's figures as a file for people or other programs: PDF, page, table, JSON."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

from app.domain.measured.evaluated import Evaluated
from app.domain.measured.evaluation_sheet import EvaluationSheet
from app.errors import export_unwritten
from app.evaluation.kept_run import KeptRun
from app.evaluation.page import html_page
from app.evaluation.summary import as_json, figure
from app.export.cells import harmless
from app.report.evaluation import evaluation_pdf
from app.settings.settings import Paper
from app.whole_file import write_whole

_NAMES = ("table", "row", "figure", "value", "low", "high", "n")


def write_figures(
    path: Path, run: KeptRun, found: Evaluated, told: EvaluationSheet, paper: Paper
) -> None:
    """In the form the path's ending says. Blocks. Raises ExportNotWritten."""
    match path.suffix.lower():
        case ".pdf":
            data = evaluation_pdf(told, paper)
        case ".html":
            data = html_page(told).encode()
        case ".csv":
            data = as_csv(found)
        case _:
            data = json.dumps(as_json(run, found), ensure_ascii=False, indent=2).encode()
    try:
        write_whole(path, data)
    except OSError as error:
        raise export_unwritten(path, error) from error


def as_csv(found: Evaluated) -> bytes:
    """A line for each figure; UTF-8 with a mark that spreadsheets know it by."""
    file = io.StringIO(newline="")
    table = csv.writer(file)
    table.writerow(_NAMES)
    table.writerows(_rows(found))
    return file.getvalue().encode("utf-8-sig")


def _rows(found: Evaluated) -> Iterator[tuple[object, ...]]:
    tables = {
        "overall": {"": found.overall},
        "type": found.per_type,
        "part": found.per_part,
        "severity": found.per_severity,
        "confusion": found.confusion,
        "reliability": {
            f"from {each.low:.1f}": {"right": each.right} for each in found.reliability
        },
    }
    for name, rows in tables.items():
        for row, figures in rows.items():
            for each, told in figures.items():
                yield name, harmless(row), each, *figure(told).values()
