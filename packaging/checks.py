"""Everything that is checked before a change counts as done, step by step."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import qt_system
from console import call, quietly, say
from environment import DEVELOPMENT, Environment
from screen import is_there, virtual_if_needed

Step = tuple[str, list[str]]
# The whole program has the screen for itself, and with it goes what children decode, so that both
# processes take about as long; all else runs beside them, without a screen.
WHOLE = ["tests/end2end", "tests/app/photos"]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

READING: list[Step] = [
    ("ruff format --check", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("ruff check", ["-m", "ruff", "check", "--quiet", "."]),
    ("mypy", ["-m", "mypy"]),
    ("lint-imports", ["-c", "from importlinter.cli import lint_imports_command as run; run()"]),
]
TESTS: Step = ("pytest", ["-m", "pytest", "-q", "-p", "no:cacheprovider"])
# On the other Pythons, what takes minutes and hangs on none of them is left out.
AGAIN: Step = ("pytest", [*TESTS[1], "-m", "not once"])
# Their figures are worth seeing also when all is well.
BENCHMARKS: Step = ("benchmarks", ["-m", "pytest", "-q", "-s", "tests/benchmarks"])


def run(environment: Environment, *, tests_only: bool) -> int:
    """Runs the steps up to the first that fails; gives its exit code, or 0."""
    environment.prepare(DEVELOPMENT)
    qt_system.ensure(virtual_screen=not is_there())
    steps = [AGAIN] if tests_only else [*READING, TESTS, BENCHMARKS]
    began = time.monotonic()
    with virtual_if_needed() as screen:
        for name, arguments in steps:
            step = _tests if name == TESTS[0] else _step
            code = step(environment, name, arguments, screen)
            if code != 0 and name == BENCHMARKS[0]:
                # A disturbance passes, a program grown slower stays so.
                code = _step(environment, f"{name} again", [*arguments, "--last-failed"], screen)
            if code != 0:
                return code
    say(f"All {len(steps)} steps passed in {time.monotonic() - began:.0f} s")
    return 0


def _tests(
    environment: Environment, name: str, arguments: list[str], screen: dict[str, str]
) -> int:
    """The tests in two processes; what the second says is told after the first has ended."""
    with ThreadPoolExecutor(1) as beside:
        parts = [str(environment.python), *arguments, *(f"--ignore={part}" for part in WHOLE)]
        second = beside.submit(quietly, parts, OFFSCREEN)
        code = _step(environment, f"{name} {' '.join(WHOLE)}", [*arguments, *WHOLE], screen)
        failed, said = second.result()
    say(f"--- {name} of all else\n{said}")
    return code or int(failed)


def _step(environment: Environment, name: str, arguments: list[str], screen: dict[str, str]) -> int:
    title = f"{name} on Python {environment.version}" if environment.exact else name
    say(f"--- {title}")
    began = time.monotonic()
    code = call([environment.python, *arguments], screen)
    result = "passed" if code == 0 else f"FAILED with exit code {code}"
    say(f"--- {title}: {result} in {time.monotonic() - began:.1f} s")
    return code
