"""Which photos belong to one case."""

from collections import Counter
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.many.grouping import Group, Grouping
from app.domain.many.plan import MOST_PHOTOS, Plan, Why
from app.errors import BadPattern
from app.sources.grouping import Marks, plan_of
from app.sources.naming import Naming
from app.sources.walking import Found, FoundFile, walk

_PARTS = st.text(st.sampled_from("ab1-_ .(){}<\u202e车"), min_size=1, max_size=6)
_NAMES = st.builds(
    lambda stem, ending: (stem.strip(" .") or "x") + ending,
    _PARTS,
    st.sampled_from([".jpg", ".JPG", ".txt", ".heic", ""]),
)


def _file(way: str, changed: float = 0.0, root: str = "/in") -> FoundFile:
    folder, _, name = way.rpartition("/")
    return FoundFile(f"{root}/{way}", name, folder, root, changed)


def _plan(*ways: str, **grouping: Any) -> Plan:
    return plan_of(Found(tuple(map(_file, ways))), Grouping(**grouping))


def _told(plan: Plan) -> dict[str, list[str]]:
    return {case.name: [path.removeprefix("/in/") for path in case.paths] for case in plan.cases}


@settings(max_examples=40, deadline=None)
@given(
    files=st.lists(st.tuples(st.lists(_PARTS, max_size=2), _NAMES), max_size=12),
    by=st.sampled_from(Group),
    pattern=st.sampled_from(["", "{number}_{n}", "a{any}{number}"]),
    labels=st.lists(st.sampled_from(["", "A1", "B2"]), min_size=3, max_size=3),
)
def test_each_file_is_in_one_case_or_left_out(
    tmp_path_factory: pytest.TempPathFactory,
    files: list[tuple[list[str], str]],
    by: Group,
    pattern: str,
    labels: list[str],
) -> None:
    folder = tmp_path_factory.mktemp("in")
    for parts, name in files:
        below = folder.joinpath(*(f"{part.strip(' .')}_" for part in parts))
        with suppress(OSError):  # a name some system has no use for, or a file in the way
            below.mkdir(parents=True, exist_ok=True)
            (below / name).write_bytes(b"x")
    found = walk([folder], lambda _count: None)
    marks = {
        file.path: Marks(tuple(filter(None, [labels[place % 3]])))
        for place, file in enumerate(found.files)
    }
    plan = plan_of(found, Grouping(by, pattern), marks)
    there = {str(path) for path in folder.resolve().rglob("*") if path.is_file()}
    placed = [path for case in plan.cases for path in case.paths]
    placed += [left.what for left in plan.left]
    assert Counter(placed) == Counter(there)
    assert all(case.paths and case.name.isprintable() for case in plan.cases)


def test_each_folder_is_a_case_and_what_is_below_goes_with_it() -> None:
    plan = _plan(
        "loose.jpg", "C-1/1.jpg", "C-1/close/2.jpg", "month/C-2/1.jpg", "month/Käfer/1.jpg"
    )
    assert _told(plan) == {
        "in": ["loose.jpg"],
        "C-1": ["C-1/1.jpg", "C-1/close/2.jpg"],
        "C-2": ["month/C-2/1.jpg"],
        "Käfer": ["month/Käfer/1.jpg"],
    }
    assert [case.number for case in plan.cases] == ["", "C-1", "C-2", ""]


def test_what_stands_before_a_counter() -> None:
    names = ["P7-1.jpg", "P7_02.jpg", "p7 (3).png", "P7 4.jpg", "P8.jpg", "IMG_0001.jpg"]
    plan = _plan(*names, "IMG_0002.jpg", "other/P7-1.jpg", by=Group.NAME)
    assert [len(case.paths) for case in plan.cases] == [4, 1, 1, 1, 1]
    assert [case.number for case in plan.cases] == ["P7", "P8", "IMG_0001", "IMG_0002", "P7"]


def test_a_pattern_goes_over_folders_and_tells_what_does_not_fit() -> None:
    ways = ["front/4711_1.jpg", "back/4711_2.jpg", "back/4712_1.jpg", "back/readme.jpg"]
    plan = _plan(*ways, by=Group.NAME, pattern="{number}_{n}")
    assert _told(plan) == {"4711": ways[:2], "4712": [ways[2]]}
    assert [(left.what, left.why) for left in plan.left] == [("/in/back/readme.jpg", Why.NO_FIT)]


@pytest.mark.parametrize(
    ("pattern", "name", "number"),
    [
        ("{number}_{n}", "A_B_12.jpg", "A_B"),
        ("{any} {number} ({n})", "Foto C[1] (3).JPG", "C[1]"),
        ("IMG-{number}-{n}", "img-77-1.png", "77"),
        ("{number}.{n}", "77x1.jpg", None),
        ("{number}_{n}", "_1.jpg", None),
    ],
)
def test_patterns(pattern: str, name: str, number: str | None) -> None:
    assert Naming(pattern).number(name) == number


@pytest.mark.parametrize(
    "pattern", ["{n}", "{number}{number}", "{nr}", "{number}{", "{number}" + "{any}" * 3, "x" * 101]
)
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(BadPattern):
        Naming(pattern)


def test_barcodes_and_photos_without_one_after_them() -> None:
    files = [_file(f"{n}.jpg", n * 3600.0) for n in (1, 2, 3, 10)]
    marks = {files[1].path: Marks(("1Z9",)), files[3].path: Marks(("1Z8", "9"))}
    plan = plan_of(Found(tuple(files)), Grouping(Group.BARCODE), marks)
    assert _told(plan) == {"1Z9": ["1.jpg", "2.jpg", "3.jpg"], "1Z8": ["10.jpg"]}
    assert [case.number for case in plan.cases] == ["1Z9", "1Z8"]


def test_the_cameras_time_goes_before_the_files() -> None:
    when = datetime(2026, 11, 18, 9, 0)  # noqa: DTZ001 - a camera knows no zone
    files = [_file("a.jpg", when.timestamp()), _file("b.jpg", 5.0), _file("c.jpg", 5.0)]
    marks = {files[1].path: Marks(taken=when.replace(minute=4))}
    plan = plan_of(Found(tuple(files)), Grouping(Group.TIME, minutes=5), marks)
    assert sorted(map(len, (case.paths for case in plan.cases))) == [1, 2]
    assert [case.name for case in plan.cases][1] == "2026-11-18 09:00"
    apart = plan_of(Found(tuple(files)), Grouping(Group.TIME, minutes=3), marks)
    assert [len(case.paths) for case in apart.cases] == [1, 1, 1]


def test_too_many_for_one_case_are_all_left_out() -> None:
    plan = _plan(*(f"all/{n}.jpg" for n in range(MOST_PHOTOS + 1)), "one/1.jpg")
    assert [case.name for case in plan.cases] == ["one"]
    assert plan.reasons == {Why.TOO_MANY: MOST_PHOTOS + 1}


def test_each_photo_a_case_named_harmlessly() -> None:
    plan = _plan("a.jpg", "x\u202e\n.jpg", by=Group.NONE)
    assert [(case.name, case.number) for case in plan.cases] == [("a.jpg", ""), ("x.jpg", "")]
    assert plan.photos == 2


def test_nothing_was_found(tmp_path: Path) -> None:
    assert plan_of(walk([tmp_path], lambda _count: None), Grouping()) == Plan()
