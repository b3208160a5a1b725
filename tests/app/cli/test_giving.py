"""Results on standard output: what happens where nobody reads them, or no more can be written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.giving import NobodyReads, give
from app.errors import ExportNotWritten, NoRoomForExport
from tests.helpers.commands import MAIN, Outcome, environment, tessera


def test_a_reader_that_has_gone_is_told_apart_and_nothing_fails_again_behind_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        monkeypatch.setattr(sys, "stdout", gone)
        with pytest.raises(NobodyReads):
            give("a line")
        give("another")  # goes nowhere


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(NoRoomForExport) as told:
            give("a line")
    assert isinstance(told.value, ExportNotWritten)
    assert told.value.path == "standard output"


def _closed(redirected: str, *arguments: object) -> Outcome:
    """`main.py` as a shell starts it."""
    line = ["sh", "-c", f'"$@" {redirected}', "sh", sys.executable, str(MAIN), *map(str, arguments)]
    done = subprocess.run(
        line, capture_output=True, encoding="utf-8", timeout=120, check=False, env=environment()
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
def test_a_command_whose_streams_are_closed_ends_as_ever(tmp_path: Path) -> None:
    assert _closed("<&- >&- 2>&-", "--data-dir", tmp_path / "data", "list").code == 0
    assert _closed(">&- 2>&-", "--data-dir", tmp_path / "data", "show", "none").code == 2
    assert (tmp_path / "data" / "tessera.db").is_file()
    assert tessera("--data-dir", tmp_path / "data", "list").err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
def test_a_pipe_that_has_enough_ends_a_command_without_a_word(tmp_path: Path) -> None:
    told = _closed("| head -c 9; :", "schema")
    assert (told.code, told.out, told.err) == (0, '{\n  "$sch', "")
