"""The lock files say exactly what is installed, and from nowhere in particular."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from app.photos.writing_part import is_installed

OWN = ("app", "ui", "migrations")
FOLDER = Path(__file__).resolve().parents[2] / "packaging"
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; .*)? \\$", re.MULTILINE)


def read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def pins(name: str) -> set[tuple[str, str]]:
    return set(PINNED.findall(read(name)))


LOCKS = ["requirements.txt", "requirements-reading.txt", "requirements-dev.txt"]


CAMERA, BUILD = "requirements-camera.txt", "requirements-build.txt"


@pytest.mark.parametrize("name", [*LOCKS, CAMERA, BUILD])
def test_a_lock_holds_pins_and_hashes_and_nothing_else(name: str) -> None:
    for line in read(name).splitlines():
        is_hash = re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line)
        assert is_hash or PINNED.match(line), line


def test_what_is_checked_is_what_runs() -> None:
    run, with_part, checked = map(pins, LOCKS)
    assert run < with_part < checked


def test_the_camera_is_of_the_same_qt() -> None:
    essentials = {version for name, version in pins(LOCKS[0]) if name == "pyside6-essentials"}
    assert pins(CAMERA) == {("pyside6-addons", version) for version in essentials}


def test_the_licence_table_lists_what_is_locked() -> None:
    rows = re.findall(r"^\| ([a-z0-9-]+) \| (\d\S*) \|", read("THIRD-PARTY.md"), re.MULTILINE)
    assert set(rows) == pins("requirements-reading.txt") | pins(CAMERA)


def test_what_is_left_out_is_in_no_lock() -> None:
    named = re.findall(r'^([a-z-]+) ; python_version < "3"$', read("left-out.txt"), re.MULTILINE)
    assert "imageio-ffmpeg" in named
    for lock in LOCKS:
        assert not {name for name, _ in pins(lock)} & set(named), lock


def test_the_folder_is_no_package() -> None:
    assert not (FOLDER / "__init__.py").exists()


def imported() -> set[str]:
    """The top names of what app, ui, migrations and main.py import, without the project's own."""
    root = FOLDER.parent
    files = [root / "main.py", *(f for name in OWN for f in (root / name).rglob("*.py"))]
    names: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - set(OWN)


def test_what_the_program_imports_is_declared() -> None:
    # The checks run with more packages than a person has: one only locked for them would do here.
    project = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    told = project["project"]
    declared = {
        re.split(r"[^A-Za-z0-9-]", requirement)[0].lower()
        for requirement in told["dependencies"] + told["optional-dependencies"]["reading"]
    } | {"shiboken6"}
    providers = packages_distributions()
    for name in imported() - (set() if is_installed() else {"rapidocr", "cv2"}):
        assert declared & {d.lower().replace("_", "-") for d in providers[name]}, name
