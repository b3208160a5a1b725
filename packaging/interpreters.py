"""Finds a Python that Tessera can run on. Parses on Python 3.8, which may be what starts it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SUPPORTED = ("3.13", "3.12", "3.11")
RANGE = "3.11, 3.12 or 3.13"
# Only a full release counts: a beta may lack wheels.
QUESTION = (
    "import sys; v = sys.version_info; "
    "print('%d.%d' % v[:2] if v.releaselevel == 'final' else '', sys.executable)"
)


def here() -> str:
    """The version this script runs on, as in «3.12»."""
    return "%d.%d" % sys.version_info[:2]  # noqa: UP031  (read by old interpreters as well)


def find(version: str) -> str | None:
    """The path of a working interpreter of this version, or None."""
    if version == here():
        return sys.executable
    for command in _candidates(version):
        path = _ask(command, version)
        if path is not None:
            return path
    return None


def find_any() -> str | None:
    """The newest supported interpreter on this machine, or None."""
    return next((path for path in map(find, SUPPORTED) if path is not None), None)


def others() -> list[str]:
    """The oldest and the newest supported version that are on this machine, beside the running
    one: what works on both works between them."""
    there = [version for version in reversed(SUPPORTED) if version == here() or find(version)]
    return [version for version in dict.fromkeys((there[0], there[-1])) if version != here()]


def _candidates(version: str) -> list[list[str]]:
    commands = []
    on_path = shutil.which("python" + version)
    if on_path:
        commands.append([on_path])
    launcher = shutil.which("py")
    if launcher and os.name == "nt":
        commands.append([launcher, "-" + version])
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    kept = sorted(versions.glob(version + ".*/bin/python" + version))
    return commands + [[str(path)] for path in kept]


def _ask(command: list[str], version: str) -> str | None:
    # A name on PATH proves nothing: pyenv's stand-ins exist for versions that are switched off.
    try:
        answer = subprocess.run(
            [*command, "-c", QUESTION],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    told, _, path = answer.stdout.strip().partition(" ")
    return path if answer.returncode == 0 and told == version and path else None
