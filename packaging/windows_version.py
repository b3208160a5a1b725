"""What Windows shows of the program's file: name, version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shipped

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo


def numbers() -> tuple[int, int, int, int]:
    """The version as Windows has them: four numbers."""
    major, minor, patch = (int(part) for part in shipped.VERSION.split("."))
    return major, minor, patch, 0


def info() -> VSVersionInfo:
    """For PyInstaller, on Windows."""
    from PyInstaller.utils.win32 import versioninfo as win

    told = {
        "FileDescription": shipped.SUMMARY,
        "FileVersion": shipped.VERSION,
        "ProductName": "Tessera",
        "ProductVersion": shipped.VERSION,
    }
    strings = [win.StringStruct(name, text) for name, text in told.items()]
    return win.VSVersionInfo(
        ffi=win.FixedFileInfo(filevers=numbers(), prodvers=numbers()),
        kids=[
            win.StringFileInfo([win.StringTable("040904B0", strings)]),
            win.VarFileInfo([win.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
