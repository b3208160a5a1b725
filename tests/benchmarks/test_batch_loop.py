"""How long the window is away while a batch runs behind it: a person works on meanwhile."""

import json

import pytest

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.benchmarks.judging import aim
from tests.benchmarks.processes import beside, started
from tests.helpers.batching import files
from ui.places import SETTINGS

PHOTOS, TOKENS_A_SECOND, SHARE = 40, 100, 0.05
MIDDLE_MS, WORST_MS = 10, 50


@pytest.fixture(scope="module")
def felt(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[float]]:
    """Gaps between two ticks of the window's loop, in milliseconds, the shortest first."""
    folder = tmp_path_factory.mktemp("batch")
    files(folder / "in", PHOTOS)
    (folder / "data").mkdir()
    with beside("loop_server", str(TOKENS_A_SECOND), str(SHARE)) as server:
        assert server.stdout
        asked = Connection(base_url=f"{server.stdout.readline().strip()}/v1")
        save(folder / "data" / SETTINGS, Settings(connection=asked))
        window = started("batch_window", str(folder / "data"), str(folder / "in"))
        out, _ = window.communicate(timeout=180)
    assert window.returncode == 0
    told = json.loads(out.splitlines()[-1])
    return {listed: sorted(gap for _, gap in gaps) for listed, gaps in told.items()}


@pytest.mark.parametrize("listed", ["open", "closed"])
def test_the_window_goes_on_while_a_batch_runs(felt: dict[str, list[float]], listed: str) -> None:
    """With the list of batches open, and with it closed."""
    gaps = felt[listed]
    middle, most, worst = gaps[len(gaps) // 2], gaps[len(gaps) * 99 // 100], gaps[-1]
    what = f"of the UI loop while a batch runs, its list {listed}, beside"
    aim(f"middle gap {what} {MIDDLE_MS} ms", middle / MIDDLE_MS, f"{middle:.1f} ms")
    more = f"{worst:.0f} ms, 99 of 100 under {most:.0f} ms"
    aim(f"longest gap {what} {WORST_MS} ms", worst / WORST_MS, more)
