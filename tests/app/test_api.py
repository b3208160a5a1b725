"""The README's lines of Python do what it says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.api import PRACTICE, Language, Order, inspect, opened
from app.domain.events import FindingFound, SummaryFound
from app.domain.words import RunState
from app.paths import samples
from tests.helpers.asking import TEXT
from tests.helpers.batching import Answering
from tests.helpers.cases import MEI
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop, lies

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.server
def test_the_readme_s_lines_run_as_a_file(tmp_path: Path) -> None:
    found = re.search(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    (tmp_path / "front.jpg").write_bytes(samples()[0].read_bytes())
    with LoopbackServer(Answering(text=TEXT)) as server:
        own = tmp_path / "own.py"
        own.write_text(found[1].replace("http://127.0.0.1:8080", server.url), "utf-8")
        ended = subprocess.run(
            [sys.executable, own.name],
            cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(README.parent)},
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
    assert "FindingFound(" in ended.stdout, ended.stderr
    assert lies(tmp_path / "data", "SELECT state FROM runs") == [(RunState.DONE,)]


@in_loop
async def test_who_leaves_before_the_end_stops_the_model_and_keeps_what_came(
    tmp_path: Path,
) -> None:
    order = Order(PRACTICE, "", Language.ENGLISH, MEI)
    async with opened(tmp_path) as desk:
        events = inspect(desk, samples()[:1], order, "parcel", "Wet?")
        first = await anext(events)
        assert not isinstance(first, FindingFound | SummaryFound)
        await events.aclose()
    assert lies(tmp_path, "SELECT state FROM runs") == [(RunState.STOPPED,)]
    assert lies(tmp_path, "SELECT question FROM cases") == [("Wet?",)]
