"""Cases out of a table's rows: no row leads out of the folder, and wrong ones stop nothing."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.many.plan import Why
from app.photos.sheet_form import Span
from app.sources.mapping import (
    FACT,
    NUMBER,
    PHOTOS,
    QUESTION,
    SKIP,
    guessed,
    remember,
    remembered,
)
from app.sources.rows import plan_of_rows
from app.sources.table import Table
from app.sources.walking import Found, FoundFile

_COLUMNS = (NUMBER, PHOTOS, PHOTOS, QUESTION, FACT + "plate")
_FOUND = Found(
    tuple(
        FoundFile(f"/in/{way}", way.rpartition("/")[2], way.rpartition("/")[0], "/in", 0.0)
        for way in ("a.jpg", "B.JPG", "x/c.jpg", "y/c.jpg", "z/1.jpg", "z/2.jpg")
    )
)


def _table(*rows: list[str]) -> Table:
    return Table("t.csv", Path("/in"), ("",) * 4, tuple(enumerate(rows, 2)))


def test_rows_become_cases() -> None:
    plan = plan_of_rows(
        _table(
            ["N-1", "A.JPG; b.jpg | x\\c.jpg", "z", "Is it\nbent?", " 京A·12345 "],
            ["", "./x/../y//c.jpg", "/in/a.jpg"],
            ["N-3", "a.jpg;a.jpg", "A.jpg"],
        ),
        _COLUMNS,
        _FOUND,
    )
    paths = [[path.removeprefix("/in/") for path in case.paths] for case in plan.cases]
    assert paths == [
        ["a.jpg", "B.JPG", "x/c.jpg", "z/1.jpg", "z/2.jpg"],
        ["y/c.jpg", "a.jpg"],
        ["a.jpg"],
    ]
    assert [case.number for case in plan.cases] == ["N-1", "", "N-3"]
    assert [case.name for case in plan.cases] == ["N-1", "c.jpg", "N-3"]
    assert plan.cases[0].question == "Is it bent?"
    assert plan.cases[0].facts == (("plate", "京A·12345"),)
    assert not plan.left


def test_rows_whose_number_is_one_merged_cell_are_one_case_with_all_their_photos() -> None:
    told = _table(
        ["N-1", "a.jpg", "", "", "京A"],
        ["N-1", "gone.jpg", "", "Is it bent?", ""],
        ["N-1", "b.jpg", "a.jpg"],
        ["N-2", "x/c.jpg"],
        ["N-2", "y/c.jpg"],
        ["N-3", ""],
        ["N-3", ""],
    )
    # Of any other column it says nothing of what is one case, nor do ones that overlap.
    spans = Span(0, 2, 4), Span(0, 3, 5), Span(1, 5, 6), Span(0, 7, 8)
    plan = plan_of_rows(replace(told, spans=spans), _COLUMNS, _FOUND)
    assert [(case.number, len(case.paths)) for case in plan.cases] == [
        ("N-1", 2),
        ("N-2", 1),
        ("N-2", 1),
    ]
    assert (plan.cases[0].question, plan.cases[0].facts) == ("Is it bent?", (("plate", "京A"),))
    assert [(left.why, left.row) for left in plan.left] == [(Why.NOT_FOUND, 3), (Why.NOTHING, 7)]


def test_a_way_that_two_of_the_named_folders_have_is_not_guessed() -> None:
    here = FoundFile("/a/1.jpg", "1.jpg", "", "/a", 0.0)
    large, there = FoundFile("/a/1.JPG", "1.JPG", "", "/a", 0.0), replace(here, path="/b/1.jpg")
    there = replace(there, root="/b")
    asked = _table(["N-1", "1.jpg"], ["N-2", "/b/1.jpg"], ["N-3", "1.JPG"])
    alone = plan_of_rows(asked, _COLUMNS, Found((here, large)))
    assert [case.paths for case in alone.cases] == [("/a/1.jpg",), ("/a/1.JPG",)]
    both = plan_of_rows(asked, _COLUMNS, Found((here, there)))
    assert [case.paths for case in both.cases] == [("/b/1.jpg",)]  # that one is told in full
    assert [(left.why, left.row) for left in both.left] == [
        (Why.AMBIGUOUS, 2),
        (Why.AMBIGUOUS, 4),
    ]


def test_wrong_rows_are_told_by_number_and_the_rest_goes_on() -> None:
    plan = plan_of_rows(
        _table(
            ["1", "../secret.jpg"],
            ["2", "/etc/passwd.jpg"],
            ["3", "C:\\secret.jpg"],
            ["4", "gone.jpg"],
            ["5", "c.jpg"],
            ["6", ""],
            ["7", "gone.jpg", "a.jpg"],
            ["8", "x/../../in/a.jpg"],
        ),
        _COLUMNS,
        _FOUND,
    )
    assert [(left.row, left.why) for left in plan.left] == [
        (2, Why.OUTSIDE),
        (3, Why.OUTSIDE),
        (4, Why.OUTSIDE),
        (5, Why.NOT_FOUND),
        (6, Why.AMBIGUOUS),
        (7, Why.NOTHING),
        (8, Why.NOT_FOUND),
        (9, Why.OUTSIDE),
    ]
    assert [case.number for case in plan.cases] == ["7"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.text(max_size=30), max_size=5), max_size=5))
def test_no_row_leads_anywhere_else(rows: list[list[str]]) -> None:
    plan = plan_of_rows(_table(*rows), _COLUMNS, _FOUND)
    known = {file.path for file in _FOUND.files}
    assert all(set(case.paths) <= known for case in plan.cases)
    told = {left.row for left in plan.left}
    assert len(plan.cases) + len(told) >= len(rows)


def test_what_columns_mean_is_guessed() -> None:
    assert guessed(["Claim number", "Photo 1", "Photo 2", "Question", "Price"]) == (
        *(NUMBER, PHOTOS, PHOTOS, QUESTION),
        SKIP,
    )
    assert guessed(["Schadennummer", "Bilddatei", "Frage"]) == (NUMBER, PHOTOS, QUESTION)
    assert guessed(["快递单号", "照片", "备注", "价格"]) == (NUMBER, PHOTOS, QUESTION, SKIP)
    assert guessed(["FIN", "Car model"]) == (FACT + "vin", SKIP)
    assert guessed(["ID", "Order no."]) == (NUMBER, SKIP)
    assert guessed(["Notes", "Pickup", "Paid", "Nobody", "Waybill"]) == (
        *(QUESTION, SKIP, SKIP, SKIP),
        NUMBER,
    )
    for headings in (
        (
            "Insured (name)",
            "Reg. plate",
            "Loss date",
            "What happened?",
            "Reserve EUR",
            "Policy no.",
        ),
        ("Versicherungsnehmer", "Kennzeichen", "Schadentag", "Schadenhergang", "Rückstellung"),
        ("被保险人", "车牌号", "出险日期", "出险经过", "估损金额（元）", "保单号"),
    ):
        told = ("insured", "plate", "date_of_loss", "cause", "reserve", "policy")
        assert guessed(headings) == tuple(FACT + code for code in told)[: len(headings)]
    assert guessed(["Ref / Claim no.", "报案号/案件编号"]) == (NUMBER, SKIP)
    assert guessed(["报案号/案件编号", "照片文件夹"]) == (NUMBER, PHOTOS)
    for heading in ("Box ID", "BoxId", "No.", "id_2", "Nr", "Pallet-No", "Box no."):
        assert guessed([heading]) == (NUMBER,), heading


def test_what_was_said_of_a_table_holds_for_the_next(tmp_path: Path) -> None:
    headings = ("Photo", "No.")
    assert remembered(tmp_path, headings) == (PHOTOS, NUMBER)
    remember(tmp_path, headings, (SKIP, PHOTOS))
    remember(tmp_path, ("Other",), (PHOTOS,))
    assert remembered(tmp_path, headings) == (SKIP, PHOTOS)
    remember(tmp_path, headings, ("nonsense", NUMBER))
    assert remembered(tmp_path, headings) == (SKIP, NUMBER)
    remember(tmp_path, headings, (FACT + "insured", "plate"))
    assert remembered(tmp_path, headings) == (FACT + "insured", SKIP)
    (tmp_path / "tables.json").write_text("[]", encoding="utf-8")
    assert remembered(tmp_path, headings) == (PHOTOS, NUMBER)
