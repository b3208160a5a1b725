"""What is tested, and in which processes."""

from __future__ import annotations

from zlib import crc32

# What one process of the tests runs, one after the other.
Part = list[list[str]]
_ANEW = "--cache-clear"

# A test that takes longer hangs: where each thread stands is told, and its part ends there.
_NOT_FOREVER = ["-o", "faulthandler_timeout=600", "-o", "faulthandler_exit_on_timeout=true"]


def _pytest(*chosen: str) -> list[str]:
    # Which of them fail is kept, by each run in a folder of its own: they go side by side.
    kept = f"cache_dir=.pytest_cache/{crc32(' '.join(chosen).encode()):08x}"
    return ["-m", "pytest", "-q", "-o", kept, _ANEW, *_NOT_FOREVER, *chosen]


def once_more(arguments: list[str]) -> list[str]:
    """Of a run in which tests failed, these alone."""
    again = [each for each in arguments if each != _ANEW]
    return [*again, "--last-failed", "--last-failed-no-failures=none"]


def _apart(*rooms: str) -> list[str]:
    return [f"--ignore={room}" for room in rooms]


_PHOTOS, _OTHERS = "tests/app/photos", ("tests/app/report", "tests/app/store")
# Three at once also on two cores, as one waits for servers, children and windows half of its time.
# The first opens windows on the screen; the others need none. Each takes about as long.
ALL: list[Part] = [
    [_pytest("tests/end2end", "-m", "window"), _pytest("tests/app", *_apart(_PHOTOS, *_OTHERS))],
    [_pytest("tests/end2end", _PHOTOS, "-m", "not window")],
    [_pytest(*_apart("tests/end2end", "tests/app")), _pytest(*_OTHERS)],
]
# On another Python the whole program is tried by its main job, and what leans on Python itself:
# loops, threads, processes, sockets, files, the command line. What takes long proves the same on
# each of them; so do tables, figures and pages, what libraries make of pictures, and widgets.
MAIN_JOB = "tests/end2end/test_window.py"
_NOT_SLOW = ("-m", "not slow")
ONCE_MORE: list[Part] = [
    [
        _pytest(
            MAIN_JOB,
            *(f"tests/app/{room}" for room in ("batch", "outbox", "phone", "watched", "wire")),
            "tests/app/photos/test_child_process.py",
            "tests/app/store/base",
            *_NOT_SLOW,
        )
    ],
    [
        _pytest(
            *(f"tests/app/{room}" for room in ("cli", "interview", "self_test", "vlm")), *_NOT_SLOW
        )
    ],
    [
        _pytest(
            "tests/packaging",
            *(f"tests/ui/{part}" for part in ("test_session.py", "test_window.py", "wiring")),
            *_NOT_SLOW,
        )
    ],
]
# Their figures are worth seeing also when all is well. Those that tell time have the machine to
# themselves; bytes are the same beside the tests, where one part ends before the others.
BENCHMARKS = _pytest("-s", "tests/benchmarks", "-m", "not sizes")
SIZES = _pytest("-s", "tests/benchmarks", "-m", "sizes")
