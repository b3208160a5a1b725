"""The program as a person or a script starts it: a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAIN = Path(__file__).resolve().parents[2] / "main.py"


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


def environment(**more: str) -> dict[str, str]:
    """The tests' own environment, without anybody's keyring."""
    return {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **more}


def tessera(*arguments: object, **variables: str) -> Outcome:
    """Run `main.py` with the arguments and wait for its end."""
    done = subprocess.run(
        [sys.executable, str(MAIN), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=environment(**variables),
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def started(*arguments: object, **variables: str) -> subprocess.Popen[str]:
    """`main.py` with the arguments, to be dealt with while it runs."""
    return subprocess.Popen(
        [sys.executable, str(MAIN), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(**variables),
    )
