"""What was done in two stores with one case comes together in both, and proves itself there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.issue import Said
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.merging import CLOSED, Choice, Place, Spot
from app.domain.reply import ChangeVerdict, Judged
from app.domain.ticket import Ticket
from app.domain.who import Who
from app.domain.words import RunState, Severity, Verdict
from app.errors import CaseDeleted, CaseFileFlaw, CaseFileRefused, CaseNotMerged, MergeFlaw
from app.paths import migrations
from app.store.base.entry import What
from app.store.base.people import everybody
from app.store.carrying.laid_out import laid_out
from app.store.carrying.mergeable import plan_of
from app.store.carrying.merging_in import Merge, merge_in
from app.store.proving.erasing import erase, erase_colleague
from app.store.upgrade import newest_schema
from tests.helpers import cases, conversations
from tests.helpers.two_sides import JONAS, Office, handed_over, offices

NEWEST = newest_schema(migrations())
_marks = count()
MEI = cases.MEI
Do = Callable[[Office, Case, str], object]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, Office]]:
    with offices(tmp_path_factory.mktemp("offices")) as both:
        yield both


def _case(two: tuple[Office, Office]) -> tuple[Office, Office, Case, str]:
    mark = f"m{next(_marks)}"
    return *two, handed_over(*two, mark), mark


def _review(n: int, verdict: Verdict, **changes: Any) -> Do:
    def do(office: Office, case: Case, mark: str) -> None:
        said = cases.review(verdict, value=cases.value(**changes), by=office.who)
        office.records.review(case.id, f"{mark}-finding-{n}", said, office.who)

    return do


def _drawn(office: Office, case: Case, mark: str) -> None:
    said = cases.review(Verdict.ADDED, by=office.who)
    made = cases.finding(9, id=f"{mark}-drawn", run_id="", proposed=None, review=said)
    office.records.add_finding(case.id, replace(made, photo_id=f"{mark}-photo-1"), office.who)


def _photo(n: int) -> Do:
    def do(office: Office, case: Case, mark: str) -> None:
        shot = cases.photo(n, id=f"{mark}-photo-{n}", sha256=cases.sha(f"{mark} {n}"))
        office.records.add_photo(case.id, shot, office.who)
        office.records.describe_photo(case.id, shot.id, office.who, {"caption": "new"})

    return do


def _linked(office: Office, case: Case, mark: str) -> None:
    pair = (f"{mark}-finding-1", f"{mark}-finding-2")
    office.records.link(case.id, pair, Link(pair, True, office.who, cases.NOON), office.who)


def _marked(office: Office, case: Case, mark: str) -> None:
    item = ItemKey(f"{mark}-run-1", Lack.PHOTO, 0)
    said = Mark(item, True, office.who, cases.NOON)
    office.records.mark(case.id, item, said, office.who)


def _turned(office: Office, case: Case, mark: str) -> None:
    told: dict[str, Any] = {"id": f"{mark}-turn-1", "run_id": f"{mark}-run-1"}
    told |= {"started_by": office.who}
    office.records.start_turn(case.id, conversations.asking(**told))
    office.records.save_turn(case.id, conversations.turn(**told))
    judged = Judged(ChangeVerdict.REFUSED, office.who, cases.NOON)
    office.records.judge_change(case.id, (f"{mark}-turn-1", 0), judged, None, office.who)


def _ran(n: int) -> Do:
    def do(office: Office, case: Case, mark: str) -> None:
        told: dict[str, Any] = {"id": f"{mark}-run-{n}", "started_by": office.who}
        told |= {"inspection_id": case.inspections[0].id}
        found = cases.finding(n, id=f"{mark}-found-{n}", run_id=f"{mark}-run-{n}")
        office.records.start_run(case.id, cases.running(n, **told))
        done = cases.run(n, assessment=cases.assessment(found), **told)
        office.records.save_run(case.id, done)

    return do


def _ticket(office: Office, case: Case, mark: str) -> None:
    made = Ticket(f"{mark}-ticket", "Call them", office.who, cases.NOON, "Shop")
    office.records.put_ticket(case.id, made, office.who)


# Each changes another place.
ACTS: dict[str, Do] = {
    "accepted": _review(1, Verdict.ACCEPTED),
    "edited": _review(2, Verdict.EDITED, part="hood", severity=Severity.SEVERE),
    "drawn": _drawn,
    "linked": _linked,
    "marked": _marked,
    "asked on": _turned,
    "decided": lambda o, c, m: o.records.decide(c.id, cases.decision(by=o.who), o.who),
    "cause": lambda o, c, m: o.records.describe(c.id, o.who, {"cause": "hail 冰雹"}),
    "a fact": lambda o, c, m: o.records.describe(
        c.id, o.who, {"facts": (("loss_place", "Hull 12"),)}
    ),
    "caption": lambda o, c, m: o.records.describe_photo(
        c.id, f"{m}-photo-1", o.who, {"caption": "Left"}
    ),
    "a photo": _photo(2),
    "a ticket": _ticket,
    "issued": lambda o, c, m: o.records.issued(c.id, cases.sha(m), o.who, "", Said("{}")),
}


def _alike(case: Case) -> Any:
    """All that is said in a case but when it came here."""
    facts = (case.details, case.decision, case.question, case.kind, case.status, case.tickets)
    findings = sorted((f.id, repr(f.proposed), repr(f.review)) for f in case.findings)
    answers = sorted((run.id, run.assessment.raw) for i in case.inspections for run in i.runs)
    turns = sorted(repr(turn) for i in case.inspections for turn in i.turns)
    photos = sorted((photo.id, photo.sha256, photo.caption) for photo in case.photos)
    said = (sorted(map(repr, case.links)), sorted(map(repr, case.marks)))
    reports = {(r.sha256, r.told, r.void and r.void.why) for r in case.reports}
    return (*facts, findings, answers, turns, photos, *said, reports)


@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.booleans()), max_size=9))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_disjoint_changes_make_the_same_case_from_either_side(
    two: tuple[Office, Office], acts: list[tuple[str, bool]]
) -> None:
    mei, jonas, case, mark = _case(two)
    for name, at_home in dict(acts).items():
        ACTS[name](mei if at_home else jonas, case, mark)
    told, back = mei.rows(case.id), jonas.rows(case.id)
    assert mei.plan(back).conflicts == ()
    for office, rows, acts_of in ((mei, back, False), (jonas, told, True)):
        if any(home is acts_of for home in dict(acts).values()):
            office.merge(rows)
        assert office.plan(rows).done == ()  # a second time there is nothing new
        assert office.whole(case.id)
    ours, theirs = mei.records.case(case.id), jonas.records.case(case.id)
    assert _alike(ours) == _alike(theirs)
    # What each appended about the merge is nothing new to the other.
    assert mei.plan(jonas.rows(case.id)).done == ()


def test_all_that_can_be_done_comes_over_at_once(two: tuple[Office, Office]) -> None:
    mei, jonas, case, mark = _case(two)
    before = mei.records.case(case.id)
    for do in (*ACTS.values(), _ran(2)):
        do(jonas, case, mark)
    with laid_out(jonas.rows(case.id), case.id, NEWEST, migrations()) as (_, back):
        merged = mei.merge(back)
    assert _alike(merged) == _alike(jonas.records.case(case.id))
    assert _alike(merged) != _alike(before)
    entries = mei.records.history(case.id)
    assert entries[-1].what == What.CASE_MERGED
    assert entries[-1].data["file"] == "e" * 64
    brought = {e.what for e in entries if e.by == JONAS}
    assert brought >= {What.FINDING_REVIEWED, What.DECISION_CHANGED, What.RUN_ENDED}
    assert sum(e.what == What.ANSWER_BROUGHT for e in entries) == 2  # sealed here, too
    assert mei.whole(case.id)


CLASHES: dict[str, tuple[Do, Do, Place]] = {
    "a finding": (
        _review(1, Verdict.EDITED, part="hood"),
        _review(1, Verdict.REJECTED),
        Place(Spot.FINDING, "{mark}-finding-1"),
    ),
    "the decision": (
        lambda o, c, m: o.records.decide(c.id, cases.decision(action="replace"), o.who),
        lambda o, c, m: o.records.decide(c.id, cases.decision(note="Not covered."), o.who),
        Place(Spot.DECISION),
    ),
    "the cause": (
        lambda o, c, m: o.records.describe(c.id, o.who, {"cause": "hail"}),
        lambda o, c, m: o.records.describe(c.id, o.who, {"cause": "flood"}),
        Place(Spot.CASE, "", "cause"),
    ),
    "a fact": (
        lambda o, c, m: o.records.describe(c.id, o.who, {"facts": (("loss_place", "a"),)}),
        lambda o, c, m: o.records.describe(c.id, o.who, {"facts": (("loss_place", "b"),)}),
        Place(Spot.CASE, "", "loss_place"),
    ),
    "a caption": (
        lambda o, c, m: o.records.describe_photo(c.id, f"{m}-photo-1", o.who, {"caption": "a"}),
        lambda o, c, m: o.records.describe_photo(c.id, f"{m}-photo-1", o.who, {"caption": "b"}),
        Place(Spot.PHOTO, "{mark}-photo-1", "caption"),
    ),
    "closed": (
        lambda o, c, m: o.records.act([c.id], Act.CLOSE, o.who),
        lambda o, c, m: o.records.describe(c.id, o.who, {"policy": "P-2"}),
        CLOSED,
    ),
}


@pytest.mark.parametrize("choice", Choice)
def test_what_both_changed_is_chosen_and_the_other_value_is_kept(
    two: tuple[Office, Office], choice: Choice
) -> None:
    mei, jonas, case, mark = _case(two)
    for ours, theirs, _ in CLASHES.values():
        theirs(jonas, case, mark)
        ours(mei, case, mark)
    back = jonas.rows(case.id)
    plan = mei.plan(back)
    places = [replace(place, id=place.id.format(mark=mark)) for *_, place in CLASHES.values()]
    assert {each.place for each in plan.conflicts} == set(places)
    assert all(each.theirs.by == JONAS and each.mine.by == MEI for each in plan.conflicts)
    with pytest.raises(ValueError, match="no choice"):
        mei.records.do(merge_in, case.id, back, Merge(plan, {}, MEI, "e" * 64))
    before = mei.records.case(case.id)
    merged = mei.merge(back, dict.fromkeys(places, choice))
    other = jonas.records.case(case.id)
    holds = other if choice is Choice.THEIRS else before
    assert (merged.details.cause, merged.details.facts) == (
        holds.details.cause,
        holds.details.facts,
    )
    assert merged.decision.note == holds.decision.note
    assert (merged.closed_at is None) == (holds.closed_at is None)
    assert merged.details.policy == "P-2"  # nobody else changed that
    assert [f.verdict for f in merged.findings] == [f.verdict for f in holds.findings]
    settled = [
        e for e in mei.records.history(case.id) if e.what == What.CONFLICT_SETTLED and e.words
    ]
    assert {e.data["taken"] for e in settled} == {choice}
    (cause,) = [e for e in settled if e.data["field"] == "cause"]
    assert set(cause.words["cause"]) == {"hail", "flood"}
    assert mei.whole(case.id)
    # What was chosen goes over without another question.
    told = mei.rows(case.id)
    assert jonas.plan(told).conflicts == ()
    jonas.merge(told)
    assert _alike(jonas.records.case(case.id)) == _alike(merged)


def test_chosen_crosswise_it_is_asked_once_more_and_then_agreed(
    two: tuple[Office, Office],
) -> None:
    mei, jonas, case, mark = _case(two)
    place = Place(Spot.FINDING, f"{mark}-finding-1")
    _review(1, Verdict.EDITED, part="hood")(mei, case, mark)
    _review(1, Verdict.EDITED, part="door")(jonas, case, mark)
    told, back = mei.rows(case.id), jonas.rows(case.id)
    mei.merge(back, {place: Choice.THEIRS})
    jonas.merge(told, {place: Choice.THEIRS})
    back = jonas.rows(case.id)
    assert [each.place for each in mei.plan(back).conflicts] == [place]
    merged = mei.merge(back, {place: Choice.THEIRS})
    assert merged.findings[0].value.part == "hood"
    assert mei.whole(case.id)
    assert jonas.plan(mei.rows(case.id)).conflicts == ()


def test_photos_that_came_on_both_sides_stay_with_what_was_asked_of_them(
    two: tuple[Office, Office],
) -> None:
    mei, jonas = two
    mark, records = f"m{next(_marks)}", mei.records
    case = records.new_case(cases.case().kind, MEI, "", "")
    shot = cases.photo(1, id=f"{mark}-photo-1", sha256=cases.sha(f"{mark} 1"))
    case = records.add_photo(case.id, shot, MEI)
    jonas.take(mei.rows(case.id))
    for n, office in ((2, mei), (3, jonas)):
        _photo(n)(office, case, mark)
    same = cases.photo(4, sha256=cases.sha(f"{mark} 4"))
    records.add_photo(case.id, replace(same, id=f"{mark}-twin-a"), MEI)
    jonas.records.add_photo(case.id, replace(same, id=f"{mark}-twin-b"), JONAS)
    _ran(1)(jonas, case, mark)
    merged = mei.merge(jonas.rows(case.id))
    asked, moved = merged.inspections
    assert [photo.id for photo in asked.photos] == [f"{mark}-{n}" for n in TAKEN]
    assert [photo.id for photo in moved.photos] == [f"{mark}-photo-2"]
    assert [run.id for run in asked.runs] == [f"{mark}-run-1"]
    assert mei.whole(case.id)
    jonas.merge(mei.rows(case.id))
    assert _alike(jonas.records.case(case.id)) == _alike(merged)


def test_reports_of_both_sides_stand_side_by_side(two: tuple[Office, Office]) -> None:
    mei, jonas, case, mark = _case(two)
    for office, name in ((mei, "a"), (jonas, "b"), (jonas, "c")):
        office.records.issued(case.id, cases.sha(mark + name), office.who, "", Said(name))
    jonas.records.issued(case.id, cases.sha(mark + "d"), JONAS, "", Said("d", supplements=1))
    jonas.records.make_void(case.id, 1, "Another car", JONAS)
    merged = mei.merge(jonas.rows(case.id))
    told = {r.told: (r.version, r.supplements, r.void and r.void.why) for r in merged.reports}
    assert told == {
        "a": (1, 0, None),
        "b": (2, 0, "Another car"),
        "c": (3, 0, None),
        "d": (4, 2, None),
    }
    assert mei.whole(case.id)
    jonas.merge(mei.rows(case.id))
    assert _alike(jonas.records.case(case.id)) == _alike(merged)


TAKEN = ("photo-1", "photo-3", "twin-b")


def _refused(office: Office, rows: Any) -> MergeFlaw:
    with pytest.raises(CaseNotMerged) as refused:
        office.records.do(plan_of, rows["cases"][0]["id"], rows)
    return refused.value.flaw


def test_what_can_not_become_one_is_refused_and_nothing_changes(
    two: tuple[Office, Office],
) -> None:
    mei, jonas, case, mark = _case(two)
    ACTS["cause"](jonas, case, mark)
    back = jonas.rows(case.id)
    forged = {**back, "log_elsewhere": back["log_elsewhere"][1:]}
    assert _refused(mei, forged) is MergeFlaw.OTHER_BEGINNING
    other = [{**back["photos"][0], "sha256": "0" * 64}]
    assert _refused(mei, {**back, "photos": other}) is MergeFlaw.OTHER_PHOTO
    asking = [*back["runs"], {**back["runs"][0], "id": "new", "state": RunState.RUNNING}]
    assert _refused(mei, {**back, "runs": asking}) is MergeFlaw.STILL_ASKING
    mei.records.act([case.id], Act.HOLD, MEI)
    assert _refused(mei, back) is MergeFlaw.HELD
    mei.records.act([case.id], Act.LIFT, MEI)
    plan = mei.plan(back)
    mei.records.describe(case.id, MEI, {"policy": "P-9"})
    mei.records.describe(case.id, MEI, {"cause": "flood"})
    with pytest.raises(CaseNotMerged) as refused:
        mei.records.do(merge_in, case.id, back, Merge(plan, {}, MEI, "e" * 64))
    assert refused.value.flaw is MergeFlaw.CHANGED_SINCE
    stranger = handed_over(mei, jonas, f"{mark}y")
    theirs = mei.rows(stranger.id)["runs"]
    with pytest.raises(CaseFileRefused):
        mei.records.do(plan_of, case.id, {**back, "runs": [*back["runs"], *theirs]})
    mei.records.do(erase, case.id, "flood", MEI)
    assert _refused(mei, back) is MergeFlaw.ERASED
    assert mei.records.case(case.id).details.policy == "P-9"
    mei.records.act([case.id], Act.DELETE, MEI)
    with pytest.raises(CaseDeleted):
        mei.records.do(plan_of, case.id, back)


NOBODYS: dict[str, dict[str, Any]] = {
    "a time without a zone": {"at": "2026-11-18"},
    "no time": {"at": "noon"},
    "an entry nobody knows": {"what": "case_dreamt"},
    "data that is a list": {"data": "[]"},
    "fields that are a number": {"data": '{"fields":1}'},
    "an id that is a list": {"what": "photo_added", "data": '{"photo":[]}'},
    "a place nobody knows": {"what": "conflict_settled", "data": '{"spot":"x"}'},
}


@pytest.mark.parametrize("how", NOBODYS)
def test_a_log_nobody_wrote_is_refused(whole: Case, two: tuple[Office, Office], how: str) -> None:
    mei, jonas = two
    rows = jonas.rows(whole.id)
    rows["log"].append({**rows["log"][-1], "hash": "f" * 64, **NOBODYS[how]})
    with pytest.raises(CaseFileRefused) as refused:
        mei.records.do(plan_of, whole.id, rows)
    assert refused.value.flaw is CaseFileFlaw.BAD_ROWS


@pytest.fixture(scope="module")
def whole(two: tuple[Office, Office]) -> Case:
    """A case with work of Jonas's that is not at Mei's."""
    _, jonas, case, mark = _case(two)
    ACTS["cause"](jonas, case, mark)
    return case


def test_a_colleague_who_was_erased_here_does_not_come_back(two: tuple[Office, Office]) -> None:
    mei, jonas = two
    anna = Who("Anna", "anna")
    mark = f"m{next(_marks)}"
    case = handed_over(mei, jonas, mark, lambda own: replace(mei, who=anna).cause(own, "storm"))
    assert mei.records.do(erase_colleague, "Anna")
    ACTS["accepted"](jonas, case, mark)
    mei.merge(jonas.rows(case.id))
    assert "Anna" not in {who.name for who in mei.records.do(everybody).values()}
    assert JONAS in {entry.by for entry in mei.records.history(case.id)}


FORGED: dict[str, Callable[[list[dict[str, Any]]], object]] = {
    "its data": lambda rows: rows[2].update(data=rows[1]["data"]),
    "its time": lambda rows: rows[2].update(at="2020-01-01T00:00:00.000000+00:00"),
    "its hash": lambda rows: rows[2].update(hash="0" * 64),
    "one left out": lambda rows: rows.pop(1),
    "the beginning left out": lambda rows: rows.__delitem__(slice(0, 2)),
    "no JSON": lambda rows: rows[2].update(entry="["),
    "a list": lambda rows: rows[2].update(entry="[]"),
    "another entry": lambda rows: rows[2].update(entry=rows[1]["entry"]),
}


@pytest.mark.parametrize("how", FORGED)
def test_entries_made_elsewhere_can_not_be_forged(
    whole: Case, two: tuple[Office, Office], how: str
) -> None:
    rows = two[1].rows(whole.id)
    FORGED[how](rows["log_elsewhere"])
    with pytest.raises(CaseFileRefused) as refused, laid_out(rows, whole.id, NEWEST, migrations()):
        pass
    assert refused.value.flaw is CaseFileFlaw.BROKEN_LOG
