"""What macOS is told of the program: version, why it asks for camera and network, its file type."""

from __future__ import annotations

import plistlib
from typing import Any

import shipped
from console import ROOT

_FIXED = ROOT / "packaging" / "macos" / "Info.plist"


def info() -> dict[str, Any]:
    """Info.plist's keys beside those PyInstaller writes itself."""
    told: dict[str, Any] = plistlib.loads(_FIXED.read_bytes())
    return told | {
        "CFBundleShortVersionString": shipped.VERSION,
        "CFBundleVersion": shipped.VERSION,
    }
