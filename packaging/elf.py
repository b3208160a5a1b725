"""What the shared libraries of a folder need from the Linux system around them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from qt_system import LIBRARIES

PACKAGES = LIBRARIES | {
    **dict.fromkeys(("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0"), "libc6"),
    **dict.fromkeys(
        ("librt.so.1", "libutil.so.1", "libresolv.so.2", "ld-linux-x86-64.so.2"), "libc6"
    ),
    "ld-linux-aarch64.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    **dict.fromkeys(("libbrotlicommon.so.1", "libbrotlidec.so.1"), "libbrotli1"),
    "libcups.so.2": "libcups2",
    "libfribidi.so.0": "libfribidi0",
}
"""Debian's package of each library that is not shipped."""

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\(?\bGLIBC_2\.(\d+)\b")


class UnknownLibrary(Exception):
    """A library is neither shipped nor known: its names."""


def elf_files(folder: Path) -> list[Path]:
    """All programs and shared libraries below it, without links."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    return [path for path in files if _begins(path) == b"\x7fELF"]


def depends(folder: Path) -> list[str]:
    """The packages to name in the control file, each once, libc6 with its least version. Raises
    UnknownLibrary."""
    told = [_told(path) for path in elf_files(folder)]
    needed = {name for each in told for name in _NEEDED.findall(each)}
    needed -= {path.name for path in folder.rglob("*")}
    if unknown := sorted(needed - PACKAGES.keys()):
        raise UnknownLibrary(", ".join(unknown))
    least = max(int(found) for each in told for found in _GLIBC.findall(each))
    packages = sorted({PACKAGES[name] for name in needed})
    return [f"libc6 (>= 2.{least})" if name == "libc6" else name for name in packages]


def _told(path: Path) -> str:
    asked = ["objdump", "-p", str(path)]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)
