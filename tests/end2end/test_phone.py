"""Photos from a phone at the real window: the phone speaks HTTP over real sockets."""

import socket
import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.paths import samples
from tests.helpers.hands import Doing
from tests.helpers.sitting import Steps, opened, sit_down
from ui.inspection.phone.phone_dialog import PhoneDialog
from ui.window import MainWindow

pytestmark = [pytest.mark.window, pytest.mark.server]


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.phone.addresses.private_addresses", lambda: ("127.0.0.1",))


def _dialog(window: MainWindow) -> PhoneDialog | None:
    return next((d for d in window.findChildren(PhoneDialog) if d.isVisible()), None)


def _begun(window: MainWindow) -> Steps:
    yield lambda: opened(window)
    press = next(b for b in window.findChildren(QPushButton) if b.text() == "From a phone…")
    press.click()
    yield lambda: (dialog := _dialog(window)) and dialog.url.text()


def _sent(url: str, data: bytes, name: str = "IMG_1.jpg") -> Doing[str]:
    def send() -> str:
        reply = httpx.post(f"{url}photo", content=data, headers={"X-Photo-Name": name}, timeout=20)
        return str(reply.json()["words"])

    return Doing(send)


def _nobody_listens(url: str) -> bool:
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 0), 1):
            return False
    except OSError:
        return True


def test_photos_come_into_the_case_and_what_is_none_is_told(
    qapp: QApplication, tmp_path: Path
) -> None:
    photo = samples()[0].read_bytes()

    def work(window: MainWindow) -> Steps:
        yield from _begun(window)
        dialog = _dialog(window)
        assert dialog is not None
        url = dialog.url.text()
        assert "Waiting for a phone" in dialog.status.text()
        page = Doing(lambda: httpx.get(url, headers={"Accept-Language": "de"}).text)
        yield page.done
        assert "Fotos aufnehmen" in page.result
        yield lambda: "opened the page" in dialog.status.text()
        sent = [_sent(url, photo), _sent(url, samples()[1].read_bytes(), "..%2F%3Cb%3E.jpg")]
        yield lambda: all(each.done() for each in sent)
        assert [each.result for each in sent] == ["Is in the case"] * 2
        yield lambda: len(window.table.grid.tiles) == 2
        again, none = _sent(url, photo), _sent(url, b"\xff\xd8\xff\xe0 no photo")
        yield lambda: again.done() and none.done()
        assert (again.result, none.result) == (
            "Is in the case already",
            "No photo that can be used",
        )
        assert "2 photos came in" in dialog.status.text()
        assert dialog.more.text().startswith("2 not taken in.")
        dialog.close()
        yield lambda: _dialog(window) is None and _nobody_listens(url)
        gone = _sent(url, photo)
        yield gone.done
        with pytest.raises(httpx.ConnectError):
            assert not gone.result

    sit_down(qapp, tmp_path / "data", work)
    with sqlite3.connect(tmp_path / "data" / "tessera.db") as kept:
        rows = kept.execute("SELECT name, arrival FROM photos ORDER BY name").fetchall()
    kept.close()
    assert rows == [("<b>.jpg", "phone"), ("IMG_1.jpg", "phone")]


def test_leaving_the_case_ends_it(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from _begun(window)
        dialog = _dialog(window)
        assert dialog is not None
        url = dialog.url.text()
        window.key_pressed.emit("new_case")
        yield lambda: _dialog(window) is None and _nobody_listens(url)
        sent = _sent(url, samples()[0].read_bytes())
        yield sent.done
        with pytest.raises(httpx.ConnectError):
            assert not sent.result
        assert not window.table.grid.tiles

    sit_down(qapp, tmp_path / "data", work)


def test_without_a_local_network_it_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.phone.addresses.private_addresses", lambda: ())

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.key_pressed.emit("phone")
        yield lambda: (d := _dialog(window)) and "in no local network" in d.status.text()
        dialog = _dialog(window)
        assert dialog is not None
        assert dialog.again_button.isVisible()
        dialog.close()

    sit_down(qapp, tmp_path / "data", work)
