"""One case in two stores: handed over, worked on in both, brought together again."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.case import Case
from app.domain.merging import Choice, Place, Plan
from app.domain.who import Who
from app.domain.words import Kind
from app.paths import migrations
from app.store.carrying.case_rows import Rows, rows_of
from app.store.carrying.mergeable import plan_of
from app.store.carrying.merging_in import Merge, merge_in
from app.store.carrying.taking_in import take_in
from app.store.proving import case_proof
from app.store.records import Records
from tests.helpers import cases
from tests.helpers.cases import MEI

JONAS = Who("Jonas", "jonas")


@dataclass(frozen=True)
class Office:
    """A store, and who works there."""

    records: Records
    who: Who

    def rows(self, case_id: str) -> Rows:
        """As a file brings them."""
        told: Rows = json.loads(json.dumps(self.records.do(rows_of, case_id)))
        return told

    def cause(self, case_id: str, cause: str) -> None:
        """Say what caused the loss."""
        self.records.describe(case_id, self.who, {"cause": cause})

    def take(self, rows: Rows) -> Case:
        return self.records.do(take_in, rows, rows["cases"][0]["id"], self.who, "f" * 64)

    def plan(self, rows: Rows) -> Plan:
        plan = self.records.do(plan_of, rows["cases"][0]["id"], rows)
        assert plan is not None
        return plan

    def merge(self, rows: Rows, choices: Mapping[Place, Choice] | None = None) -> Case:
        """Choices, or else whatever is here."""
        plan = self.plan(rows)
        said = {each.place: Choice.MINE for each in plan.conflicts} | dict(choices or {})
        agreed = Merge(plan, said, self.who, "e" * 64)
        return self.records.do(merge_in, rows["cases"][0]["id"], rows, agreed)

    def whole(self, case_id: str) -> bool:
        """Log, rows and foreign entries prove themselves."""
        return self.records.do(case_proof.of_case, case_id)[0] == []


@contextmanager
def offices(folder: Path) -> Iterator[tuple[Office, Office]]:
    """Mei's, and Jonas's."""
    with _opened(folder / "a") as mei, _opened(folder / "b") as jonas:
        yield Office(mei, MEI), Office(jonas, JONAS)


def handed_over(
    mei: Office, jonas: Office, mark: str, before: Callable[[str], object] = str
) -> Case:
    """A case of Mei's with a photo and a run of two findings, at both; mark: in all ids; before:
    what is done to it, by its id, before it goes out."""
    records = mei.records
    case = records.new_case(Kind.VEHICLE, MEI, "", "")
    shot = cases.photo(1, id=f"{mark}-photo-1", sha256=cases.sha(f"{mark} 1"))
    case = records.add_photo(case.id, shot, MEI)
    found = [
        cases.finding(n, id=f"{mark}-finding-{n}", run_id=f"{mark}-run-1", photo_id=shot.id)
        for n in (1, 2)
    ]
    run = cases.run(1, id=f"{mark}-run-1", inspection_id=case.inspections[0].id)
    run = replace(run, asked=cases.asked(shot.id), assessment=cases.assessment(*found))
    started = cases.running(1, id=run.id, inspection_id=run.inspection_id)
    records.start_run(case.id, replace(started, asked=run.asked))
    case = records.save_run(case.id, run)
    before(case.id)
    jonas.take(mei.rows(case.id))
    return case


@contextmanager
def _opened(folder: Path) -> Iterator[Records]:
    records = Records(folder, migrations())
    try:
        yield records
    finally:
        records.close()
