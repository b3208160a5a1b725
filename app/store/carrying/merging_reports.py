"""Reports that were issued elsewhere come into the case that is here, with what they stood for."""

from collections.abc import Collection

from sqlalchemy import Connection

from app.domain.merging import Place
from app.store.base.tables import report_told, report_voids, reports
from app.store.carrying.histories import VOIDS, voided
from app.store.carrying.merging_rows import From, insert_rows


def put_reports(connection: Connection, places: list[Place], given: From) -> None:
    """Under the version they were issued with, or the next one where that is another report's;
    then which of them nobody stands for any more."""
    here = {row["sha256"]: row["version"] for row in given.ours["reports"]}
    known, wanted = set(here), {place.id for place in places}
    told = [row for row in given.theirs["reports"] if row["sha256"] in wanted - known]
    for row in told:
        here[row["sha256"]] = _free(row["version"], here.values())
        moved = given.moved(row) | {"version": here[row["sha256"]]}
        insert_rows(connection, reports, [moved])
    versions = {r["version"]: here[r["sha256"]] for r in told}
    _put_told(connection, versions, here, given)
    if VOIDS in places:
        _put_voids(connection, here, given)


def _free(version: int, taken: Collection[int]) -> int:
    return version if version not in taken else max(taken) + 1


def _put_told(
    connection: Connection, versions: dict[int, int], here: dict[str, int], given: From
) -> None:
    """versions: of those that come in, what the file calls them and what they are called here."""
    named = {r["version"]: here.get(r["sha256"], 0) for r in given.theirs["reports"]}
    for row in given.theirs["report_told"]:
        if row["version"] in versions:
            told = {"version": versions[row["version"]]}
            told["supplements"] = named.get(row["supplements"], 0)
            insert_rows(connection, report_told, [given.moved(row) | told])


def _put_voids(connection: Connection, here: dict[str, int], given: From) -> None:
    """Each once; nobody stands again for a report that was void."""
    held = set(voided(given.ours))
    for sha256, row in voided(given.theirs).items():
        if sha256 in here and sha256 not in held:
            moved = given.moved(row) | {"version": here[sha256]}
            insert_rows(connection, report_voids, [moved])
