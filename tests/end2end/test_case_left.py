"""A case that is left while something is asked, written or answered about it: none of it is done to
the case that lies on the table then."""

import asyncio
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.api import opened as folder_of
from app.carrying.carry import export_case
from app.domain.words import Severity
from app.paths import samples
from tests.end2end.test_window import ANSWER, UNTIL
from tests.helpers import behaviours as does
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of
from tests.helpers.held import Held
from tests.helpers.main_job import ADJUSTER, analyse, asked, open_case, set_up
from tests.helpers.photos import saved
from tests.helpers.scanning import Typist
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, sit_down
from ui.inspection.reports.reports_dialog import ReportsDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
OTHER = "CLM-OTHER"


def _with_another(folder: Path, server: LoopbackServer) -> Path:
    """A data folder with another case in it; its file lies beside the folder."""
    set_up(folder, server)

    async def fill() -> None:
        async with folder_of(folder) as desk:
            case = await case_of(desk, saved(Image.new("RGB", (64, 48), "gray")))
            await desk.store.describe(case.id, MEI, number=OTHER)
            await export_case(desk.store, desk.files, case.id, folder.parent / "other.tessera", MEI)

    asyncio.run(fill())
    return folder


def _button(window: MainWindow, code: str) -> QPushButton | None:
    found = window.banner.findChild(QPushButton, f"banner-{code}")
    return found if isinstance(found, QPushButton) and window.banner.isVisible() else None


def test_a_decision_that_is_asked_about_is_made_in_the_case_it_was_typed_in(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: window.header.chip.text() == "Analysed"
        number = window.header.number.text()
        bar = window.panel.decision
        for box, code in ((bar.severity, Severity.SEVERE), (bar.action, "repair")):
            box.setCurrentIndex(box.findData(code))
            box.activated.emit(box.currentIndex())
        QTest.keyClicks(bar.adjuster, ADJUSTER)
        yield from open_case(window, OTHER)
        yield lambda: asked(window)
        asked(window)[0].click()  # decide all the same
        yield lambda: not asked(window)
        yield from open_case(window, number)
        yield lambda: f"Decided by {ADJUSTER}" in bar.standing.text()
        yield from open_case(window, OTHER)
        assert "Decided" not in bar.standing.text()

    with LoopbackServer(does.streams(ANSWER)) as server:
        sit_down(qapp, _with_another(tmp_path / "data", server), work)


def test_an_analysis_that_fails_once_its_case_is_left_offers_nothing_for_the_one_shown(
    qapp: QApplication, tmp_path: Path
) -> None:
    dying = Held(ANSWER, UNTIL)

    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(server.seen) == 1 and window.header.stop_button.isVisible()
        number = window.header.number.text()
        yield from open_case(window, OTHER)
        dying.die.set()
        yield window.banner.isVisible
        assert window.banner.text.startswith(f"Case {number}: ")
        assert _button(window, "analyse") is None

    with LoopbackServer(dying) as server:
        sit_down(qapp, _with_another(tmp_path / "data", server), work)


def test_a_notice_about_a_case_goes_with_it_when_a_scan_opens_another(
    qapp: QApplication, tmp_path: Path
) -> None:
    refused = does.refuses(402, {"error": {"message": "Insufficient credits"}})

    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield lambda: _button(window, "analyse")
        window.activateWindow()
        yield window.isActiveWindow
        window.case_list.search.setFocus()
        Typist(window.case_list.search).scan("1Z999AA10123456784")
        yield lambda: window.header.number.text() == "1Z999AA10123456784"
        assert not window.banner.isVisible()

    with LoopbackServer(refused) as server:
        sit_down(qapp, _with_another(tmp_path / "data", server), work)


def test_a_dialog_about_a_case_goes_with_it_when_the_system_hands_over_another(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: window.header.chip.text() == "Analysed"
        window.key_pressed.emit("reports")
        yield lambda: any(each.isVisible() for each in window.findChildren(ReportsDialog))
        window.come_forward(tmp_path / "other.tessera")
        yield lambda: window.header.number.text() == OTHER
        assert not any(each.isVisible() for each in window.findChildren(ReportsDialog))

    with LoopbackServer(does.streams(ANSWER)) as server:
        sit_down(qapp, _with_another(tmp_path / "data", server), work)


def test_a_caption_that_is_being_written_is_kept_in_its_own_case(
    qapp: QApplication, tmp_path: Path
) -> None:
    def caption(window: MainWindow) -> str:
        (tile,) = window.table.grid.tiles
        return tile.view.photo.caption if tile.view.photo else "none"

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.table.files_dropped.emit(samples()[:1])
        yield lambda: len(window.table.grid.tiles) == 1
        number, tile = window.header.number.text(), window.table.grid.tiles[0]
        tile.caption.write()
        QTest.keyClicks(tile.caption.edit, "Rear left")
        window.come_forward(tmp_path / "other.tessera")
        yield lambda: window.header.number.text() == OTHER
        QTest.keyClick(tile.caption.edit, Qt.Key.Key_Return)
        yield from open_case(window, number)
        assert caption(window) == "Rear left"
        yield from open_case(window, OTHER)
        assert caption(window) == ""

    with LoopbackServer() as server:
        sit_down(qapp, _with_another(tmp_path / "data", server), work)
