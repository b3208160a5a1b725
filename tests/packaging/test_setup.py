"""What the set-up script says to a person when it cannot go on."""

import sys
from collections.abc import Sequence

import pytest

import checks
import debian
import environment
import interpreters
import parts
import qt_system
import screen
import tessera
from console import SetupError


def test_no_fitting_python_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(interpreters, "here", lambda: "3.9")
    monkeypatch.setattr(interpreters, "find_any", lambda: None)
    assert tessera.main(["run"]) == 1
    assert "needs Python 3.11, 3.12 or 3.13; this is 3.9" in capsys.readouterr().err


def test_without_a_command_it_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert tessera.main([]) == 2
    assert tessera.main(["--help"]) == 0
    assert capsys.readouterr().err.count("usage: tessera.py run") == 2


def test_the_running_python_is_found() -> None:
    assert interpreters.find(interpreters.here()) == sys.executable
    assert interpreters.find("3.99") is None


def test_everything_is_checked_then_the_tests_on_another_python(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[tuple[str, list[parts.Part] | None]] = []

    def check(
        place: environment.Environment,
        only: list[parts.Part] | None = None,
        others: Sequence[environment.Environment] = (),
    ) -> int:
        ran.append((place.version, only))
        assert [other.version for other in others] == (["3.13"] if only is None else [])
        return 3 if place.version == "3.13" else 0

    monkeypatch.setattr(checks, "run", check)
    for module in (interpreters, environment):
        monkeypatch.setattr(module, "find", lambda _: sys.executable)
    monkeypatch.setattr(interpreters, "here", lambda: "3.11")
    monkeypatch.setattr(environment, "here", lambda: "3.11")
    assert tessera.main(["test"]) == 3
    assert ran == [("3.11", None), ("3.13", parts.ONCE_MORE)]
    assert tessera.main(["test", "--python", "3.12"]) == 0
    assert ran[-1] == ("3.12", parts.ALL)


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are a matter of Linux")
class TestSystemPackages:
    """On Linux, Qt's windows need libraries that no wheel brings."""

    @pytest.fixture(autouse=True)
    def _bare(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(qt_system, "loads", lambda library: library != "libEGL.so.1")
        monkeypatch.setattr(qt_system, "_has_font", lambda: True)

    def test_who_may_not_install_gets_the_one_command(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(debian, "has_apt", lambda: True)
        monkeypatch.setattr(debian, "_prefix", lambda: None)
        with pytest.raises(SetupError, match=r"sudo apt-get install -y libegl1$"):
            qt_system.ensure(virtual_screen=False)

    def test_a_camera_needs_more_than_windows_do(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(debian, "has_apt", lambda: True)
        monkeypatch.setattr(debian, "_prefix", lambda: None)
        monkeypatch.setattr(qt_system, "loads", lambda library: library != "libpulse.so.0")
        qt_system.ensure(virtual_screen=False)
        with pytest.raises(SetupError, match=r"Cameras.*\n.*apt-get install -y libpulse0$"):
            qt_system.ensure_camera()

    def test_elsewhere_the_libraries_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(debian, "has_apt", lambda: False)
        with pytest.raises(SetupError, match=r"libEGL\.so\.1"):
            qt_system.ensure(virtual_screen=False)

    def test_who_may_install_installs_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked: list[list[str]] = []

        def quietly(command: list[str]) -> tuple[bool, str]:
            asked.append(command)
            return False, ""

        monkeypatch.setattr(debian, "has_apt", lambda: True)
        monkeypatch.setattr(debian, "_prefix", list)
        monkeypatch.setattr(debian, "quietly", quietly)
        qt_system.ensure(virtual_screen=False)
        assert [command[-1] for command in asked] == ["update", "libegl1"]

    def test_a_screen_that_is_there_is_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":77")
        with screen.virtual_if_needed() as added:
            assert added == {}
