"""The panel over the real window: opened from both places, filled, sent from; blackouts kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.case import Details
from app.domain.place.region import Region
from app.paths import samples
from app.settings.connection import Connection, Price
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import behaviours as does
from tests.helpers.answers import found, written
from tests.helpers.desks import pictures_in
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, sit_down
from tests.helpers.table import LEFT, drag
from ui.inspection.sent.picture_card import PictureCard
from ui.inspection.sent.sent_panel import SentPanel
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
ANSWER = does.streams(written(findings=[found(photo=1)]), piece=300)


def set_up(folder: Path, server: LoopbackServer, **of: object) -> Path:
    folder.mkdir()
    price = Price("0.5", "1.5", "¥")
    connection = Connection(base_url=f"{server.url}/v1", price=price, **of)  # type: ignore[arg-type]
    save(folder / SETTINGS, Settings(connection=connection))
    return folder


def panel_of(window: MainWindow) -> SentPanel | None:
    panels = [p for p in window.findChildren(SentPanel) if p.isVisible()]
    return panels[0] if panels else None


def with_photos(window: MainWindow, count: int) -> Steps:
    yield lambda: opened(window)
    window.table.files_dropped.emit(samples()[:count])
    yield lambda: len(window.table.grid.tiles) == count
    yield window.header.analyse_button.isEnabled


def test_looked_at_then_sent(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 2)
        yield window.facts.sent.isVisible
        window.facts.sent.click()
        yield lambda: (panel := panel_of(window)) and panel.requests
        panel = panel_of(window)
        assert panel is not None
        assert len(panel.findChildren(PictureCard)) == 2
        assert server.seen == [], "nothing is sent for it"
        shown = panel.requests[0].text.toPlainText()
        panel.send.click()
        yield lambda: window.header.chip.text() == "Analysed"
        assert panel_of(window) is None
        assert "¥ 0.0014" in window.facts.line.text()
        (seen,) = server.seen
        system, user = seen.json["messages"]
        assert system["content"] in shown
        said = [part["text"] for part in user["content"] if part["type"] == "text"]
        assert all(text in shown for text in said)

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


def test_a_blackout_drawn_here_arrives_there(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 1)
        window.key_pressed.emit("black_out")
        tile = window.table.grid.tiles[0]
        middle = tile.layer.rect().center()
        drag(tile.layer, LEFT, middle - QPoint(60, 50), middle + QPoint(60, 50))
        yield lambda: tile.view.photo and len(tile.view.photo.blackouts) == 1
        window.key_pressed.emit("undo")
        yield lambda: tile.view.photo and not tile.view.photo.blackouts
        window.key_pressed.emit("redo")
        yield lambda: tile.view.photo and len(tile.view.photo.blackouts) == 1
        window.key_pressed.emit("stop")
        assert not window.table.blacking_out, "Esc ends the mode before it means anything else"
        window.header.look_button.click()
        yield lambda: (panel := panel_of(window)) and panel.requests
        panel = panel_of(window)
        assert panel is not None
        assert "1 blacked out" in panel.findChildren(PictureCard)[0].accessibleName()
        QTest.keyClick(panel, Qt.Key.Key_Escape)
        window.header.analyse_button.click()
        yield lambda: window.header.chip.text() == "Analysed"

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and len(window.table.grid.tiles) == 1
        view = window.table.grid.tiles[0].view
        assert view.photo is not None
        assert len(view.photo.blackouts) == 1

    with LoopbackServer(ANSWER) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        sit_down(qapp, folder, again)
        assert "black rectangles" in server.seen[0].json["messages"][0]["content"]
        assert len(pictures_in(server.seen[0].json)) == 1


def test_why_it_cannot_be_sent_is_said_there_and_after_analyse(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 1)
        window.key_pressed.emit("look")
        yield lambda: (panel := panel_of(window)) and "window is 3000" in texts(panel)
        panel = panel_of(window)
        assert panel is not None
        assert not panel.send.isEnabled()
        panel.reject()
        window.header.analyse_button.click()
        yield window.banner.isVisible
        assert "window is 3000" in window.banner.text
        assert "Nothing was sent" in window.banner.text
        yield window.header.analyse_button.isVisible

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server, context_window=3000), work)
        assert server.seen == []


def texts(panel: SentPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def test_a_name_in_the_question_is_warned_of(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 1)
        described = window.panel.details.described
        described.emit({"details": Details(insured="Amara Okafor")})
        described.emit({"question": "Is Okafor's bumper dented?"})
        yield lambda: "Okafor" in window.header.about.text()
        window.key_pressed.emit("look")
        yield lambda: (panel := panel_of(window)) and "the insured's name" in texts(panel)
        panel = panel_of(window)
        assert panel is not None
        assert panel.send.isEnabled(), "the person decides"
        panel.reject()

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


def test_what_was_typed_last_is_asked(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 1)
        QTest.keyClicks(window.panel.details.question, "Is the flap torn?")
        window.header.analyse_button.click()
        yield lambda: window.header.chip.text() == "Analysed"

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        user = server.seen[0].json["messages"][1]["content"]
    assert user[-1]["text"] == "Is the flap torn?"


def test_closing_the_window_over_the_panel_leaves_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 2)
        window.key_pressed.emit("look")
        yield lambda: panel_of(window)

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


def test_stopped_in_the_same_breath(qapp: QApplication, tmp_path: Path) -> None:
    """Both keys wait for a window that is busy: Stop comes before anything has begun."""

    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 1)
        window.header.analyse_button.click()
        window.header.stop_button.click()
        yield window.header.analyse_button.isVisible
        assert not window.banner.isVisible()
        assert server.seen == []
        window.header.analyse_button.click()
        yield lambda: window.header.chip.text() == "Analysed"

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


def test_stopped_while_pictures_are_made(qapp: QApplication, tmp_path: Path) -> None:
    """Blackouts make every picture anew; Stop comes before anything was sent."""

    def work(window: MainWindow) -> Steps:
        yield from with_photos(window, 4)
        for tile in window.table.grid.tiles:
            window.table.blacked_out.emit(tile.photo_id, Region(0.1, 0.1, 0.4, 0.4))
        yield lambda: all(t.view.photo and t.view.photo.blackouts for t in window.table.grid.tiles)
        window.header.analyse_button.click()
        yield window.header.stop_button.isVisible
        window.header.stop_button.click()
        yield window.header.analyse_button.isVisible
        assert not window.banner.isVisible()
        window.header.analyse_button.click()
        yield lambda: window.header.chip.text() == "Analysed"

    with LoopbackServer(ANSWER) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
