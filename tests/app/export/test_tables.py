"""Cases as CSV and COCO: typed, whole, and nothing in them a program would run."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.place.outline import Outline
from app.domain.words import Verdict
from app.errors import ExportNotWritten
from app.export.cells import harmless
from app.export.coco import as_coco
from app.export.csv_table import as_csv
from app.export.write import Form, form_of, write
from tests.helpers import cases
from tests.helpers.templates import shelf

NASTY = ("=1+1", "+1", "-2+3", "@SUM(A1)", " =1", "\t=1", "\r=1", "\N{FULLWIDTH EQUALS SIGN}1")


def case_of(*verdicts: Verdict | None, **changes: object) -> Case:
    """A case whose findings got these verdicts; None: nobody looked."""
    found = [
        cases.finding(number, review=cases.review(verdict) if verdict else None)
        for number, verdict in enumerate(verdicts, 1)
    ]
    run = cases.run(assessment=cases.assessment(*found))
    inspection = replace(cases.inspection(), photos=(cases.photo(1), cases.photo(2)), runs=(run,))
    return cases.case(inspections=(inspection,), **changes)


def table_of(*given: Case) -> list[dict[str, str]]:
    written = as_csv(given).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(written, newline="")))


def test_a_row_for_each_finding_and_one_for_a_case_without() -> None:
    rows = table_of(case_of(Verdict.ACCEPTED, None), cases.case(number="EMPTY", inspections=()))
    assert [row["finding"] for row in rows] == ["1", "2", ""]
    assert [row["verdict"] for row in rows] == ["accepted", "open", ""]
    assert rows[0]["x1"] == str(cases.value().region.x1)  # type: ignore[union-attr]
    assert rows[0]["reviewed_at"].endswith("+00:00")
    assert rows[2]["case"] == "EMPTY"


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula(text: str) -> None:
    decision = cases.decision(note=text)
    (row,) = table_of(case_of(None, number=text, decision=decision))
    assert (row["case"], row["decided_note"]) == (f"'{text}", f"'{text}")


@given(st.text())
def test_texts_come_out_as_they_went_in(text: str) -> None:
    """But for the apostrophe; whatever they hold, there is one row with all its columns."""
    (row,) = table_of(case_of(None, decision=cases.decision(note=text)))
    kept = text.encode("utf-8", errors="replace").decode()
    assert row["decided_note"] in (kept, f"'{kept}")
    assert harmless(text)[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n")


def test_coco_has_boxes_in_pixels_and_no_rejected_ones() -> None:
    outline = Outline(((0.25, 0.25), (0.75, 0.25), (0.75, 0.5)))
    drawn = cases.review(Verdict.EDITED, value=cases.value().at(outline))
    case = case_of(Verdict.REJECTED, None)
    (inspection,) = case.inspections
    run = replace(
        inspection.runs[0],
        assessment=cases.assessment(
            *inspection.runs[0].assessment.findings, cases.finding(3, review=drawn)
        ),
    )
    case = replace(case, inspections=(replace(inspection, runs=(run,)),))
    told = json.loads(json.dumps(as_coco([case, case_of(None)])))
    photo, box = cases.photo(1), cases.value().region
    assert box is not None
    assert [image["id"] for image in told["images"]] == [1, 2, 3, 4]
    assert told["images"][0]["file_name"] == f"{photo.sha256}.jpg"
    assert [each["image_id"] for each in told["annotations"]] == [1, 1, 3]
    wide, high = photo.width * (box.x2 - box.x1), photo.height * (box.y2 - box.y1)
    assert told["annotations"][0]["bbox"][2:] == pytest.approx([wide, high], abs=0.01)
    assert told["annotations"][0]["segmentation"] == []
    shape = told["annotations"][1]
    assert shape["segmentation"][0][:2] == [0.25 * photo.width, 0.25 * photo.height]
    assert shape["area"] == pytest.approx(0.5 * 0.25 * photo.width * photo.height / 2)
    names = {category["id"]: category["name"] for category in told["categories"]}
    assert {names[each["category_id"]] for each in told["annotations"]} == {cases.value().type}


def test_the_name_tells_the_form(tmp_path: Path) -> None:
    names = ("a.csv", "A.CSV", "a.coco.json", "a.json", "a", "csv")
    forms = [Form.CSV, Form.CSV, Form.COCO, Form.JSON, Form.JSON, Form.JSON]
    assert [form_of(Path(name)) for name in names] == forms
    write(Form.JSON, [case_of(None)], shelf(tmp_path), tmp_path / "a.json", tmp_path)
    told = json.loads((tmp_path / "a.json").read_bytes())
    assert [case["case"]["number"] for case in told["cases"]] == [cases.case().number]
    with pytest.raises(ExportNotWritten):
        write(Form.CSV, [], shelf(tmp_path), tmp_path / "none" / "a.csv", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
