"""A long day at the window: a case after the other is made, analysed, decided and reported.

TESSERA_SOAK_CASES says how many, 2,000 for what is promised; without it there is no such day.
"""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.benchmarks.judging import judge, say
from tests.benchmarks.processes import started
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.server import LoopbackServer

CASES = int(os.environ.get("TESSERA_SOAK_CASES", "0"))
pytestmark = [
    pytest.mark.sizes,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process takes"),
    pytest.mark.skipif(not CASES, reason="TESSERA_SOAK_CASES says how many cases"),
]
MORE = 4  # threads and files that a pool may have opened since


def test_a_long_day_costs_no_more_memory_files_or_threads(tmp_path: Path) -> None:
    with LoopbackServer(do.streams(TEXT)) as server:
        process = started("soak_window", str(tmp_path / "data"), server.url, str(CASES))
        out, _ = process.communicate(timeout=3 * 3600)
    assert process.returncode == 0
    told = json.loads(out.splitlines()[-1])
    for state in told:
        say(f"  {state['mb']:.0f} MB, {state['threads']} threads, {state['files']} files")
    first, last = told[0], told[-1]
    judge(
        f"memory after {CASES} cases, beside the first of them", last["mb"] / first["mb"], 1.2, ""
    )
    for what in ("threads", "files"):
        assert max(state[what] for state in told) <= first[what] + MORE
