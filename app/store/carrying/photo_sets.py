"""Photos that were added on both sides: in which set each lies then, and which of two alike stays.

Photos of one set are asked about together, four at most, and once a model was asked they are on
record as they were. So a set that grew on both sides becomes two where it has to.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from app.domain.inspection import PHOTOS_PER_INSPECTION
from app.errors import CaseNotMerged, MergeFlaw
from app.store.carrying.case_rows import Rows

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sets:
    """By the id of a photo the set it comes into: brought are the other's, moved are ours. out:
    ours that make place for the same picture from the other."""

    brought: Mapping[str, str]
    moved: Mapping[str, str]
    out: tuple[str, ...] = ()


def arranged(ours: Rows, theirs: Rows, wanted: Collection[str]) -> Sets:
    """wanted: ids of the other's photos that are not here. Raises CaseNotMerged."""
    out, left = _twins(ours, theirs, wanted)
    fresh = [row for row in theirs["photos"] if row["id"] in wanted and row["id"] not in left]
    brought, moved = dict[str, str](), dict[str, str]()
    for own_id, rows in _by_set(fresh).items():
        known = {row["id"] for row in theirs["photos"]}
        here = [r for r in ours["photos"] if r["inspection_id"] == own_id and r["id"] not in out]
        added = [row["id"] for row in here if row["id"] not in known]
        ran, told = _runs(ours, own_id), _runs(theirs, own_id)
        mine, other = ran - told, told - ran
        room = not ran and len(here) + len(rows) <= PHOTOS_PER_INSPECTION
        if not (added or mine) or (not other and room):
            brought |= {row["id"]: own_id for row in rows}
        elif not other:
            brought |= dict.fromkeys((row["id"] for row in rows), uuid4().hex)
        elif mine or _drawn(ours, added):
            raise CaseNotMerged(flaw=MergeFlaw.OTHER_SETS)
        else:
            brought |= {row["id"]: own_id for row in rows}
            moved |= dict.fromkeys(added, uuid4().hex)
    return Sets(brought, moved, out)


def worked_with(rows: Rows) -> set[str]:
    """Ids of photos in sets a model was asked about, or with findings drawn on them."""
    asked = {row["inspection_id"] for row in rows["runs"]}
    drawn = {row["photo_id"] for row in rows["findings"]}
    return drawn | {row["id"] for row in rows["photos"] if row["inspection_id"] in asked}


def _twins(
    ours: Rows, theirs: Rows, wanted: Collection[str]
) -> tuple[tuple[str, ...], frozenset[str]]:
    """Of the same picture that came on both sides, the one somebody worked with stays, else that
    of the lower id: both sides choose alike. Ids of ours that go, and of theirs that stay away."""
    here = {row["sha256"]: row for row in ours["photos"]}
    used, told = worked_with(ours), worked_with(theirs)
    out, left = list[str](), set[str]()
    for other in theirs["photos"]:
        mine = here.get(other["sha256"]) if other["id"] in wanted else None
        if mine is None:
            continue
        if mine["id"] in used and other["id"] in told:
            raise CaseNotMerged(flaw=MergeFlaw.PHOTO_TWICE, detail=other["name"])
        if other["id"] in told or (mine["id"] not in used and other["id"] < mine["id"]):
            out.append(mine["id"])
        else:
            left.add(other["id"])
    return tuple(out), frozenset(left)


def _by_set(rows: Iterable[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["inspection_id"]].append(row)
    return grouped


def _runs(rows: Rows, inspection: str) -> set[str]:
    return {row["id"] for row in rows["runs"] if row["inspection_id"] == inspection}


def _drawn(rows: Rows, photo_ids: Collection[str]) -> bool:
    return any(row["photo_id"] in photo_ids for row in rows["findings"])
