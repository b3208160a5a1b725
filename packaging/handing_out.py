"""What people are handed on Windows and macOS, made by the systems' own tools."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

import shipped
from console import ROOT, SetupError, call, say

_ISS = ROOT / "packaging" / "windows" / "tessera.iss"
# The command that signs the file $f, as Inno Setup has it; packaging/windows/sign.ps1 says more.
SIGN = "TESSERA_SIGN"
_DMG = ROOT / "packaging" / "macos" / "make-dmg.sh"


def windows(folder: Path, dist: Path) -> list[Path]:
    """The portable zip, and the installer where Inno Setup is there."""
    name = f"tessera-{shipped.VERSION}-windows"
    made = [
        Path(shutil.make_archive(str(dist / f"{name}-portable"), "zip", folder.parent, "tessera"))
    ]
    compiler = _inno_setup()
    if compiler is None:
        say("Inno Setup (iscc) is not there: no installer was made.")
        return made
    told = [f"/DVersion={shipped.VERSION}", f"/DSource={folder}", f"/O{dist}", f"/F{name}-setup"]
    if sign := os.environ.get(SIGN):  # the uninstaller is made within, and signed there or never
        told += ["/DSigned", f"/Stessera={sign}"]
    if call([compiler, "/Qp", *told, _ISS]) != 0:
        raise SetupError("The installer could not be made. The lines above say why.")
    return [*made, dist / f"{name}-setup.exe"]


def _inno_setup() -> str | Path | None:
    """Its compiler: on the path, or where its own installer puts it."""
    programs = (os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles"))
    usual = (Path(each, "Inno Setup 6", "ISCC.exe") for each in programs if each)
    return shutil.which("iscc") or next((each for each in usual if each.is_file()), None)


def macos(dist: Path) -> list[Path]:
    """The disk image with the application in it."""
    image = dist / f"tessera-{shipped.VERSION}-macos-{platform.machine()}.dmg"
    if call(["sh", _DMG, dist / "Tessera.app", image]) != 0:
        raise SetupError("The disk image could not be made. The lines above say why.")
    return [image]
