"""The tests run in several processes, and each can fail them."""

from contextlib import nullcontext
from itertools import chain
from pathlib import Path

import pytest

import checks
from console import ROOT
from environment import Environment
from tests.end2end import test_window


@pytest.mark.parametrize(
    ("windows", "others", "whole"), [(0, False, 0), (2, False, 2), (0, True, 1), (2, True, 2)]
)
def test_each_part_can_fail_the_tests(
    windows: int,
    others: bool,
    whole: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    ran: list[list[str]] = []

    def call(command: list[str], extra: dict[str, str], patience: float) -> int:
        ran.append(command)
        return windows

    def quietly(command: list[str], extra: dict[str, str], patience: float) -> tuple[bool, str]:
        ran.append(command)
        return others, "3 of them failed"

    monkeypatch.setattr(checks, "call", call)
    monkeypatch.setattr(checks, "quietly", quietly)
    environment = Environment(tmp_path / ".venv", "python3", "3.11", exact=False)
    assert checks._tests(environment, checks.ALL, {}) == whole
    assert "3 of them failed" in capsys.readouterr().err
    assert all("faulthandler_timeout=600" in command for command in ran), "none waits for ever"


def test_the_parts_are_all_there_is_and_none_twice() -> None:
    (windows, rest_of_app), (others,), (rest, more_of_app) = checks.ALL
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
    parts = {each for part in checks.ONCE_MORE for run in part for each in _chosen(run)}
    rooms = ("batch", "cli", "interview", "outbox", "phone", "self_test", "vlm", "watched", "wire")
    assert parts == {
        checks.MAIN_JOB,
        *(f"tests/app/{room}" for room in rooms),
        "tests/app/photos/test_child_process.py",
        "tests/app/store/base",
        "tests/packaging",
        "tests/ui/test_session.py",
        "tests/ui/test_window.py",
        "tests/ui/wiring",
    }
    assert all((ROOT / part).exists() for part in parts)
    marks = [*test_window.pytestmark, *getattr(test_window.test_the_main_job, "pytestmark", [])]
    assert "slow" not in [mark.name for mark in marks], "or it would be left out there"


def test_every_step_runs_in_its_turn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[str] = []

    def call(command: list[str], extra: dict[str, str], patience: float | None = None) -> int:
        ran.append(" ".join(map(str, command)))
        return 0

    def quietly(
        command: list[str], extra: dict[str, str] | None = None, patience: float | None = None
    ) -> tuple[bool, str]:
        return bool(call(command, extra or {}, patience)), ""

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
    wanted = [checks.FROZEN, *(step[1] for step in checks.READING), *chain(*checks.ALL)]
    for arguments in (*wanted, checks.SIZES, checks.BENCHMARKS[1]):
        assert any(" ".join(arguments) in command for command in ran), arguments
    ran.clear()
    assert checks.run(environment, checks.ONCE_MORE) == 0
    assert len(ran) == len(checks.ONCE_MORE)


def test_after_the_second_part_come_the_sizes_unless_it_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ran: list[list[str]] = []
    fails = False

    def quietly(command: list[str], extra: dict[str, str], patience: float) -> tuple[bool, str]:
        ran.append(command)
        return fails, "told"

    monkeypatch.setattr(checks, "quietly", quietly)
    environment = Environment(tmp_path / ".venv", "python3", "3.11", exact=False)
    assert checks._beside(environment, [["tests"], checks.SIZES]) == (False, "told\ntold")
    assert ran[1][1:] == checks.SIZES
    ran.clear()
    fails = True
    assert checks._beside(environment, [["tests"], checks.SIZES]) == (True, "told")
    assert len(ran) == 1
