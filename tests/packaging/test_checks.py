"""The tests run in several processes, and each can fail them."""

import sys
from contextlib import nullcontext
from itertools import chain
from pathlib import Path

import pytest

import checks
import parts
from environment import Environment


@pytest.mark.parametrize(
    ("windows", "others", "whole"),
    [(0, 0, 0), (2, 0, 2), (0, 1, 1), (2, 1, 2), (1, 0, 1), (0, 124, 124)],
)
def test_each_part_can_fail_the_tests(
    windows: int,
    others: int,
    whole: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    ran: list[list[str]] = []

    def call(command: list[str], extra: dict[str, str], patience: float) -> int:
        ran.append(command)
        return windows

    def quietly(command: list[str], extra: dict[str, str], patience: float) -> tuple[int, str]:
        ran.append(command)
        return others, "3 of them failed"

    monkeypatch.setattr(checks, "call", call)
    monkeypatch.setattr(checks, "quietly", quietly)
    environment = Environment(tmp_path / ".venv", "python3", "3.11", exact=False)
    assert checks._tests(environment, parts.ALL, {}) == whole
    assert "3 of them failed" in capsys.readouterr().err
    assert all("faulthandler_timeout=600" in command for command in ran), "none waits for ever"


def test_every_step_runs_in_its_turn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[str] = []

    def call(command: list[str], extra: dict[str, str], patience: float | None = None) -> int:
        ran.append(" ".join(map(str, command)))
        return 0

    def quietly(
        command: list[str], extra: dict[str, str] | None = None, patience: float | None = None
    ) -> tuple[int, str]:
        return call(command, extra or {}, patience), ""

    monkeypatch.setattr(checks, "call", call)
    monkeypatch.setattr(checks, "quietly", quietly)
    monkeypatch.setattr(checks, "virtual_if_needed", lambda: nullcontext({}))
    monkeypatch.setattr("qt_system.ensure", lambda **_: None)
    monkeypatch.setattr("translation_files.compiled", lambda _: "")
    prepared: list[str] = []
    monkeypatch.setattr(Environment, "prepare", lambda self, _: prepared.append(self.version))
    monkeypatch.setattr(Environment, "packages", tmp_path)
    environment = Environment(tmp_path / ".venv", "python3", "3.11", exact=False)
    other = Environment(tmp_path / ".venv-3.13", "python3", "3.13", exact=True)
    assert checks.run(environment, others=[other]) == 0
    assert prepared == ["3.11", "3.13"]
    wanted = [checks.FROZEN, *(step[1] for step in checks.READING), *chain(*parts.ALL)]
    for arguments in (*wanted, parts.SIZES, parts.BENCHMARKS):
        assert any(" ".join(arguments) in command for command in ran), arguments
    ran.clear()
    assert checks.run(environment, parts.ONCE_MORE) == 0
    assert len(ran) == len(parts.ONCE_MORE)


def test_after_the_second_part_come_the_sizes_unless_it_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ran: list[list[str]] = []
    fails = 0

    def quietly(command: list[str], extra: dict[str, str], patience: float) -> tuple[int, str]:
        ran.append(command)
        return fails, "told"

    monkeypatch.setattr(checks, "quietly", quietly)
    environment = Environment(tmp_path / ".venv", "python3", "3.11", exact=False)
    assert checks._beside(environment, [["tests"], parts.SIZES]) == (0, "told\ntold")
    assert ran[1][1:] == parts.SIZES
    ran.clear()
    fails = 2
    assert checks._beside(environment, [["tests"], parts.SIZES]) == (2, "told")
    assert len(ran) == 1


_TESTS = """
from pathlib import Path

TRIED = Path(__file__).with_name("tried")

def test_is_well():
    with Path(__file__).with_name("well").open("a") as well:
        well.write("once ")

def test_is_disturbed():
    before = TRIED.exists()
    TRIED.touch()
    assert {how}
"""


@pytest.mark.parametrize(
    ("how", "code"), [("before", 0), ("False", 1), ("__import__('os')._exit(1)", 5)]
)
def test_only_what_failed_has_a_second_try(how: str, code: int, tmp_path: Path) -> None:
    """Where the first did not come to its end, there is none: what was not run did not pass."""
    tests, settings = tmp_path / "test_it.py", tmp_path / "pytest.ini"
    tests.write_text(_TESTS.format(how=how), encoding="utf-8")
    settings.write_text("[pytest]\n", encoding="utf-8")
    run = parts._pytest("-c", str(settings), str(tests))
    environment = Environment(Path(sys.prefix), "python3", "3.11", exact=False)
    ended, said = checks._beside(environment, [run])
    assert ended == code, said
    assert "1 failed" in said or code == 5, "also what went well at the second try is told"
    assert "what failed, once more" in said
    assert (tmp_path / "well").read_text() == "once "
