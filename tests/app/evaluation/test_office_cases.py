"""What people made of findings in closed cases, as labels."""

from dataclasses import replace
from pathlib import Path

from app.domain.filing import Act
from app.domain.place.region import Region
from app.domain.words import Kind, RunState, Severity, Verdict
from app.evaluation.labelled import Label
from app.evaluation.mapping import guessed, labelled
from app.evaluation.office_cases import closed_cases
from app.photos.files import PhotoFiles
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.stores import in_loop, opened, with_run
from tests.helpers.templates import builtin

VEHICLE = builtin()[Kind.VEHICLE]
ELSEWHERE = Region(0.6, 0.1, 0.9, 0.3)


async def _reviewed(store: Store) -> str:
    """Of four findings one is accepted, one edited, one rejected, one looked at by nobody; a
    fifth was added."""
    told = cases.assessment(*(cases.finding(number) for number in (1, 2, 3, 4)))
    case = await with_run(store, assessment=told, state=RunState.DONE)
    edited = cases.value(type="scratched", severity=Severity.MINOR)
    for number, verdict, value in (
        (1, Verdict.ACCEPTED, cases.value()),
        (2, Verdict.EDITED, edited),
        (3, Verdict.REJECTED, cases.value()),
    ):
        review = cases.review(verdict, value=value)
        await store.review(case.id, f"finding-{number}", review, cases.MEI)
    added = cases.review(Verdict.ADDED, value=cases.value(part="hood", region=ELSEWHERE))
    found = cases.finding(5, run_id="", proposed=None, confidence=None, review=added)
    await store.add_finding(case.id, found, cases.MEI)
    return case.id


@in_loop
async def test_what_people_decided_are_the_labels_of_closed_cases(tmp_path: Path) -> None:
    files = PhotoFiles(tmp_path / "photos")
    async with opened(tmp_path) as store:
        case_id = await _reviewed(store)
        assert (await closed_cases(store, files, VEHICLE)).photos == (), "still open"
        await store.act([case_id], Act.CLOSE, cases.MEI)
        found = await closed_cases(store, files, VEHICLE)
        (photo,) = found.photos
        assert photo.case == case_id
        assert photo.path.parent.parent == tmp_path / "photos" / "originals"
        told = labelled(photo, guessed(found.words, VEHICLE), (4032, 3024), turned=6)
    box = cases.value().region
    assert set(told.labels) == {
        Label("bumper_front", "dented", Severity.MODERATE, box),
        Label("bumper_front", "scratched", Severity.MINOR, box),
        Label("hood", "dented", Severity.MODERATE, ELSEWHERE),
        Label(region=box, left_out=True),
    }
    assert told.case == case_id


@in_loop
async def test_practice_and_other_templates_are_left_out(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        done = {"assessment": cases.assessment(cases.finding()), "state": RunState.DONE}
        case = await with_run(store, asked=replace(cases.asked(), practice=True), **done)
        await store.act([case.id], Act.CLOSE, cases.MEI)
        found = await closed_cases(store, PhotoFiles(tmp_path / "photos"), VEHICLE)
        parcels = builtin()[Kind.PARCEL]
        assert found.photos == ()
        assert (await closed_cases(store, PhotoFiles(tmp_path), parcels)).photos == ()
