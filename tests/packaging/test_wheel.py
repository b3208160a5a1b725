"""The wheel holds the program and what it needs, in locked versions."""

import zipfile
from pathlib import Path

import pytest

import wheel_backend
from app import paths


def test_the_wheel_is_whole_and_always_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wheel_backend, "PRESSED", zipfile.ZIP_STORED)  # the fonts take seconds
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
        name = wheel_backend.build_wheel(str(folder))
    assert (first / name).read_bytes() == (second / name).read_bytes()
    with zipfile.ZipFile(first / name) as wheel:
        names = set(wheel.namelist())
        record = wheel.read("tessera-0.1.0.dist-info/RECORD").decode()
    inside = "app/program"
    assert {"main.py", "app/desk.py", "ui/window.py", f"{inside}/migrations/env.py"} <= names
    assert f"{inside}/resources/fonts/Inter-Regular.ttf" in names
    assert not any("__pycache__" in place or place.startswith("tests") for place in names)
    assert {line.split(",")[0] for line in record.splitlines()} == names


def test_what_it_needs_is_locked() -> None:
    told = wheel_backend.metadata().splitlines()
    needs = [line for line in told if line.startswith("Requires-Dist: ")]
    assert all("==" in need for need in needs)
    reading = [need for need in needs if "rapidocr==" in need]
    assert reading[0].endswith("; extra == 'reading'")
    assert any(need.startswith("Requires-Dist: pillow==") for need in needs)
    assert not [need for need in needs if "--hash" in need or need.endswith("\\")]


def test_an_installed_program_finds_what_ships_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app" / "program").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "app" / "paths.py"))
    assert paths.resources() == tmp_path.resolve() / "app" / "program" / "resources"
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.migrations() == tmp_path / "migrations"
