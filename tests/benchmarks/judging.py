"""How a figure is judged: printed always, held to its gate where the machine can be trusted."""

import statistics
import subprocess
import sys

import pytest

CROWDED = 1.25
_SPIN = """
import time
start = time.perf_counter()
for number in range(4_000_000):
    pass
print(time.perf_counter() - start)
"""


def judge(what: str, ratio: float, gate: float, more: str = "") -> None:
    """Print `what: 1.23x (at most 2x)`, and fail if it is more than the gate.

    A machine whose cores are taken by others stretches what needs two of them: there a figure
    over the gate is printed and not judged.
    """
    figures = f"; {more}" if more else ""
    sys.stdout.write(f"\n{what}: {ratio:.2f}x (at most {gate:g}x{figures})\n")
    if ratio <= gate:
        return
    crowded = crowding()
    if crowded > CROWDED:
        pytest.skip(f"{what}: {ratio:.2f}x; not judged, cores are taken ({crowded:.2f}x)")
    raise AssertionError(f"{what}: {ratio:.2f}x is more than {gate:g}x")


def crowding() -> float:
    """How much longer two equal loops take side by side than one alone: 1.0 with free cores."""
    return statistics.median(_slowest(2) / _slowest(1) for _ in range(3))


def _slowest(count: int) -> float:
    command = [sys.executable, "-c", _SPIN]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(count)]
    return max(float(process.communicate()[0]) for process in running)
