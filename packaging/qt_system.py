"""What Qt's window plugins need from a Linux system, and the Debian packages that bring it.

The libraries are those the xcb, wayland and offscreen plugins of PySide6-Essentials 6.11 and
6.12, QtNetwork, and the Qt libraries below them are linked to, without the ones every Debian has.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
from pathlib import Path

import debian
from console import SetupError

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
CAMERA_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbz2.so.1.0": "libbz2-1.0",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
}
"""What QtMultimedia, its plugin and Qt's FFmpeg are linked to besides the Qt libraries."""
FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
)
FONT_ENDINGS = {".ttf", ".otf", ".ttc", ".pfb", ".woff2"}


def ensure(*, virtual_screen: bool) -> None:
    """Adds what is missing for windows, and for a virtual screen where one is asked for.

    Raises SetupError with one command, or with the names of the libraries, where it may not.
    """
    if sys.platform != "linux":
        return
    more = set() if _has_font() else {"fonts-dejavu-core"}
    if virtual_screen and shutil.which("Xvfb") is None:
        more.add("xvfb")
    _ensure(LIBRARIES, more, "Windows need some system")


def ensure_camera() -> None:
    """Adds what is missing for cameras. Raises SetupError likewise."""
    if sys.platform == "linux":
        _ensure(CAMERA_LIBRARIES, set(), "Cameras need some system")


def _ensure(libraries: dict[str, str], more: set[str], purpose: str) -> None:
    missing = [library for library in libraries if not loads(library)]
    packages = {libraries[library] for library in missing} | more
    if debian.has_apt():
        debian.ensure(sorted(packages), f"{purpose} packages")
    elif packages:
        raise SetupError(
            f"{purpose} libraries. Install them with this system's package "
            f"manager: {', '.join(missing) or ', '.join(sorted(packages))}"
        )


def loads(library: str) -> bool:
    """Whether a shared library of this name is found and loads."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    for name in FONT_FOLDERS:
        folder = Path(name).expanduser()
        if any(path.suffix.lower() in FONT_ENDINGS for path in folder.rglob("*")):
            return True
    return False
