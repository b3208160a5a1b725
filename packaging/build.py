"""Builds what this system can: the frozen program, and what it is handed out as."""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import deb
import freezing
import handing_out
import translation_files
import wheel_backend
from console import ROOT, SetupError, call, say

_PERSON = re.compile(r"[^<>\n]+ <[^<>@\s]+@[^<>@\s]+>")


def build(arguments: list[str]) -> int:
    """Freezes the program, lists what is in it, has it try itself, packs it."""
    told, code = _told(arguments), 0
    if not told.pack:
        freezing.ensure_tools()
        code = frozen()
    if code == 0 and not told.frozen:
        wheel = freezing.DIST / wheel_backend.build_wheel(str(freezing.DIST))
        for path in [wheel, *_packed(freezing.DIST / "tessera", told.maintainer)]:
            size, sha256 = path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest()
            say(f"{path.relative_to(ROOT)}  {size / 1e6:.0f} MB  sha256 {sha256}")
    return code


def _told(arguments: list[str]) -> argparse.Namespace:
    """A Debian package says who answers for it: only whoever hands it out knows."""
    parser = argparse.ArgumentParser(prog="tessera.py build")
    parts = parser.add_mutually_exclusive_group()
    parts.add_argument("--frozen", action="store_true", help="only the frozen program")
    help_ = "pack the frozen program as it lies in dist, which may have been signed meanwhile"
    parts.add_argument("--pack", action="store_true", help=help_)
    help_ = "who answers for the Debian package; has to be said on Linux"
    parser.add_argument("--maintainer", metavar='"NAME <ADDRESS>"', default="", help=help_)
    told = parser.parse_args(arguments)
    needed = sys.platform == "linux" and not told.frozen
    if (needed or told.maintainer) and not _PERSON.fullmatch(told.maintainer):
        parser.error('say who answers for the package: --maintainer "NAME <ADDRESS>"')
    return told


def frozen() -> int:
    """The frozen program with its notices; what it says of itself is the exit code."""
    place = freezing.environment()
    if said := translation_files.compiled(place.packages):
        raise SetupError(f"{said.rstrip()}\nThe translations could not be compiled.")
    folder = freezing.freeze(place)
    if call([place.python, ROOT / "packaging" / "notices.py", folder]) != 0:
        raise SetupError("The program has parts within that may not be shipped.")
    return freezing.self_test(folder)


def _packed(folder: Path, maintainer: str) -> list[Path]:
    system: str = sys.platform  # of which mypy knows one
    if system == "win32":
        return handing_out.windows(folder, freezing.DIST)
    if system == "darwin":
        return handing_out.macos(freezing.DIST)
    with ThreadPoolExecutor() as packing:
        both = [
            packing.submit(deb.build_deb, folder, freezing.DIST, maintainer),
            packing.submit(deb.build_tar, folder, freezing.DIST),
        ]
        return [each.result() for each in both]
