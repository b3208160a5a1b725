"""How long from a click on *Analyse* until the first byte of the question is on its way."""

import json
import subprocess
import time
from pathlib import Path
from statistics import median

import httpx

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.benchmarks.judging import aim
from tests.benchmarks.processes import beside, started
from tests.helpers.photos import photo_like, saved
from ui.places import SETTINGS

TIMES = 12
MORE_SECONDS = 0.030


def test_click(tmp_path: Path) -> None:
    """Everything but the model's own time, for four 12 Mpx photos already prepared: at most 30 ms
    over raw httpx that sends the same body over a connection it has kept, as Tessera does."""
    photos = _photos(tmp_path)
    body = tmp_path / "body"
    with beside("click_server", str(body)) as server:
        assert server.stdout
        address = server.stdout.readline().strip()
        folder = tmp_path / "data"
        folder.mkdir()
        save(folder / SETTINGS, Settings(connection=Connection(base_url=f"{address}/v1")))
        window = started("click_window", str(folder), str(TIMES), *map(str, photos))
        out, _ = window.communicate(timeout=180)
        assert window.returncode == 0
        pressed: list[float] = json.loads(out.splitlines()[-1])
        came = [_came(server) for _ in pressed]
        ours = [at - click for click, (at, _) in zip(pressed, came, strict=True)]
        assert len({connection for _, connection in came}) == 1, "one connection serves all runs"
        raw = _raw(f"{address}/v1/chat/completions", body.read_bytes(), server)
    # The first of each makes the connection.
    more = f"{1000 * median(ours[1:]):.1f} ms, the first {1000 * ours[0]:.0f} ms; raw httpx "
    more += f"{1000 * median(raw[1:]):.1f} ms, {len(body.read_bytes()) / 1e6:.1f} MB"
    aim(
        "from click to first byte, beside raw httpx + 30 ms",
        median(ours[1:]) / (median(raw[1:]) + MORE_SECONDS),
        more,
    )


def _photos(folder: Path) -> list[Path]:
    paths = [folder / f"{number}.jpg" for number in range(4)]
    for number, path in enumerate(paths):
        path.write_bytes(saved(photo_like(4000, 3000, number), quality=88))
    return paths


def _raw(url: str, body: bytes, server: subprocess.Popen[str]) -> list[float]:
    """Seconds until the server sees the first byte, with the least any program could do."""
    took = []
    with httpx.Client(trust_env=False, timeout=30) as client:
        for _ in range(TIMES):
            sent = time.monotonic()
            client.post(url, content=body, headers={"content-type": "application/json"})
            took.append(_came(server)[0] - sent)
    return took


def _came(server: subprocess.Popen[str]) -> tuple[float, int]:
    """When the next request came, over which connection."""
    assert server.stdout
    at, connection = server.stdout.readline().split()
    return float(at), int(connection)
