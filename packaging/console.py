"""How the scripts in this folder speak to the person and start other programs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What `timeout` of the shell gives for a program that had to be stopped.
STOPPED = 124
NOT_THERE = 127  # and for one that can't be started


class SetupError(Exception):
    """Something the person has to mend; the message says what and how."""


def say(text: str) -> None:
    """One line on standard error, so that standard output stays the program's own."""
    print(text, file=sys.stderr, flush=True)


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This environment without what would make a child's Python behave unlike a fresh one."""
    environment = dict(os.environ)
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP"):
        environment.pop(name, None)
    # pip refuses to install for the user inside an environment, whatever a user's file says.
    environment["PIP_USER"] = "0"
    environment.update(extra or {})
    return environment


def call(
    command: Sequence[str | os.PathLike[str]],
    extra: Mapping[str, str] | None = None,
    patience: float | None = None,
) -> int:
    """Runs a program from the project's folder and gives its exit code.

    patience: seconds after which it is taken to hang and is stopped; its code is STOPPED then.
    """
    process = subprocess.Popen(command, cwd=ROOT, env=child_environment(extra))
    return _ended(process, patience)


def _ended(process: subprocess.Popen[bytes], patience: float | None) -> int:
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        # A Python asked to abort says where each of its threads is, if it handles faults.
        process.send_signal(signal.SIGABRT if os.name == "posix" else signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        return STOPPED
    except BaseException:
        process.kill()
        process.wait()
        raise


def become(command: Sequence[str | os.PathLike[str]]) -> int:
    """Runs a program from where the person is, as the last thing; gives its exit code.

    Where the system can, this process turns into it, so that signals reach it directly.
    """
    if os.name == "posix":
        sys.stderr.flush()
        os.execve(command[0], [os.fspath(part) for part in command], child_environment())
    return subprocess.run(command, env=child_environment(), check=False).returncode


def succeeds(command: Sequence[str | os.PathLike[str]]) -> bool:
    """Whether a short question to another program is answered with exit code 0."""
    try:
        answer = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=child_environment(),
            check=False,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def quietly(
    command: Sequence[str | os.PathLike[str]],
    extra: Mapping[str, str] | None = None,
    patience: float | None = None,
) -> tuple[int, str]:
    """Runs a talkative program unheard: its exit code, and what it said; patience as above.

    It speaks into a file: of a pipe the end would be waited for, and whatever it started and left
    behind keeps that open.
    """
    with tempfile.TemporaryFile("w+", errors="replace") as said:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                cwd=ROOT,
                env=child_environment(extra),
            )
        except OSError as error:
            return NOT_THERE, str(error)
        code = _ended(process, patience)
        said.seek(0)
        return code, said.read()
