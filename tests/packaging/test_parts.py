"""What is tested, and in which processes."""

import parts
from console import ROOT
from tests.end2end import test_window


def test_the_parts_are_all_there_is_and_none_twice() -> None:
    (windows, rest_of_app), (others,), (rest, more_of_app) = parts.ALL
    end2end, app, photos = "tests/end2end", "tests/app", "tests/app/photos"
    alone = {photos, "tests/app/report", "tests/app/store"}
    assert _chosen(windows) == {end2end}
    assert windows[-2:] == ["-m", "window"]
    assert _chosen(others) == {end2end, photos}
    assert others[-2:] == ["-m", "not window"]
    assert _chosen(rest_of_app) == {app, *(f"--ignore={room}" for room in alone)}
    assert _chosen(rest) == {f"--ignore={end2end}", f"--ignore={app}"}
    assert _chosen(more_of_app) == alone - {photos}


def test_what_opens_a_window_says_so() -> None:
    """Or it would run where the second part has no screen for it."""
    for path in (ROOT / "tests" / "end2end").glob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        if "sit_down(" in text or "qtbot" in text:
            assert "mark.window" in text, path.name


def _chosen(arguments: list[str]) -> set[str]:
    return {each for each in arguments if "tests/" in each}


def test_what_runs_on_another_python_is_there() -> None:
    there = {each for part in parts.ONCE_MORE for run in part for each in _chosen(run)}
    rooms = ("batch", "cli", "interview", "outbox", "phone", "self_test", "vlm", "watched", "wire")
    assert there == {
        parts.MAIN_JOB,
        *(f"tests/app/{room}" for room in rooms),
        "tests/app/photos/test_child_process.py",
        "tests/app/store/base",
        "tests/packaging",
        "tests/ui/test_session.py",
        "tests/ui/test_window.py",
        "tests/ui/wiring",
    }
    assert all((ROOT / part).exists() for part in there)
    marks = [*test_window.pytestmark, *getattr(test_window.test_the_main_job, "pytestmark", [])]
    assert "slow" not in [mark.name for mark in marks], "or it would be left out there"


def test_no_two_runs_keep_what_failed_in_one_place() -> None:
    runs = [run for part in (*parts.ALL, *parts.ONCE_MORE, [parts.SIZES, parts.BENCHMARKS])
            for run in part]  # fmt: skip
    assert len({each for run in runs for each in run if "cache_dir" in each}) == len(runs)
