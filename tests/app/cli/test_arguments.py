"""What can be said in place of a command."""

from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.version import VERSION


def test_a_cases_file_is_for_the_window() -> None:
    told = parse(["--data-dir", "there", "a case.TESSERA"])
    assert (told.command, told.data_dir, told.file) == (
        "",
        "there",
        Path("a case.TESSERA").absolute(),
    )
    assert parse([]).file is None


def test_behind_a_command_it_is_the_commands() -> None:
    told = parse(["case", "import", "a.tessera"])
    assert (told.command, told.file) == ("case", Path("a.tessera"))


def test_a_folder_of_that_name_is_none() -> None:
    told = parse(["--data-dir", "a.tessera"])
    assert (told.data_dir, told.file) == ("a.tessera", None)
    with pytest.raises(SystemExit):
        parse(["a photo.jpg"])


def test_it_says_which_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--version"])
    assert capsys.readouterr().out == f"Tessera {VERSION}\n"
