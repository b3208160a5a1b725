"""The dock at the real window: scanner in hand, no mouse."""

import asyncio
import os
import shutil
import socket
import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.cli.arguments import parse
from app.domain.words import Arrival, Severity
from app.paths import samples
from app.settings.connection import Connection
from app.settings.letterhead import Letterhead
from app.settings.settings import Settings
from app.settings.settings_file import save
from app.waiting import read
from tests.helpers import behaviours as does
from tests.helpers.cameras import DESK, StandIn, picture
from tests.helpers.docks import BAD, GOOD, MODERATE, NOTE, OTHER, UPS, WRONG, Dock, claims
from tests.helpers.held import Held
from tests.helpers.scanning import Typist
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.sitting import Steps, opened, sit_down
from ui.dock.parcel import Stage
from ui.inspection.table.dropping import drops
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [pytest.mark.window, pytest.mark.server]


def _data(folder: Path, url: str, **chosen: object) -> Path:
    folder.mkdir()
    connection = Connection(base_url=f"{url}/v1", name="server")
    save(folder / SETTINGS, Settings(connection=connection, dock_photos=1, **chosen))  # type: ignore[arg-type]
    return folder


def _rows(data: Path, asked: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(data / "tessera.db") as kept:
        rows = kept.execute(asked).fetchall()
    kept.close()
    return rows


def _accepts(dock: Dock) -> Steps:
    """An intact parcel."""
    dock.scan(UPS)
    yield dock.holds(UPS)
    dock.shoot(samples()[0])
    yield dock.is_at(Stage.ANSWERED)
    assert dock.screen.panel.head.text == "No damage"
    dock.scan("TESSERA ACCEPT")
    yield lambda: dock.parcel.decided


def _notes(dock: Dock) -> Steps:
    """A wrong check digit is said; refused, taken back, noted instead."""
    dock.scan(WRONG)
    yield dock.holds(WRONG)
    assert "wrong" in dock.screen.panel.check.text
    dock.shoot(samples()[1])
    yield dock.is_at(Stage.ANSWERED)
    dock.scan("TESSERA REFUSE")
    yield lambda: dock.parcel.case.decision.action == "refuse"
    dock.scan("TESSERA UNDO")
    yield lambda: not dock.parcel.decided
    QGuiApplication.clipboard().clear()
    dock.scan("TESSERA NOTE")
    yield lambda: QGuiApplication.clipboard().text() == NOTE


def _leaves_one_undecided(dock: Dock) -> Steps:
    """It waits to be looked at, and a number key brings it back."""
    dock.scan(OTHER)
    yield dock.holds(OTHER)
    dock.shoot(samples()[2])
    yield dock.is_at(Stage.ANSWERED)
    assert "Ticket: Damaged parcel: contact the sender (Parcels)" in dock.screen.panel.office.text
    dock.scan("TESSERA NEXT")
    yield lambda: dock.model.current is None and dock.numbers_to_look_at() == [OTHER]
    assert len(dock.screen.strip.tiles) == 1
    dock.press(Qt.Key.Key_1, "1")
    yield dock.holds(OTHER)


def test_a_shift_at_the_dock(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        dock.scan("TESSERA ACCEPT")  # with nothing in hand
        yield lambda: "No parcel" in dock.screen.head.said.text()
        dock.scan("TESSERA BADGE Mei Lindqvist")
        assert dock.screen.head.worker.text() == "Mei Lindqvist works here"
        yield from _accepts(dock)
        yield from _notes(dock)
        yield from _leaves_one_undecided(dock)
        dock.scan(UPS)  # the same label once more opens the same case
        yield dock.holds(UPS)
        assert dock.parcel.decided
        assert {parcel.case.number for parcel in dock.model.parcels.values()} == {UPS, OTHER}
        dock.press(Qt.Key.Key_Escape, "\x1b")
        yield lambda: dock.docking.screen is None
        yield lambda: window.header.number.text() == UPS

    with LoopbackServer(does.streams(GOOD), does.streams(MODERATE), does.streams(BAD)) as server:
        data = _data(tmp_path / "data", server.url)
        sit_down(qapp, data, work)
    cases = _rows(data, "SELECT number, kind, status FROM cases ORDER BY seq")
    assert cases == [
        (UPS, "parcel", "decided"),
        (WRONG, "parcel", "issued"),
        (OTHER, "parcel", "open"),
    ]
    decided = _rows(data, "SELECT action, severity, adjuster FROM decisions ORDER BY seq")
    assert decided == [
        ("none", "none", "Mei Lindqvist"),
        ("refuse", "moderate", "Mei Lindqvist"),
        ("", None, ""),
        ("note_exception", "moderate", "Mei Lindqvist"),
    ]
    (claim,) = claims(data)
    assert claim.name.startswith(WRONG)
    assert claim.read_bytes().startswith(b"%PDF")


def test_photos_keep_their_order_and_a_bad_one_is_said(qapp: QApplication, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo at all")

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        dock.shoot(samples()[0])
        assert "No parcel" in dock.screen.head.said.text()
        dock.scan(UPS)
        yield dock.holds(UPS)
        dock.shoot(samples()[2], broken, samples()[0])
        yield dock.is_at(Stage.ANSWERED)
        names = [photo.name for photo in dock.parcel.case.photos]
        assert names == [samples()[2].name, samples()[0].name]
        assert "broken.jpg" in dock.screen.head.said.text()
        # They went out in one question, and can't be taken back any more.
        assert len(dock.parcel.case.inspections) == 1
        dock.scan("TESSERA UNDO")
        yield lambda: "was sent already" in dock.screen.head.said.text()

    with LoopbackServer(does.streams(GOOD)) as server:
        sit_down(qapp, _data(tmp_path / "data", server.url), work)


def test_the_next_scan_never_waits_for_an_answer(qapp: QApplication, tmp_path: Path) -> None:
    numbers, scanned = [f"PARCEL-{n}" for n in range(6)], threading.Event()

    async def answers_last(talk: Talk) -> None:
        while not scanned.is_set():  # noqa: ASYNC110 set by another thread
            await asyncio.sleep(0.005)
        await does.streams(BAD)(talk)

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        for n, number in enumerate(numbers):
            dock.scan(number)
            yield dock.holds(number)
            dock.shoot(samples()[n % 4])
            yield lambda: bool(dock.parcel.case.photos)
        dock.scan("TESSERA NEXT")
        yield lambda: dock.model.current is None
        assert any(parcel.asking for parcel in dock.model.parcels.values())
        yield lambda: len(server.seen) > 1
        scanned.set()
        yield lambda: dock.numbers_to_look_at() == numbers
        severities = {parcel.reply.severity for parcel in dock.model.to_look_at}
        assert severities == {Severity.SEVERE}

    with LoopbackServer(answers_last) as server:
        sit_down(qapp, _data(tmp_path / "data", server.url), work)
        assert server.most_at_once > 1
        assert len(server.seen) == len(numbers)


def test_without_a_network_parcels_queue_until_it_is_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = LoopbackServer(does.refuses(404), does.streams(BAD), port=port)
    started = False

    def work(window: MainWindow) -> Steps:
        nonlocal started
        dock = Dock(window)
        yield from dock.opened()
        for number, photo in ((UPS, samples()[0]), (OTHER, samples()[1])):
            dock.scan(number)
            yield dock.holds(number)
            dock.shoot(photo)
            yield dock.is_at(Stage.QUEUED)
        assert dock.screen.panel.head.text == "No network"
        assert "waiting: 2" in dock.screen.head.network.text()
        server.__enter__()
        started = True
        yield dock.is_at(Stage.ANSWERED)
        yield lambda: dock.numbers_to_look_at() == [UPS]
        assert dock.screen.head.network.text() == ""

    data = _data(tmp_path / "data", f"http://127.0.0.1:{port}")
    try:
        sit_down(qapp, data, work)
    finally:
        if started:
            server.__exit__()
    asked = [seen.path for seen in server.seen]
    assert asked == ["/v1/chat/completions"] * 3
    states = _rows(data, "SELECT state FROM runs ORDER BY seq")
    # Only the first was tried in vain: while it is known that nobody answers, nobody is asked.
    assert sorted(states) == [("done",), ("done",), ("failed",)]


def test_a_queue_outlives_the_program(qapp: QApplication, tmp_path: Path) -> None:
    data = _data(tmp_path / "data", "http://127.0.0.1:9")

    def before(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        dock.scan(UPS)
        yield dock.holds(UPS)
        dock.shoot(samples()[0])
        yield dock.is_at(Stage.QUEUED)
        yield (data / "dock.json").exists

    def after(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        yield lambda: dock.numbers_to_look_at() == [UPS]
        yield lambda: read(data / "dock.json") == ()

    sit_down(qapp, data, before)
    assert len(read(data / "dock.json")) == 1
    with LoopbackServer(does.streams(BAD)) as server:
        connection = Connection(base_url=f"{server.url}/v1", name="server")
        save(data / SETTINGS, Settings(connection=connection))
        sit_down(qapp, data, after)
    assert _rows(data, "SELECT state FROM runs ORDER BY seq") == [("failed",), ("done",)]


def _was_looked_into(dock: Dock) -> bool:
    """The watched folder: what comes from now on is new."""
    watch = dock.docking._models.tray._watch
    return watch is not None and watch._last is not None


def test_the_pedal_takes_the_newest_photo_of_the_watched_folder(
    qapp: QApplication, tmp_path: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        yield lambda: _was_looked_into(dock)
        dock.scan(UPS)
        yield dock.holds(UPS)
        dock.press(Qt.Key.Key_Space, " ")
        yield lambda: "No new photo" in dock.screen.head.said.text()
        for n, name in enumerate(("a.jpg", "b.jpg")):
            shutil.copyfile(samples()[n], scans / name)
            os.utime(scans / name, (2_000_000 + n, 2_000_000 + n))
        yield lambda: dock.docking._models.tray.tray.count == 2
        dock.press(Qt.Key.Key_Space, " ")
        yield dock.is_at(Stage.ANSWERED)
        assert [photo.name for photo in dock.parcel.case.photos] == ["b.jpg"]
        assert dock.docking._models.tray.tray.count == 1

    with LoopbackServer(does.streams(GOOD)) as server:
        data = _data(tmp_path / "data", server.url, watched_folder=str(scans))
        sit_down(qapp, data, work)


def test_the_pedal_takes_photos_with_the_camera(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera = StandIn(DESK)
    monkeypatch.setattr("ui.making.open_source", lambda: camera)

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        assert not dock.screen.live.isVisible()
        dock.press(Qt.Key.Key_C, "c")
        yield lambda: camera.on == DESK.id
        camera.see(picture())
        yield dock.screen.live.isVisible
        dock.scan(UPS)
        yield dock.holds(UPS)
        dock.scan("TESSERA PHOTO")
        dock.scan(OTHER)  # it is of the parcel that was in hand when it was asked for
        yield dock.holds(OTHER)
        camera.see(picture(1))
        dock.scan(UPS)
        yield lambda: dock.holds(UPS)() and dock.is_at(Stage.ANSWERED)()
        (photo,) = dock.parcel.case.photos
        assert (photo.arrival, photo.source) == (Arrival.CAMERA, DESK.name)
        dock.press(Qt.Key.Key_Escape, "\x1b")
        yield lambda: dock.docking.screen is None
        assert camera.on == ""

    with LoopbackServer(does.streams(GOOD)) as server:
        sit_down(qapp, _data(tmp_path / "data", server.url), work)
    assert _rows(tmp_path / "data", "SELECT count(*) FROM photos") == [(1,)]


def test_a_pasted_picture_is_of_the_parcel_that_was_in_hand(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packing = threading.Event()

    def slowly(_pixels: QImage) -> bytes:
        packing.wait(60)
        return samples()[0].read_bytes()

    monkeypatch.setattr(drops, "packed", slowly)

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        dock.scan(UPS)
        yield dock.holds(UPS)
        QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
        dock.docking.shots.paste()
        dock.scan(OTHER)
        yield dock.holds(OTHER)
        packing.set()
        yield lambda: [p for p in dock.model.parcels.values() if p.case.photos]
        assert dock.parcel.case.photos == ()
        dock.scan(UPS)
        yield lambda: dock.holds(UPS)() and len(dock.parcel.case.photos) == 1

    with LoopbackServer(does.streams(GOOD)) as server:
        sit_down(qapp, _data(tmp_path / "data", server.url), work)


def test_what_is_typed_in_the_window_stands_while_the_dock_s_answer_comes_in(
    qapp: QApplication, tmp_path: Path
) -> None:
    answer, told = Held(GOOD, '"answer"'), list[str]()

    def work(window: MainWindow) -> Steps:
        dock = Dock(window)
        yield from dock.opened()
        dock.scan(UPS)
        yield dock.holds(UPS)
        dock.shoot(samples()[0])
        yield lambda: dock.parcel.live
        dock.press(Qt.Key.Key_Escape, "\x1b")
        yield lambda: window.header.number.text() == UPS
        case = dock.docking._models.case
        case.case_changed.connect(lambda now: told.append(now.details.item))
        QTest.keyClicks(window.panel.details.lines["item"], "Two lamps")
        window.flush()
        yield lambda: case.case.details.item == "Two lamps"
        answer.go.set()
        yield lambda: not [p for p in dock.model.parcels.values() if p.asking]
        yield lambda: any(case.case.runs)

    with LoopbackServer(answer) as server:
        sit_down(qapp, _data(tmp_path / "data", server.url), work)
    assert set(told[told.index("Two lamps") :]) == {"Two lamps"}


def test_the_program_may_begin_at_the_dock(qapp: QApplication, tmp_path: Path) -> None:
    assert parse(["--dock"]).dock
    assert not parse([]).dock

    def work(window: MainWindow) -> Steps:
        window.opens_dock = True  # as main.py --dock does, before the data folder is open
        dock = Dock(window)
        yield lambda: dock.docking.screen is not None and dock.screen.isVisible()
        assert dock.screen.isFullScreen()
        # What claim files would not have is said before the first.
        yield lambda: dock.screen.head.said.text().startswith("The office's logo")
        dock.screen.head.leave_button.click()
        yield lambda: dock.docking.screen is None

    head = Letterhead(logo="a" * 64)
    sit_down(qapp, _data(tmp_path / "data", "http://127.0.0.1:9", letterhead=head), work)


def test_a_scan_in_the_window_opens_the_parcels_case(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.activateWindow()  # keys come to the window in front
        yield window.isActiveWindow
        window.case_list.search.setFocus()
        typist = Typist(window.case_list.search)
        typist.scan(UPS)
        yield lambda: window.header.number.text() == UPS
        assert window.case_list.search.text() == ""
        typist.wait(1000)
        typist.scan("TESSERA BADGE Jo")
        yield lambda: "Jo works here" in window.banner.text
        typist.wait(1000)
        typist.scan("TESSERA REFUSE")
        yield lambda: "for the dock" in window.banner.text

    data = _data(tmp_path / "data", "http://127.0.0.1:9")
    sit_down(qapp, data, work)
    assert _rows(data, "SELECT number, kind FROM cases") == [(UPS, "parcel")]
