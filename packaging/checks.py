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
# What one process runs under a screen, and what the other runs beside it without one: parted so
# that both take about as long.
Halves = tuple[list[str], list[str]]
WHOLE = ["tests/end2end", "tests/app/photos", "tests/app/store"]
ALL: Halves = (WHOLE, [f"--ignore={part}" for part in WHOLE])
# On another Python the whole program is tried by its main job, and what leans on Python itself:
# loops, threads, processes, sockets, files, the command line. What takes long proves the same on
# each of them; so do tables, figures and pages, what libraries make of pictures, and widgets.
MAIN_JOB = "tests/end2end/test_window.py"
ONCE_MORE: Halves = (
    [
        MAIN_JOB,
        *(f"tests/app/{room}" for room in ("batch", "outbox", "phone", "watched", "wire")),
        "tests/app/photos/test_child_process.py",
        "tests/app/store/base",
        "-m",
        "not slow",
    ],
    [
        *(f"tests/app/{room}" for room in ("cli", "interview", "self_test", "vlm")),
        "tests/packaging",
        *(f"tests/ui/{part}" for part in ("test_session.py", "test_window.py", "wiring")),
        "-m",
        "not slow",
    ],
)
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
# A test that takes longer hangs: where each thread stands is told, and its half ends there.
_NOT_FOREVER = ["-o", "faulthandler_timeout=600", "-o", "faulthandler_exit_on_timeout=true"]
TESTS: Step = ("pytest", ["-m", "pytest", "-q", "-p", "no:cacheprovider", *_NOT_FOREVER])
# Their figures are worth seeing also when all is well. Those that tell time have the machine to
# themselves; bytes are the same beside the tests, where one half ends before the other.
_MEASURED = ["-m", "pytest", "-q", "-s", *_NOT_FOREVER, "tests/benchmarks", "-m"]
BENCHMARKS: Step = ("benchmarks", [*_MEASURED, "not sizes"])
SIZES = [*_MEASURED, "sizes"]


def run(
    environment: Environment, only: Halves | None = None, others: Sequence[Environment] = ()
) -> int:
    """Runs the steps up to the first that fails; gives its exit code, or 0. only: these tests and
    nothing else. others: which come after it, prepared while the frozen program is made."""
    environment.prepare(DEVELOPMENT)
    qt_system.ensure(virtual_screen=not is_there())
    if said := translation_files.compiled(environment.packages):
        say(said)
        return 1
    steps = [TESTS] if only else [TESTS, BENCHMARKS]
    began = time.monotonic()
    if not only and (code := _reading(environment, others)):
        return code
    with virtual_if_needed() as screen:
        for name, arguments in steps:
            if name == TESTS[0]:
                then = [] if only else [SIZES]
                code = _tests(environment, name, arguments, only or ALL, screen, then)
            else:
                code = _step(environment, name, arguments, screen)
            if code != 0 and name == BENCHMARKS[0]:
                # A disturbance passes, a program grown slower stays so.
                code = _step(environment, f"{name} again", [*arguments, "--last-failed"], screen)
            if code != 0:
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


def _tests(
    environment: Environment,
    name: str,
    arguments: list[str],
    halves: Halves,
    screen: dict[str, str],
    then: Sequence[list[str]] = (),
) -> int:
    """The tests in two processes; what the second says is told after the first has ended. then:
    what the second half goes on with."""
    shown, hidden = halves
    with ThreadPoolExecutor(1) as beside:
        second = beside.submit(_beside, environment, [[*arguments, *hidden], *then])
        code = _step(environment, f"{name} {' '.join(shown)}", [*arguments, *shown], screen)
        failed, said = second.result()
    say(f"--- {name} {' '.join(hidden)}\n{said}")
    return code or int(failed)


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
