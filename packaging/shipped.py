"""What goes into the frozen program, and what stays out of it; read by tessera.spec."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import PurePath

from console import ROOT
from translation_files import FORMS, SOURCE

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]
IDENTIFIER = "org.tessera.Tessera"
NAME = "tessera" if sys.platform == "linux" else "Tessera"
BY_NAME = ["alembic.op", "sqlalchemy.dialects.sqlite", "_rl_accel"]
LEFT_OUT = [
    # Under the GPL, or linked to what is: readline, gdbm, Berkeley DB.
    *("readline", "rlcompleter", "_gdbm", "_dbm", "dbm.gnu", "dbm.ndbm"),
    # Of no use without a terminal, a compiler or a test.
    *("tkinter", "_tkinter", "turtle", "curses", "_curses", "pydoc", "idlelib", "lib2to3"),
    *("pytest", "hypothesis", "setuptools", "pkg_resources", "pip", "numpy.f2py"),
    *("PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt", "ijson.backends.yajl2"),
]
# By folder of Qt's plugins: photos are decoded elsewhere, icons are vectors, nothing is drawn by
# OpenGL, and the network is not Qt's.
PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("xdgdesktopportal",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "imageformats": ("jpeg",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "styles": ("modernwindowsstyle", "macstyle"),
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?q?([\w-]+?)\.(?:so|dll|dylib)$")
_SPOKEN = "|".join(language for language in FORMS if language != SOURCE)
_TRANSLATION = re.compile(rf"PySide6/(?:Qt/)?translations/(?!qtbase_(?:{_SPOKEN})\.qm$)")
_QT = re.compile(r"libQt6(?:EglF\w+|OpenGL|Svg|WlShellIntegration)\.so|[/\\]Qt6(?:OpenGL|Svg)\.dll")
# Of the system's libraries only what Python's own modules stand on: of these, versions differ
# between systems. All others are asked for by the package.
WITH_PYTHON = re.compile(
    r"lib(?:python3\.\d+|ssl|crypto|sqlite3|ffi|expat|uuid|bz2|lzma|mpdec)\.so[.\d]*"
)


def is_shipped(name: str, source: str) -> bool:
    """Whether a shared library goes in; name: its place in the program, source: where it is now."""
    name = PurePath(name).as_posix()
    if found := _PLUGIN.search(name):
        folder, plugin = found.groups()
        return plugin in PLUGINS.get(folder, ())
    if _QT.search(name):
        return False
    if "/" in name or not re.match(r"(?:/usr)?/lib", source):
        return True
    return WITH_PYTHON.fullmatch(name) is not None


def is_shipped_data(name: str) -> bool:
    """Whether a file that is no code, or a link, goes in; name: its place in the program."""
    name = PurePath(name).as_posix()
    if name.endswith(".ts"):  # what translations are compiled from
        return False
    return not (_TRANSLATION.match(name) or _QT.search(name) or "__pycache__" in name)
