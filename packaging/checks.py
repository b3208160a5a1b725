"""Everything that is checked before a change counts as done, step by step."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import qt_system
import translation_files
from console import ROOT, call, quietly, say
from environment import DEVELOPMENT, Environment
from screen import is_there, virtual_if_needed

Step = tuple[str, list[str]]
# What one process of the tests runs, one after the other.
Part = list[list[str]]

# A test that takes longer hangs: where each thread stands is told, and its part ends there.
_NOT_FOREVER = ["-o", "faulthandler_timeout=600", "-o", "faulthandler_exit_on_timeout=true"]


def _pytest(*chosen: str) -> list[str]:
    return ["-m", "pytest", "-q", "-p", "no:cacheprovider", *_NOT_FOREVER, *chosen]


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
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# A step that takes longer hangs: the longest takes a third of it on two cores.
PATIENCE_SECONDS = 2400
_TELLS_WHERE = {"PYTHONFAULTHANDLER": "1"}  # each thread of it, where it has to be stopped

READING: list[Step] = [
    ("ruff format --check", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("ruff check", ["-m", "ruff", "check", "--quiet", "."]),
    ("mypy", ["-m", "mypy"]),
    ("lint-imports", ["-c", "from importlinter.cli import lint_imports_command as run; run()"]),
]
# The frozen program, made and trying itself beside the steps that read.
FROZEN = [str(ROOT / "packaging" / "tessera.py"), "build", "--frozen"]
# Their figures are worth seeing also when all is well. Those that tell time have the machine to
# themselves; bytes are the same beside the tests, where one part ends before the others.
_MEASURED = ["-m", "pytest", "-q", "-s", *_NOT_FOREVER, "tests/benchmarks", "-m"]
BENCHMARKS: Step = ("benchmarks", [*_MEASURED, "not sizes"])
SIZES = [*_MEASURED, "sizes"]


def run(
    environment: Environment,
    only: Sequence[Part] | None = None,
    others: Sequence[Environment] = (),
) -> int:
    """Runs the steps up to the first that fails; gives its exit code, or 0. only: these tests and
    nothing else. others: which come after it, prepared while the frozen program is made."""
    environment.prepare(DEVELOPMENT)
    qt_system.ensure(virtual_screen=not is_there())
    if said := translation_files.compiled(environment.packages):
        say(said)
        return 1
    began = time.monotonic()
    if not only and (code := _reading(environment, others)):
        return code
    with virtual_if_needed() as screen:
        if code := _tests(environment, only or _with_sizes(ALL), screen):
            return code
        if not only and (code := _benchmarks(environment, screen)):
            return code
    say(f"All steps passed in {time.monotonic() - began:.0f} s")
    return 0


def _reading(environment: Environment, others: Sequence[Environment]) -> int:
    """All that reads, and beside it the frozen program, which takes longer; what that says is told
    at the end."""
    with ThreadPoolExecutor(1) as beside:
        frozen = beside.submit(quietly, [str(environment.python), *FROZEN])
        codes = (_step(environment, name, arguments, {}) for name, arguments in READING)
        code = next(filter(None, codes), 0)
        for each in others if code == 0 else ():
            each.prepare(DEVELOPMENT)
        failed, said = frozen.result()
    say(f"--- frozen program: {'FAILED' if failed else 'passed'}\n{said}")
    return code or int(failed)


def _with_sizes(parts: Sequence[Part]) -> list[Part]:
    """The one that ends first goes on with them."""
    *before, last = parts
    return [*before, [*last, SIZES]]


def _tests(environment: Environment, parts: Sequence[Part], screen: dict[str, str]) -> int:
    """The parts in a process each; what the others say is told after the first has ended."""
    first, *others = parts
    with ThreadPoolExecutor(len(others)) as beside:
        running = [beside.submit(_beside, environment, part) for part in others]
        codes = (_step(environment, "tests", each, screen) for each in first)
        code = next(filter(None, codes), 0)
        ended = [each.result() for each in running]
    for failed, said in ended:
        say(f"--- tests: {'FAILED' if failed else 'passed'}\n{said}")
    return code or int(any(failed for failed, _ in ended))


def _benchmarks(environment: Environment, screen: dict[str, str]) -> int:
    """A disturbance passes, a program grown slower stays so: what fails has a second try."""
    name, arguments = BENCHMARKS
    if _step(environment, name, arguments, screen) == 0:
        return 0
    return _step(environment, f"{name} again", [*arguments, "--last-failed"], screen)


def _beside(environment: Environment, steps: Sequence[list[str]]) -> tuple[bool, str]:
    """Whether one of them failed, after which none is begun, and what they said."""
    told = []
    for arguments in steps:
        extra = OFFSCREEN | _TELLS_WHERE
        failed, said = quietly([str(environment.python), *arguments], extra, PATIENCE_SECONDS)
        told.append(said)
        if failed:
            return True, "\n".join(told)
    return False, "\n".join(told)


def _step(environment: Environment, name: str, arguments: list[str], screen: dict[str, str]) -> int:
    title = f"{name} on Python {environment.version}" if environment.exact else name
    say(f"--- {title}")
    began = time.monotonic()
    extra = screen | _TELLS_WHERE
    code = call([environment.python, *arguments], extra, PATIENCE_SECONDS)
    result = "passed" if code == 0 else f"FAILED with exit code {code}"
    say(f"--- {title}: {result} in {time.monotonic() - began:.1f} s")
    return code
