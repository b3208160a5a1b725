"""What the answers say of a parcel."""

from dataclasses import replace

from app.domain.assessment import Assessment
from app.domain.field import FieldValue, Statement
from app.domain.finding import Summary
from app.domain.parcel_reply import WORDING, ParcelReply, parcel_reply
from app.domain.words import Kind, Severity
from tests.helpers import cases as made
from tests.helpers.templates import builtin


def _told(severity: Severity, action: str, wording: str) -> Assessment:
    fields = (FieldValue(WORDING, (Statement(wording),)),)
    return Assessment(answer="A reply.", summary=Summary(severity, action, "."), fields=fields)


def test_the_worst_of_all_inspections_counts() -> None:
    case = made.case()
    first = case.inspections[0]
    runs = (
        made.run(assessment=_told(Severity.MINOR, "none", "scuffed")),
        made.run(id="run-2", assessment=_told(Severity.SEVERE, "refuse", "torn")),
    )
    inspections = [replace(first, runs=(run,), added=()) for run in runs]
    told = parcel_reply(replace(case, inspections=tuple(inspections)))
    assert (told.severity, told.action) == (Severity.SEVERE, "refuse")
    assert (told.text, told.wording) == ("A reply.\nA reply.", "scuffed\ntorn")
    assert told.needs_look


def test_without_an_answer_nothing_is_said() -> None:
    case = replace(made.case(), inspections=())
    assert parcel_reply(case) == ParcelReply()
    assert not parcel_reply(case).needs_look


def test_the_wording_is_a_field_of_the_parcels_template() -> None:
    assert builtin()[Kind.PARCEL].field(WORDING) is not None
