"""When the environment is made, made again, or left alone."""

import sys
from pathlib import Path

import pytest

import debian
import environment
from console import SetupError
from environment import Environment
from interpreters import here


class Calls:
    """Stands for every program the set-up starts; making a venv leaves what venv leaves."""

    def __init__(self, place: Environment) -> None:
        self.place = place
        self.steps: list[str] = []
        self.fail = ""

    def __call__(self, command: list[str | Path]) -> int:
        step = str(command[2])
        self.steps.append(step)
        if step == "venv":
            self.place.python.parent.mkdir(parents=True)
            (self.place.folder / "lib" / "python3" / "site-packages").mkdir(parents=True)
            (self.place.folder / "pyvenv.cfg").touch()
        return int(step == self.fail)


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    return Environment(tmp_path / ".venv", sys.executable, here(), exact=False)


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.txt"
    path.write_text("a==1 \\\n    --hash=sha256:00\n")
    return path


@pytest.fixture
def calls(place: Environment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    calls = Calls(place)
    monkeypatch.setattr(environment, "call", calls)
    monkeypatch.setattr(environment, "quietly", lambda command: (calls(command) != 0, ""))
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "succeeds", lambda _: "venv" in calls.steps)
    monkeypatch.setattr(debian, "succeeds", lambda _: True)
    return calls


def test_a_second_start_installs_nothing(place: Environment, lock: Path, calls: Calls) -> None:
    place.prepare(lock)
    assert calls.steps == ["venv", "pip", "compileall"]
    place.prepare(lock)
    assert calls.steps == ["venv", "pip", "compileall"]


def test_a_changed_lock_is_installed(place: Environment, lock: Path, calls: Calls) -> None:
    place.prepare(lock)
    lock.write_text("a==2 \\\n    --hash=sha256:00\n")
    place.prepare(lock)
    assert calls.steps.count("pip") == 2
    assert calls.steps.count("venv") == 1


def test_other_line_ends_are_the_same_lock(place: Environment, lock: Path, calls: Calls) -> None:
    place.prepare(lock)
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    place.prepare(lock)
    assert calls.steps.count("pip") == 1


def test_a_failed_installation_is_tried_again(place: Environment, lock: Path, calls: Calls) -> None:
    calls.fail = "pip"
    with pytest.raises(SetupError, match="could not be installed"):
        place.prepare(lock)
    calls.fail = ""
    place.prepare(lock)
    assert calls.steps == ["venv", "pip", "pip", "compileall"]


def test_a_half_made_folder_is_made_again(place: Environment, lock: Path, calls: Calls) -> None:
    place.folder.mkdir()
    (place.folder / "left").touch()
    place.prepare(lock)
    assert calls.steps[0] == "venv"
    assert not (place.folder / "left").exists()
