"""The assessment as JSON: what was sent, second opinions, links, open items, things to know."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case, Details
from app.domain.inspection import Inspection
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.photo import SentPicture
from app.domain.place.known_length import KNOWN_LENGTHS
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.outline import Outline
from app.domain.place.region import Region
from app.domain.rule import Fired, Ground, Priority, Reason, Then
from app.domain.sent import Adjustment, Sent
from app.domain.ticket import Ticket
from app.domain.words import Language, Verdict
from app.export.case_json import as_json
from tests.helpers import cases, opinions
from tests.helpers.conversations import turn
from tests.helpers.templates import shelf

HIDDEN = Region(0.1, 0.1, 0.2, 0.2)


def told_of(case: Case) -> dict[str, Any]:
    """The case as JSON, asked by the program's own templates."""
    return dict(as_json(case, shelf(Path("nowhere")), (), ()))


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


def test_outlines_and_what_was_measured() -> None:
    line = Drawn(Form.LINE, ((0.1, 0.5), (0.3, 0.5)), 1.0)
    box = Drawn(Form.BOX, ((0.1, 0.1), (0.3, 0.2)), 1.0)
    measuring = Measuring(Scale(line, KNOWN_LENGTHS[0]), (line, box))
    outline = Outline(((0.1, 0.1), (0.3, 0.1), (0.2, 0.4)))
    review = cases.review(Verdict.EDITED, value=cases.value().at(outline))
    run = cases.run(assessment=cases.assessment(cases.finding(review=review), cases.finding(2)))
    photos = (cases.photo(1, measuring=measuring), cases.photo(2))
    inspection = replace(cases.inspection(), photos=photos, runs=(run,))
    told = told_of(cases.case(inspections=(inspection,)))
    assert told["findings"][0]["outline"] == [[0.1, 0.1], [0.3, 0.1], [0.2, 0.4]]
    assert told["findings"][0]["region"] == [0.1, 0.1, 0.3, 0.4]
    assert told["findings"][1]["outline"] is None
    measured, nothing = (photo["measured"] for photo in told["photos"])
    assert nothing is None
    assert (measured["scale"]["known"], measured["scale"]["mm"]) == ("card_long", 85.6)
    length, area = measured["measures"]
    assert length["size"]["value"] == pytest.approx(85.6)
    assert (length["size"]["unit"], area["size"]["unit"]) == ("mm", "mm2")
    assert area["points"] == [[0.1, 0.1], [0.3, 0.2]]
    json.dumps(told)
    bare = replace(photos[0], measuring=replace(measuring, scale=None))
    told = told_of(cases.case(inspections=(replace(inspection, photos=(bare,)),)))
    assert [each["size"] for each in told["photos"][0]["measured"]["measures"]] == [None, None]


def test_details_are_told_and_sums_exact_but_never_the_reserve() -> None:
    details = Details(insured="A").with_facts(deductible="150.50 EUR", plate="B", reserve="9 EUR")
    told = told_of(cases.case(details=details))["case"]
    assert told["status"] == "open"
    assert told["details"]["insured"] == "A"
    assert told["details"]["deductible"] == {"amount": "150.50", "currency": "EUR"}
    assert told["details"]["plate"] == "B"
    assert "reserve" not in told["details"]


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


def test_blackouts_parts_hashes_and_cost_are_told() -> None:
    photo = cases.photo(blackouts=(HIDDEN, Region(0, 0, 1, 1)))
    sent = Sent(photo.id, SentPicture("f" * 64, 800, 600, 90_000), Region(0, 0, 0.5, 1), (HIDDEN,))
    asked = cases.asked(photo.id, sent=(sent,), adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    run = replace(cases.run(asked=asked), cost="0.0025", currency="¥")
    case = cases.case(inspections=(Inspection("inspection-1", (photo,), (run,)),))
    told = json.loads(json.dumps(told_of(case)))
    as_sent = {
        "width": 800,
        "height": 600,
        "bytes": 90_000,
        "sha256": "f" * 64,
        "part": [0, 0, 0.5, 1],
        "blackouts": [[0.1, 0.1, 0.2, 0.2]],
    }
    assert told["photos"][0]["sent"] == [as_sent]
    assert told["photos"][0]["blackouts"] == [[0.1, 0.1, 0.2, 0.2], [0, 0, 1, 1]]
    assert told["run"]["photos"] == [{"photo": 1, **as_sent}]
    assert told["run"]["adjustments"] == ["smaller_for_window"]
    assert told["run"]["cost"] == {"amount": "0.0025", "currency": "¥"}


def test_what_is_not_known_is_not_told() -> None:
    case = cases.case(inspections=(Inspection("inspection-1", (cases.photo(),)),))
    told = told_of(case)
    assert told["photos"][0]["sent"] == []
    assert told["run"] is None
    assert told_of(cases.case())["run"]["cost"] is None


def test_what_a_turn_cost_is_told_as_of_a_run() -> None:
    turns = turn(cost="0.0011", currency="¥"), turn(2)
    inspection = Inspection("inspection-1", (cases.photo(),), (cases.run(),), turns=turns)
    told = told_of(cases.case(inspections=(inspection,)))
    assert [said["cost"] for said in told["conversation"]] == [
        {"amount": "0.0011", "currency": "¥"},
        None,
    ]
    shared = told["run"].keys() & told["conversation"][0].keys()
    assert {"cost", "host", "model", "seconds", "tokens", "prompt_tokens"} <= shared


def test_what_rules_made_of_it_and_tickets() -> None:
    then = Then(advice={Language.ENGLISH: "Look."}, queue="Shop", priority=Priority.HIGH)
    why = (Reason(Ground.TYPE, "dented"),)
    fired = Fired("dents", {Language.ENGLISH: "Dents"}, "ab", why, then)
    shown = cases.inspection(runs=(cases.run(fired=(fired,)),))
    ticket = Ticket("t-1", "See to it", cases.MEI, cases.NOON, "Shop", rule="dents")
    told = told_of(cases.case(inspections=(shown,), tickets=(ticket,)))
    (rule,), (open_ticket,) = told["rules"], told["tickets"]
    assert (rule["rule"], rule["advice"], rule["queue"]) == ("dents", "Look.", "Shop")
    assert rule["why"] == [{"ground": "type", "said": "dented"}]
    assert (open_ticket["title"], open_ticket["state"], open_ticket["due"]) == (
        "See to it", "open", None,
    )  # fmt: skip
    json.dumps(told)
