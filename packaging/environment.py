"""Makes the project's virtual environment and keeps it at the locked versions."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

import debian
from console import ROOT, SetupError, call, quietly, say, succeeds
from interpreters import SUPPORTED, find, here

RUNTIME = ROOT / "packaging" / "requirements.txt"
READING = ROOT / "packaging" / "requirements-reading.txt"
CAMERA = ROOT / "packaging" / "requirements-camera.txt"
BUILD = ROOT / "packaging" / "requirements-build.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"


class Environment:
    """One folder such as .venv, made by one interpreter."""

    def __init__(self, folder: Path, interpreter: str, version: str, *, exact: bool) -> None:
        """A folder that works with another supported version is kept unless exact is asked."""
        self.folder = folder
        self.interpreter = interpreter
        self.version = version
        self.exact = exact

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def prepare(self, lock: Path) -> None:
        """Makes what is missing: the folder, the packages of the lock, their compiled form."""
        if not self._works():
            self._make()
        if self.stamp(lock) != digest(lock):
            self._install(lock)
        # The project's own files change between starts; unchanged ones cost nothing here.
        sources = [name for name in ("app", "ui", "main.py") if (ROOT / name).exists()]
        if sources:
            call([self.python, "-m", "compileall", "-qq", *sources])

    def _works(self) -> bool:
        # An interrupted start leaves a folder without pip; a moved one, links to nothing.
        if not (self.folder / "pyvenv.cfg").is_file():
            return False
        question = "import pip, sys; sys.exit('%d.%d' % sys.version_info[:2] not in sys.argv[1:])"
        accepted = (self.version,) if self.exact else SUPPORTED
        return succeeds([self.python, "-c", question, *accepted])

    def _make(self) -> None:
        debian.ensure_venv(self.interpreter, self.version)
        again = "again " if self.folder.exists() else ""
        say(f"Making {self.folder.name} {again}with {self.interpreter}")
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder, ignore_errors=True)
        if call([self.interpreter, "-m", "venv", self.folder]) != 0:
            raise SetupError(
                f"{self.folder} could not be made. Close every program that uses it, "
                "delete it, and try again."
            )

    def _install(self, lock: Path) -> None:
        say(f"Installing the packages of packaging/{lock.name} (a minute or two, once)")
        options = ["-qq", "--no-input", "--disable-pip-version-check", "--no-compile"]
        # Hashes fix every file; without source packages nothing foreign runs while installing.
        # A lock is whole: nothing comes along that it does not hold.
        safe = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
        self.stamp_file(lock).unlink(missing_ok=True)
        if call([self.python, "-m", "pip", "install", *options, *safe, "-r", lock]) != 0:
            raise SetupError(
                "The packages could not be installed. The lines above say why; "
                "a network connection is needed for this step."
            )
        self._compile_packages()
        self.stamp_file(lock).write_text(digest(lock), encoding="ascii")

    def _compile_packages(self) -> None:
        # Some packages carry templates that are not valid Python, so a failure says little. Where
        # processes may not share semaphores, several at once fail; one after the other does not.
        compiling: list[str | Path] = [self.python, "-m", "compileall", "-qq"]
        failed, _ = quietly([*compiling, "-j", "0", self.packages])
        if failed:
            quietly([*compiling, self.packages])

    @property
    def packages(self) -> Path:
        """Where its packages lie."""
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        return next((self.folder / "lib").glob("python3*/site-packages"))

    def stamp_file(self, lock: Path) -> Path:
        """Holds the stamp."""
        return self.folder / f"installed-{lock.stem}.sha256"

    def stamp(self, lock: Path) -> str:
        """Which state of the lock is installed, "" for none."""
        try:
            return self.stamp_file(lock).read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return ""


def digest(lock: Path) -> str:
    """What tells one state of a lock from another."""
    # Line ends differ where git converts them; the content is the same lock.
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def default() -> Environment:
    """The environment at the root that both commands of the README use."""
    # Started by an environment's Python, the one below it: .venv may have to be made again.
    interpreter = getattr(sys, "_base_executable", None) or sys.executable
    return Environment(ROOT / ".venv", interpreter, here(), exact=False)


def beside(version: str) -> Environment:
    """An environment of one version beside the default; SetupError where it is not installed."""
    interpreter = find(version)
    if interpreter is None:
        raise SetupError(f"Python {version} was not found on this machine.")
    return Environment(ROOT / f".venv-{version}", interpreter, version, exact=True)
