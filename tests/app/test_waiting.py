"""The dock's queue on disk."""

from pathlib import Path

import pytest

from app.waiting import read, write


def test_what_was_kept_is_read_in_order(tmp_path: Path) -> None:
    write(tmp_path / "dock.json", ["b", "a"])
    assert read(tmp_path / "dock.json") == ("b", "a")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"waiting": 3}', "null", "[" * 100_000])
def test_anything_else_is_an_empty_queue(tmp_path: Path, text: str) -> None:
    (tmp_path / "dock.json").write_text(text)
    assert read(tmp_path / "dock.json") == ()
    assert read(tmp_path / "none") == ()


def test_a_folder_nobody_can_write_into_costs_the_queue_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    write(tmp_path / "file" / "dock.json", ["a"])
    assert "not kept" in caplog.text
