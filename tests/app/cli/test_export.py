"""The command «export»: what is written, what is not, and how it ends."""

import asyncio
import csv
import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from app.cli.arguments import parse
from app.cli.export import export
from app.cli.export_reports import name_of
from app.cli.keeping_arguments import FORMS
from app.desk import open_desk
from app.domain.words import Kind, RunState
from app.store.proving.lookup import found
from tests.helpers import cases
from tests.helpers.words import all_text


def _stored(folder: Path, *numbers: str) -> None:
    async def work() -> None:
        desk = await open_desk(folder)
        try:
            for place, number in enumerate(numbers):
                case = await desk.store.new_case(Kind.VEHICLE, cases.MEI, number)
                case = await desk.store.add_photo(case.id, cases.photo(place), cases.MEI)
                inspection = case.inspections[0].id
                found = cases.finding(place, run_id=f"run-{place}", photo_id=f"photo-{place}")
                told = cases.assessment(found)
                run = cases.run(
                    place, inspection_id=inspection, state=RunState.DONE, assessment=told
                )
                await desk.store.start_run(case.id, run)
        finally:
            await desk.models.close()
            await desk.close()

    asyncio.run(work())


def _run(folder: Path, *arguments: object) -> int:
    return export(parse(["export", *map(str, arguments), "--data-dir", str(folder)]))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    _stored(tmp_path / "data", "CLM-1", "CLM-2")
    return tmp_path / "data"


def test_tables_and_data_of_several_cases(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, data, boxes = (tmp_path / name for name in ("t.csv", "d.json", "b.json"))
    wanted = ("--csv", table, "--json", data, "--coco", boxes)
    assert _run(folder, "CLM-2", "CLM-1", "CLM-2", *wanted) == 0
    with table.open(encoding="utf-8-sig", newline="") as written:
        assert [row["case"] for row in csv.DictReader(written)] == ["CLM-2", "CLM-1"]
    told = json.loads(data.read_bytes())["cases"]
    assert [case["case"]["number"] for case in told] == ["CLM-2", "CLM-1"]
    assert len(json.loads(boxes.read_bytes())["annotations"]) == 2
    assert "2 of 2" in capsys.readouterr().err


def test_an_unknown_case_does_not_stop_the_others(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, "CLM-9", "CLM-1", "--csv", tmp_path / "t.csv") == 2
    assert "«CLM-9»" in capsys.readouterr().err
    assert "CLM-1" in (tmp_path / "t.csv").read_text(encoding="utf-8")


def test_nothing_is_written_over_unless_asked_for(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "t.csv"
    kept.write_text("mine")
    assert _run(folder, "CLM-1", "--csv", kept) == 2
    assert kept.read_text() == "mine"
    assert _run(folder, "CLM-1", "--csv", kept, "--force") == 0
    assert "CLM-1" in kept.read_text(encoding="utf-8")


def test_what_is_wanted_has_to_be_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(folder, "CLM-1") == 2
    told = capsys.readouterr().err
    assert all(f"--{form}" in told for form, _ in FORMS)
    assert _run(folder, "CLM-1", "--csv", tmp_path / "no" / "t.csv") == 4


def _decided(folder: Path, number: str) -> None:
    async def work() -> None:
        desk = await open_desk(folder)
        try:
            case_id = (await desk.store.do(found, number))[0]
            await desk.store.decide(case_id, cases.decision(), cases.MEI)
            photo = (await desk.store.case(case_id)).photos[0]
            picture = desk.files.prepared(photo.sha256)
            picture.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (photo.sent.width, photo.sent.height)).save(picture, "JPEG")
        finally:
            await desk.models.close()
            await desk.close()

    asyncio.run(work())


def test_reports_are_drafts_unless_they_are_issued(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _decided(folder, "CLM-2")
    to = tmp_path / "reports"
    assert _run(folder, "CLM-1", "CLM-2", "--pdf", to, "--issue", "--template", "parcel") == 2
    told = capsys.readouterr().err
    assert "Case CLM-1 is not decided yet" in told
    (issued,) = to.iterdir()
    assert issued.name.startswith("CLM-2-")
    assert _run(folder, "CLM-2", "--pdf", tmp_path / "drafts") == 0
    assert "Draft: " in capsys.readouterr().err
    (draft,) = (tmp_path / "drafts").iterdir()
    assert draft.read_bytes() != issued.read_bytes()
    assert _run(folder, "CLM-2", "--pdf", to, "--issue", "--force", "--template", "parcel") == 0
    assert _run(folder, "CLM-2", "--pdf", to, "--template", "no such") == 2
    assert _run(folder, "CLM-2", "--issue", "--csv", tmp_path / "t.csv") == 2


def test_documents_to_be_edited_beside_the_reports(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _decided(folder, "CLM-1")
    _decided(folder, "CLM-2")
    to = tmp_path / "docs"
    wanted = (
        "--docx",
        to,
        "--pdf",
        to,
        "--csv",
        tmp_path / "no" / "t.csv",
        "--json",
        to / "d.json",
    )
    assert _run(folder, "CLM-1", "CLM-2", *wanted) == 4  # the table's folder is not there
    assert (to / "d.json").is_file()
    assert sorted(path.suffix for path in to.iterdir()) == [".docx"] * 2 + [".json"] + [".pdf"] * 2
    for document in to.glob("*.docx"):
        assert "Draft for editing" in all_text(document.read_bytes()).splitlines()[0]
    assert not (folder / "drawings").exists()
    assert _run(folder, "CLM-1", "--docx", to) == 2
    assert "was not touched" in capsys.readouterr().err
    assert _run(folder, "CLM-1", "--docx", to, "--force", "--template", "parcel") == 0


def test_two_forms_never_share_a_file(folder: Path, tmp_path: Path) -> None:
    same = tmp_path / "x.json"
    assert _run(folder, "CLM-1", "--json", same, "--coco", tmp_path / "." / "x.json") == 2
    assert not same.exists()


def test_a_case_whose_report_is_not_written_is_in_the_tables(folder: Path, tmp_path: Path) -> None:
    wanted = ("--pdf", tmp_path / "r", "--issue", "--csv", tmp_path / "t.csv")
    assert _run(folder, "CLM-1", *wanted) == 2  # nobody decided it
    assert "CLM-1" in (tmp_path / "t.csv").read_text(encoding="utf-8")


def test_names_of_reports_are_names_on_every_system() -> None:
    numbers = ("..\\..\\evil", "CON", "a/b:c*?", "a\u202egpj.exe", "x" * 250, "案" * 250, "\n")
    for number in numbers:
        name = name_of(cases.case(id="0a1b2c3d", number=number))
        assert re.fullmatch(r"[\w-]+-0a1b2c", name), name
        assert len(f"{name}.docx".encode()) <= 240


def test_a_workbook_with_small_pictures(folder: Path, tmp_path: Path) -> None:
    book = tmp_path / "t.xlsx"
    assert _run(folder, "CLM-1", "--xlsx", book, "--thumbnails") == 0
    with ZipFile(book) as inside:
        assert "xl/worksheets/sheet3.xml" in inside.namelist()


def test_examples_for_training_go_into_an_empty_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = tmp_path / "set"
    assert _run(folder, "CLM-1", "--training", wanted) == 0
    assert "Left out: Not decided and closed: 1" in capsys.readouterr().err
    assert sorted(path.name for path in wanted.iterdir()) == [
        *("about.json", "dataset_info.json", "images"),
        *("test.jsonl", "train.jsonl", "val.jsonl"),
    ]
    assert _run(folder, "--training", wanted) == 2
    assert _run(folder, "--json", tmp_path / "d.json") == 2
    assert "Say which cases." in capsys.readouterr().err
