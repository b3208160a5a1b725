"""Builds what this system can: the frozen program, and what it is handed out as."""

from __future__ import annotations

import argparse
import hashlib
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import deb
import freezing
import handing_out
import translation_files
import wheel_backend
from console import ROOT, SetupError, call, say


def build(arguments: list[str]) -> int:
    """Freezes the program, lists what is in it, has it try itself, packs it."""
    parser = argparse.ArgumentParser(prog="tessera.py build")
    parser.add_argument("--frozen", action="store_true", help="only the frozen program")
    frozen_only = parser.parse_args(arguments).frozen
    freezing.ensure_tools()
    code = frozen()
    if code == 0 and not frozen_only:
        wheel = freezing.DIST / wheel_backend.build_wheel(str(freezing.DIST))
        for path in [wheel, *_packed(freezing.DIST / "tessera")]:
            size, sha256 = path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest()
            say(f"{path.relative_to(ROOT)}  {size / 1e6:.0f} MB  sha256 {sha256}")
    return code


def frozen() -> int:
    """The frozen program with its notices; what it says of itself is the exit code."""
    place = freezing.environment()
    if said := translation_files.compiled(place.packages):
        raise SetupError(f"{said.rstrip()}\nThe translations could not be compiled.")
    folder = freezing.freeze(place)
    if call([place.python, ROOT / "packaging" / "notices.py", folder]) != 0:
        raise SetupError("The program has parts within that may not be shipped.")
    return freezing.self_test(folder)


def _packed(folder: Path) -> list[Path]:
    system: str = sys.platform  # of which mypy knows one
    if system == "win32":
        return handing_out.windows(folder, freezing.DIST)
    if system == "darwin":
        return handing_out.macos(freezing.DIST)
    with ThreadPoolExecutor() as packing:
        both = (
            packing.submit(each, folder, freezing.DIST) for each in (deb.build_deb, deb.build_tar)
        )
        return [each.result() for each in list(both)]
