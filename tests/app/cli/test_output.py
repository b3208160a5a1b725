"""The assessment as JSON: second opinions, links, open items, things to know."""

import json
from pathlib import Path
from typing import Any

from app.cli.output import as_json
from app.domain.case import Case
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from tests.helpers import cases, opinions
from tests.helpers.templates import shelf


def told_of(case: Case) -> dict[str, Any]:
    """The case as JSON, asked by the program's own templates."""
    return as_json(case, shelf(Path("nowhere")), (), ())


def test_a_second_opinion_is_a_table_of_both_answers() -> None:
    told = told_of(opinions.case())
    (opinion,) = told["second_opinions"]
    assert (opinion["model"], opinion["host"], opinion["photos"]) == (
        "other-model-q8",
        "other:9",
        [1, 2],
    )
    counts = [opinion[name] for name in ("agreed", "differing", "only_first", "only_second")]
    assert counts == [1, 1, 1, 1]
    rows = {row["relation"]: row for row in opinion["findings"]}
    assert rows["differing"]["first"]["severity"] == "moderate"
    assert rows["differing"]["second"]["severity"] == "minor"
    assert rows["agreed"]["overlap"] == 1
    assert rows["only_first"]["second"] is None
    assert rows["only_second"]["second"]["number"] is None
    assert rows["only_second"]["second"]["photo"] == 2
    assert told["run"]["model"] == "qwen3-vl-8b-q4"
    assert [found["number"] for found in told["findings"]] == [1, 2, 3]
    json.dumps(told)


def test_without_one_the_list_is_empty() -> None:
    assert told_of(opinions.case(opinions.first()))["second_opinions"] == []


def test_links_items_and_notices() -> None:
    link = Link(("a1", "a2"), True, cases.MEI, cases.NOON)
    ticked = Mark(ItemKey("a", Lack.PHOTO, 0), True, cases.MEI, cases.NOON, "", "")
    told = told_of(opinions.case(links=(link,), marks=(ticked,)))
    assert [found["same_as"] for found in told["findings"]] == [None, 1, None]
    assert [found["reads_like_instruction"] for found in told["findings"]] == [False] * 3
    assert [(i["lack"], i["open"], i["photos"]) for i in told["open_items"]] == [
        ("undetermined", True, [1, 2]),
        ("photo_needed", False, [1, 2]),
    ]
    assert told["notices"] == [
        {"kind": "different_object", "photo": None, "text": "Two plates differ.", "hint": False}
    ]
