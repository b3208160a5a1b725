"""The page for phones in a real browser; skipped where there is no Chromium with its driver."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.paths import samples
from app.phone.values import Arrived, Outcome
from tests.helpers.phone import Served

_DRIVER, _BROWSER = shutil.which("chromedriver"), shutil.which("chromium")
pytestmark = [
    pytest.mark.server,
    pytest.mark.slow,
    pytest.mark.skipif(not (_DRIVER and _BROWSER), reason="no chromium and chromedriver here"),
]
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # of the WebDriver standard


class Browser:
    """A Chromium without a screen, spoken to by the WebDriver standard."""

    def __init__(self, driver: str) -> None:
        self._http = httpx.Client(base_url=driver, timeout=30)
        options = {
            "binary": _BROWSER,
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--lang=de"],
            "prefs": {"intl.accept_languages": "de"},
            "mobileEmulation": {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2.0}},
        }
        wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        told = self._asked("/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{told['sessionId']}"

    def do(self, what: str, **given: Any) -> Any:
        """A command of the session."""
        return self._asked(f"{self._session}/{what}", given)

    def find(self, selector: str) -> str:
        """The id of an element."""
        return str(self.do("element", using="css selector", value=selector)[_ELEMENT])

    def script(self, text: str) -> Any:
        """What a script in the page returns."""
        return self.do("execute/sync", script=text, args=[])

    def close(self) -> None:
        """Close the browser."""
        self._http.delete(self._session)
        self._http.close()

    def _asked(self, path: str, given: dict[str, Any]) -> Any:
        reply = self._http.post(path, json=given).json()["value"]
        assert not (isinstance(reply, dict) and "error" in reply), reply
        return reply


@pytest.fixture
def browser() -> Iterator[Browser]:
    assert _DRIVER
    driver = subprocess.Popen([_DRIVER, "--port=0"], stdout=subprocess.PIPE, text=True)
    assert driver.stdout
    line = next(line for line in driver.stdout if "started successfully on port" in line)
    opened = Browser(f"http://127.0.0.1:{line.rstrip().rstrip('.').rpartition(' ')[2]}")
    yield opened
    opened.close()
    driver.terminate()
    driver.wait(10)
    driver.stdout.close()


def _wait(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_photos_are_chosen_and_sent(browser: Browser, tmp_path: Path) -> None:
    def judged(arrived: Arrived) -> Outcome:
        return Outcome.TAKEN if arrived.data.startswith(b"\xff\xd8") else Outcome.UNUSABLE

    other = tmp_path / "<img src=x onerror=document.title='taken'>.jpg"
    other.write_bytes(b"no photo")
    large = tmp_path / "large.jpg"
    large.write_bytes(b"\xff\xd8" + bytes(3_000_000))
    with Served(judged, photo_bytes=2_000_000, body_seconds=20, head_seconds=10) as served:
        browser.do("url", url=served.url)
        assert browser.script("return document.documentElement.lang") == "de"
        chosen = "\n".join(map(str, (samples()[0], other, large)))
        browser.do(f"element/{browser.find('#picker')}/value", text=chosen)
        moods = "return [...document.querySelectorAll('li')].map(l => l.className).join()"
        _wait(lambda: browser.script(moods) == "no,no,yes")
        said = browser.script("return document.getElementById('photos').innerText")
        assert "Ist im Fall" in said
        assert "Zu groß" in said
        assert other.name in said
        assert [each.name for each in served.arrived] == [samples()[0].name, other.name]
        assert served.arrived[0].data == samples()[0].read_bytes()
        assert browser.script("return document.title") == "Tessera"
        served.job.stop()
        browser.do(f"element/{browser.find('#picker')}/value", text=str(samples()[1]))
        _wait(lambda: browser.script(moods) == "no,no,no,yes")
        assert "Nicht angekommen" in browser.script("return document.body.innerText")
