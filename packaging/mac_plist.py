"""What macOS is told of the program: version, why it asks for camera and network, its file type,
and what else lies in the application for macOS alone."""

from __future__ import annotations

import plistlib
from typing import Any

import shipped
from console import ROOT

_MACOS = ROOT / "packaging" / "macos"
_FIXED = _MACOS / "Info.plist"
COMMAND = _MACOS / "tessera-cli"


def info() -> dict[str, Any]:
    """Info.plist's keys beside those PyInstaller writes itself."""
    told: dict[str, Any] = plistlib.loads(_FIXED.read_bytes())
    return told | {
        "CFBundleShortVersionString": shipped.VERSION,
        "CFBundleVersion": shipped.VERSION,
    }


def resources() -> list[tuple[str, str, str]]:
    """What goes into Contents/Resources besides, as PyInstaller lists it: Info.plist's texts in the
    other languages, and the command line to link to."""
    texts = sorted(_MACOS.glob("*.lproj/InfoPlist.strings"))
    found = [(path.relative_to(_MACOS).as_posix(), str(path), "DATA") for path in texts]
    return [*found, (COMMAND.name, str(COMMAND), "DATA")]
