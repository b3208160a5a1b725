"""The published schema: everything that is exported holds to it, and nothing else does."""

import copy
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.cli.arguments import parse
from app.cli.schema import schema as command
from app.domain.case import Case, Details
from app.domain.conversation import TurnKind
from app.domain.details.case_fields import every_field
from app.domain.details.price import PriceLine, PriceTable
from app.domain.field import FieldValue, Statement
from app.domain.inside import Holder, Inside
from app.domain.known import Taken
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.place.known_length import KNOWN_LENGTHS
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.outline import Outline
from app.domain.place.region import Region
from app.domain.product import TableLine
from app.domain.reading import Reading
from app.domain.report_plan import REQUIRED, ReportPlan, Section, usual
from app.domain.rule import Fired, Ground, Priority, Reason, Then
from app.domain.seen import Pose, Seen
from app.domain.sent import Adjustment
from app.domain.ticket import Ticket
from app.domain.words import Basis, Kind, Language, Verdict
from app.errors import ConnectionLost, PhotoRefused, Refusal
from app.export.case_json import as_json
from app.export.record import record
from app.export.schema import schema
from app.export.write import Form as FileForm
from app.export.write import content as file_content
from tests.helpers import cases, looks, opinions
from tests.helpers.conversations import asking, change, looked, reply, turn
from tests.helpers.readings import code, line
from tests.helpers.reports import content
from tests.helpers.templates import shelf

jsonschema = pytest.importorskip("jsonschema")
HASH = cases.sha("x")
ROW = PriceLine(cases.value().part, cases.value().action, cases.value().severity,
                Decimal(1), Decimal("2.50"), "EUR", "2026-01", "list", 2)  # fmt: skip
MARK = Mark(ItemKey("a", Lack.PHOTO, 0), True, cases.MEI, cases.NOON, "", "Seen.")
LINE = TableLine("prices.csv", 2, "Door", "9", "3", "Red", "2026")
PRICES = PriceTable("prices.csv", "ab12", {("bumper front", "repair", ROW.severity): ROW})
SHELF = shelf(Path("nowhere"))


def _photo() -> Any:
    drawn = Drawn(Form.LINE, ((0.1, 0.5), (0.3, 0.5)), 1.0)
    box = Drawn(Form.BOX, ((0.1, 0.1), (0.3, 0.2)), 1.0)
    return cases.photo(
        measuring=Measuring(Scale(drawn, KNOWN_LENGTHS[0]), (drawn, box)),
        reading=Reading((code("1Z999AA10123456784"),), (line("VIN WVWZZZ1JZXW000001"),), ()),
        inside=Inside(Holder.MESSAGE, "mail.eml", HASH, 1),
        seen=(Seen("c", "2026-0001", "p", HASH, cases.NOON, 3, Pose.MIRRORED),),
        credential=True,
    )


def _full() -> Case:
    """A case with everything in it that can be."""
    outline = Outline(((0.1, 0.1), (0.3, 0.1), (0.2, 0.4)))
    edited = cases.review(Verdict.EDITED, value=cases.value().at(outline))
    found = (
        cases.finding(review=edited),
        cases.finding(2, review=cases.review()),
        cases.finding(3),
    )
    then = Then(
        advice={Language.ENGLISH: "Look."},
        photos={Language.ENGLISH: "Rear"},
        queue="Shop",
        webhook="Office",
        priority=Priority.HIGH,
        intent="refund",
    )
    fired = Fired(
        "dents", {Language.ENGLISH: "Dents"}, HASH, (Reason(Ground.TYPE, "dented"),), then
    )
    told = replace(
        cases.assessment(*found),
        table_line=LINE,
    )
    asked = cases.asked("photo-1", "photo-2", adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    run = cases.run(assessment=told, fired=(fired,), asked=asked, error="TimedOut")
    taken = Taken("c", "2026-0007", "r", cases.NOON, 4)
    run = replace(run, cost="0.0025", currency="¥", taken=taken)
    ids = [each.id for each in found]
    summary = turn(4, kind=TurnKind.SUMMARY, covers=("turn-1",), replaces="turn-2")
    turns = (summary, turn(reply=reply(change(finding_id=ids[0]))), looked(2), asking(3))
    dark = cases.photo(2, quality=replace(cases.photo().quality, flags=("too_dark",)))
    hidden = Region(0, 0, 0.1, 0.1)
    photos = (replace(_photo(), blackouts=(hidden,)), dark)
    inspection = cases.inspection(photos=photos, runs=(run,), turns=turns)
    facts = dict.fromkeys(every_field(), "150.50 EUR")
    return cases.case(
        inspections=(inspection, *opinions.case().inspections[1:]),
        decision=cases.decision(),
        details=Details(insured="A").with_facts(**facts),
        tickets=(Ticket("t", "See", cases.MEI, cases.NOON, "Shop", due=str(date(2026, 1, 2))),),
        assignee="Mei",
        links=(Link((ids[0], ids[1]), True, cases.MEI, cases.NOON),),
    )


def _of_kind(kind: Kind) -> Case:
    """With an answer to every field of the kind's own template."""
    statement = Statement("Said.", Basis.SEEN)
    fields = tuple(FieldValue(f.code, (statement,)) for f in SHELF.named(kind).fields)
    run = cases.run(assessment=replace(cases.assessment(), fields=fields))
    return cases.case(kind=kind, inspections=(cases.inspection(runs=(run,)),))


def _told(case: Case) -> dict[str, Any]:
    refused = [PhotoRefused("x.txt", Refusal.EMPTY)]
    told: dict[str, Any] = json.loads(
        json.dumps(as_json(case, SHELF, refused, [ConnectionLost()], PRICES))
    )
    return told


def _holds(told: object) -> bool:
    return bool(VALIDATOR.is_valid(told))


VALIDATOR = jsonschema.Draft202012Validator(schema())


def _why(told: object) -> list[str]:
    parts = [e for each in VALIDATOR.iter_errors(told) for e in (each.context or [each])]
    return [f"{each.json_path}: {each.message[:200]}" for each in parts]


CASES = {
    "looks": cases.case(inspections=(looks.inspection(),)),
    "full": _full(), "opinions": opinions.case(marks=(MARK,)), "empty": cases.case(inspections=()),
    **{kind.value: _of_kind(kind) for kind in Kind},
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_every_case_holds_to_it_in_each_form(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    told = _told(case)
    assert _holds(told), _why(told)
    written = json.loads(file_content(FileForm.JSON, [case, case], SHELF, PRICES))
    assert _holds(written), _why(written)
    for sections in ((), usual(case.kind.has_findings), (Section.SUMMARY, *REQUIRED)):
        attached = json.loads(record(content(tmp_path, case, plan=ReportPlan(sections)), SHELF))
        assert _holds(attached), _why(attached)
        assert not _holds({**attached, "tickets": []})
        assert not _holds({**attached, "case": {**attached["case"], "held": False}})


def _places(told: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every object in it."""
    inside = (
        told.items()
        if isinstance(told, dict)
        else enumerate(told)
        if isinstance(told, list)
        else ()
    )
    own = [at] if isinstance(told, dict) else []
    return own + [place for key, each in inside for place in _places(each, (*at, key))]


def test_it_refuses_what_is_mangled() -> None:
    told = _told(_full())
    places = [p for p in _places(told) if not {"fields", "errors", "details"} & set(p)]
    assert len(places) > 50
    for place in places:
        more, less = copy.deepcopy(told), copy.deepcopy(told)
        _at(more, place)["surprise"] = 1
        assert not _holds(more), place
        gone = _at(less, place)
        del gone[next(iter(gone))]
        assert not _holds(less), place
    for change_ in (
        {"schema_version": 2}, {"findings": None}, {"case": {**told["case"], "kind": "ship"}},
        {"photos": [{**told["photos"][0], "sha256": "../../etc"}]},
        {"case": {**told["case"], "details": {**told["case"]["details"], "reserve": "9 EUR"}}},
    ):  # fmt: skip
        assert not _holds({**told, **change_}), change_


def _names(told: Any) -> set[str]:
    """Of what is there, and is not empty."""
    if isinstance(told, list):
        return {name for each in told for name in _names(each)}
    if not isinstance(told, dict):
        return set()
    there = {name: each for name, each in told.items() if each not in (None, [], "")}
    return {*there, *(name for each in there.values() for name in _names(each))}


def test_the_cases_here_have_everything_that_can_be_told(tmp_path: Path) -> None:
    made = content(tmp_path, CASES["full"])
    told = [_told(case) for case in CASES.values()] + [json.loads(record(made, SHELF))]
    named = {name for each in schema()["$defs"].values() for name in each["properties"]}
    assert named - _names(told) - {"cases", "notice"} == set()


def _at(told: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        told = told[key]
    return told


def test_the_command_prints_a_schema_that_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(parse(["schema"])) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == schema()
    jsonschema.Draft202012Validator.check_schema(told)
    assert Decimal(told["$defs"]["Case"]["properties"]["schema_version"]["const"]) == 1
