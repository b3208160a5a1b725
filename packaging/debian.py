"""Installs Debian packages where this process may, and names the command where it may not."""

from __future__ import annotations

import os
import shutil
import sys

from console import SetupError, quietly, say, succeeds


def ensure(packages: list[str], purpose: str) -> None:
    """Installs packages with apt-get; raises SetupError with the one command otherwise."""
    if not packages:
        return
    command = f"sudo apt-get install -y {' '.join(packages)}"
    prefix = _prefix()
    if prefix is None:
        raise SetupError(f"{purpose}. Run this once, then the same command again:\n  {command}")
    say(f"{purpose}: installing {' '.join(packages)}")
    # Through env, because sudo does not hand on the environment.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    # A list that cannot be renewed is no reason to stop: the packages may be there all the same.
    quietly([*apt, *wait, "update"])
    failed, output = quietly([*apt, *wait, "install", "-y", "--no-install-recommends", *packages])
    if failed:
        say(output)
        raise SetupError(f"{purpose}, and apt-get failed (see above). It was asked:\n  {command}")


def has_apt() -> bool:
    """Whether this is Debian or one of its children."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def ensure_venv(interpreter: str, version: str) -> None:
    """Debian ships Python without what makes virtual environments; adds it."""
    if succeeds([interpreter, "-c", "import ensurepip, venv"]):
        return
    purpose = f"Python's venv module is missing in {interpreter}"
    if not has_apt():
        raise SetupError(f"{purpose}. Install a complete Python {version}.")
    ensure([f"python{version}-venv"], purpose)


def _prefix() -> list[str] | None:
    """What to put before apt-get, or None where this process may not install."""
    if sys.platform != "linux" or not has_apt():
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if succeeds(["sudo", "-n", "true"]) else None
