"""Makes the frozen program in dist/tessera, in an environment that has only what it needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import debian
from console import ROOT, SetupError, quietly, say
from environment import BUILD, RUNTIME, Environment, default
from qt_system import loads

SPEC = ROOT / "packaging" / "tessera.spec"
DIST = ROOT / "dist"
# When nothing else is said: what is built is of no time, so that it is the same tomorrow.
EPOCH = "1767225600"
_SEALED = ("STRICT_BUNDLE_CODESIGN_ERROR", "VERIFY_BUNDLE_SIGNATURE")
_KEPT = ("SYSTEMROOT", "TEMP", "USERPROFILE", "HOME", "LANG")


def ensure_tools() -> None:
    """What PyInstaller needs of a Debian. Raises SetupError."""
    if not debian.has_apt():
        return
    needed = [] if shutil.which("objdump") else ["binutils"]
    version = sysconfig.get_python_version()
    # Debian's interpreter has its library within itself; the program has to have it apart.
    library = f"libpython{version}.so.1.0"
    beside = Path(sysconfig.get_config_var("LIBDIR") or "", library)
    if not (beside.is_file() or loads(library)):
        needed.append(f"libpython{version}")
    debian.ensure(needed, "Building needs some system packages")


def environment() -> Environment:
    """Of its own: what is found in it may go into the program. Raises SetupError."""
    usual = default()
    place = Environment(ROOT / ".venv-build", usual.interpreter, usual.version, exact=False)
    place.prepare(RUNTIME)
    place.prepare(BUILD)
    return place


def freeze(place: Environment) -> Path:
    """The folder of the program that was made. Raises SetupError."""
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    where: list[str | Path] = ["--distpath", DIST, "--workpath", ROOT / "build" / "frozen"]
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": epoch()}
    # On macOS an application whose seal fails, or does not hold, is none: else it is only told.
    fixed |= {f"PYINSTALLER_{each}": "1" for each in _SEALED}
    say("Freezing the program (about a minute)")
    failed, said = quietly([place.python, "-m", "PyInstaller", *options, *where, SPEC], fixed)
    if failed:
        say(said)
        raise SetupError("The program could not be frozen. The lines above say why.")
    return DIST / "tessera"


def epoch() -> str:
    """The time everything that is built is of, in seconds since 1970."""
    return os.environ.get("SOURCE_DATE_EPOCH", EPOCH)


def self_test(folder: Path) -> int:
    """Has the frozen program try itself, knowing nothing of this environment; its exit code."""
    name = {"win32": "tessera-cli.exe", "darwin": "Tessera"}.get(sys.platform, "tessera")
    kept = {each: os.environ[each] for each in _KEPT if each in os.environ}
    return subprocess.run([folder / name, "--self-test"], env=kept, check=False).returncode
