"""How long the window is away while a batch runs behind it: a person works on meanwhile."""

import json
from pathlib import Path
from statistics import median

import pytest

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.benchmarks import judging
from tests.benchmarks.judging import aim
from tests.benchmarks.processes import beside, started
from tests.helpers.batching import files
from ui.places import SETTINGS

PHOTOS, TOKENS_A_SECOND, SHARE = 40, 100, 0.05
MIDDLE_MS, WORST_MS = 10, 50
ROUNDS = 3  # at most

Felt = dict[str, list[float]]
"""Gaps between two ticks of the window's loop, in milliseconds, the shortest first."""


@pytest.fixture(scope="module")
def rounds(tmp_path_factory: pytest.TempPathFactory) -> list[Felt]:
    """Sittings: one that meets the target, or several."""
    folder = tmp_path_factory.mktemp("batch")
    files(folder / "in", PHOTOS)
    with beside("loop_server", str(TOKENS_A_SECOND), str(SHARE)) as server:
        assert server.stdout
        url = f"{server.stdout.readline().strip()}/v1"
        return judging.rounds(lambda n: _felt(folder / str(n), folder / "in", url), _met, ROUNDS)


@pytest.mark.parametrize("listed", ["open", "closed"])
def test_the_window_goes_on_while_a_batch_runs(rounds: list[Felt], listed: str) -> None:
    """With the list of batches open, and with it closed: medians over the rounds."""
    gaps = [each[listed] for each in rounds]
    middle = median(each[len(each) // 2] for each in gaps)
    most = median(each[len(each) * 99 // 100] for each in gaps)
    worst = median(each[-1] for each in gaps)
    what = f"of the UI loop while a batch runs, its list {listed}, beside"
    aim(f"middle gap {what} {MIDDLE_MS} ms", middle / MIDDLE_MS, f"{middle:.1f} ms")
    more = f"{worst:.0f} ms, 99 of 100 under {most:.0f} ms"
    aim(f"longest gap {what} {WORST_MS} ms", worst / WORST_MS, more)


def _felt(data: Path, photos: Path, url: str) -> Felt:
    data.mkdir()
    save(data / SETTINGS, Settings(connection=Connection(base_url=url)))
    window = started("batch_window", str(data), str(photos))
    out, _ = window.communicate(timeout=180)
    assert window.returncode == 0
    told = json.loads(out.splitlines()[-1])
    return {listed: sorted(gap for _, gap in gaps) for listed, gaps in told.items()}


def _met(felt: Felt) -> bool:
    return all(gaps[-1] <= WORST_MS for gaps in felt.values())
