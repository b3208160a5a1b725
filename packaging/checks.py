"""Everything that is checked before a change counts as done, step by step."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import qt_system
import translation_files
from console import ROOT, call, quietly, say
from environment import DEVELOPMENT, Environment
from parts import ALL, BENCHMARKS, SIZES, Part, once_more
from screen import is_there, virtual_if_needed

Step = tuple[str, list[str]]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
# A step that takes longer hangs: the longest takes a third of it on two cores.
PATIENCE_SECONDS = 2400
_TELLS_WHERE = {"PYTHONFAULTHANDLER": "1"}  # each thread of it, where it has to be stopped
_TESTS_FAILED = 1  # pytest's exit code where all were run and some failed
_AGAIN = "what failed, once more"

READING: list[Step] = [
    ("ruff format --check", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("ruff check", ["-m", "ruff", "check", "--quiet", "."]),
    ("mypy", ["-m", "mypy"]),
    ("lint-imports", ["-c", "from importlinter.cli import lint_imports_command as run; run()"]),
]
# The frozen program, made and trying itself beside the steps that read.
FROZEN = [str(ROOT / "packaging" / "tessera.py"), "build", "--frozen"]


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
        if not only and (code := _tried(environment, "benchmarks", BENCHMARKS, screen)):
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
    return code or failed


def _with_sizes(parts: Sequence[Part]) -> list[Part]:
    """The one that ends first goes on with them."""
    *before, last = parts
    return [*before, [*last, SIZES]]


def _tests(environment: Environment, parts: Sequence[Part], screen: dict[str, str]) -> int:
    """The parts in a process each; what the others say is told after the first has ended."""
    first, *others = parts
    with ThreadPoolExecutor(len(others)) as beside:
        running = [beside.submit(_beside, environment, part) for part in others]
        codes = (_tried(environment, "tests", each, screen) for each in first)
        code = next(filter(None, codes), 0)
        ended = [each.result() for each in running]
    for failed, said in ended:
        say(f"--- tests: {'FAILED' if failed else 'passed'}\n{said}")
    return code or next((failed for failed, _ in ended if failed), 0)


def _tried(
    environment: Environment, name: str, arguments: list[str], screen: dict[str, str]
) -> int:
    """A disturbance passes, what is broken or has grown slower stays so: tests that failed have a
    second try. Both are told: one that passes then is unsteady, and wants to be looked at."""
    code = _step(environment, name, arguments, screen)
    if code != _TESTS_FAILED:
        return code
    return _step(environment, f"{name}: {_AGAIN}", once_more(arguments), screen)


def _beside(environment: Environment, steps: Sequence[list[str]]) -> tuple[int, str]:
    """The exit code of the first that failed, also at its second try, after which none is begun;
    and what all of them said."""
    told = []
    for arguments in steps:
        code, said = _unheard(environment, arguments)
        told.append(said)
        if code == _TESTS_FAILED:
            code, said = _unheard(environment, once_more(arguments))
            told += [f"--- {_AGAIN}", said]
        if code:
            return code, "\n".join(told)
    return 0, "\n".join(told)


def _unheard(environment: Environment, arguments: list[str]) -> tuple[int, str]:
    extra = OFFSCREEN | _TELLS_WHERE
    return quietly([str(environment.python), *arguments], extra, PATIENCE_SECONDS)


def _step(environment: Environment, name: str, arguments: list[str], screen: dict[str, str]) -> int:
    title = f"{name} on Python {environment.version}" if environment.exact else name
    say(f"--- {title}")
    began = time.monotonic()
    extra = screen | _TELLS_WHERE
    code = call([environment.python, *arguments], extra, PATIENCE_SECONDS)
    result = "passed" if code == 0 else f"FAILED with exit code {code}"
    say(f"--- {title}: {result} in {time.monotonic() - began:.1f} s")
    return code
