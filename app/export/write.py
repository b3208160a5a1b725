"""Cases into a file of another program's format, whole or not at all."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from app.domain.case import Case
from app.domain.details.price import PriceTable
from app.errors import export_unwritten
from app.export.case_json import as_json, spelled
from app.export.coco import as_coco
from app.export.csv_table import as_csv
from app.export.shapes import plain as of_plain
from app.export.shapes import whole as of_whole
from app.export.workbook import as_workbook
from app.templates.shelf import Shelf
from app.whole_file import write_whole


class Form(StrEnum):
    """What is written, by the usual ending of its name."""

    EXCEL = "xlsx"
    CSV = "csv"
    JSON = "json"
    COCO = "coco.json"


def form_of(path: Path) -> Form:
    """The form a file of that name is in; JSON, which has everything, where it says none."""
    endings = sorted(Form, key=len, reverse=True)
    return next((f for f in endings if path.name.lower().endswith(f".{f}")), Form.JSON)


def write(
    form: Form,
    cases: Sequence[Case],
    templates: Shelf,
    path: Path,
    folder: Path,
    prices: PriceTable | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> None:
    """Put the cases there; folder: the data folder; prices: the office's; pictures: thumbnails for
    a workbook, by photo id. Blocks. Raises ExportNotWritten."""
    data = content(form, cases, templates, prices, pictures)
    try:
        write_whole(path, data, folder / "unfinished")
    except OSError as error:
        raise export_unwritten(path, error) from error


def content(
    form: Form,
    cases: Sequence[Case],
    templates: Shelf,
    prices: PriceTable | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """The bytes of such a file."""
    if form is Form.EXCEL:
        return as_workbook(cases, pictures)
    if form is Form.CSV:
        return as_csv(cases)
    if form is Form.COCO:
        return spelled(as_coco(cases))
    listed = [as_json(case, templates, (), (), prices) for case in cases]
    told: of_whole.File = {"schema_version": of_plain.VERSION, "cases": listed}
    return spelled(told)
