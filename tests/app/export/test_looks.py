"""How many looks saw a finding, as JSON and in tables."""

from pathlib import Path

from app.export.case_json import as_json
from tests.app.export.test_tables import table_of
from tests.helpers import cases, looks
from tests.helpers.templates import shelf


def test_the_json_and_the_table_say_how_many_looks_saw_it() -> None:
    case = cases.case(inspections=(looks.inspection(),))
    told = as_json(case, shelf(Path("nowhere")), (), ())
    (found,) = told["findings"]
    other = {"part": "bumper_front", "type": "dented", "severity": "severe", "looks": 1}
    assert found["looks"] == {"seen": 3, "of": 3, "differing": [other]}
    (run,) = told["runs"]
    assert run["merged"] is not None
    counts = [run["merged"][name] for name in ("planned", "agree", "lost", "left_out")]
    assert counts == [3, 2, 0, 1]
    assert [each["look"] for each in run["merged"]["looks"]] == [1, 2, 3]
    (row,) = table_of(case)
    assert (row["seen_in_looks"], row["of_looks"]) == ("3", "3")


def test_one_look_says_nothing_of_looks() -> None:
    case = cases.case()
    told = as_json(case, shelf(Path("nowhere")), (), ())
    assert told["findings"][0]["looks"] is None
    assert told["runs"][0]["merged"] is None
    assert [row["of_looks"] for row in table_of(case)] == [""]
