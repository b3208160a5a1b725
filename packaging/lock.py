"""Renews the five lock files from pyproject.toml. Needs uv on the path; run by hand.

python packaging/lock.py             keeps what is locked as far as pyproject.toml allows
python packaging/lock.py --upgrade   takes the newest versions pyproject.toml allows
"""

from __future__ import annotations

import os
import subprocess
import sys

from console import ROOT
from environment import BUILD, CAMERA, DEVELOPMENT, READING, RUNTIME

LEFT_OUT = ROOT / "packaging" / "left-out.txt"
# One file for every system and Python: versions that differ carry markers.
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--only-binary=:all:",
    "--no-header",
    "--no-annotate",
    "--quiet",
]


def main(arguments: list[str]) -> None:
    """Writes packaging/requirements.txt, then with the same versions requirements-reading.txt,
    which has the optional part too, and requirements-dev.txt, which has everything but the camera's
    part: requirements-camera.txt has the one package that is taken out of, and
    requirements-build.txt what the frozen program is made with."""
    runtime = str(RUNTIME.relative_to(ROOT))
    reading, development = (str(lock.relative_to(ROOT)) for lock in (READING, DEVELOPMENT))
    part = ["--extra", "reading", "--override", str(LEFT_OUT.relative_to(ROOT))]
    project = "pyproject.toml"
    _compile([project, "-o", runtime, *arguments])
    _compile([project, "-o", reading, *part, "-c", runtime, *arguments])
    _compile([project, "-o", development, *part, "--group", "dev", "-c", reading, *arguments])
    camera = str(CAMERA.relative_to(ROOT))
    _compile(["-o", camera, "--group", "camera", "--no-deps", "-c", runtime, *arguments])
    build = str(BUILD.relative_to(ROOT))
    _compile(["-o", build, "--group", "build", "-c", development, *arguments])
    for lock in (RUNTIME, READING, DEVELOPMENT, CAMERA, BUILD):
        if "://" in lock.read_text(encoding="utf-8"):
            sys.exit(f"{lock} holds an address; a lock may only hold names, versions and hashes.")


def _compile(arguments: list[str]) -> None:
    # Settings of this machine, such as a mirror, must not find their way into the lock.
    environment = {name: value for name, value in os.environ.items() if name[:3] != "UV_"}
    command = ["uv", "--no-config", "pip", "compile", *OPTIONS, *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
