"""Two servers that answer differently, compared at the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.words import Verdict
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.held import Held
from tests.helpers.main_job import analyse, set_up, texts
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.inspection.comparison.compared_row import ComparedRow
from ui.inspection.comparison.comparison_screen import ComparisonScreen
from ui.inspection.comparison.row import Group
from ui.inspection.panel.inspection_section import InspectionSection
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
FIRST = written(
    findings=[
        found(text="Dent."),
        found(photo=2, part="grille", region=[10, 10, 300, 300], text="Cracked."),
        found(photo=3, part="hood", region=[400, 400, 600, 600], text="Scratch."),
    ],
    summary=summary(undetermined=[], photos_needed=[]),
)
OTHER = written(
    findings=[
        found(region=[260, 510, 520, 760], text="Dented."),
        found(photo=2, part="grille", region=[20, 20, 300, 300], severity="minor", text="Crack."),
        found(photo=4, part="roof", region=[0, 0, 200, 200], text="Hail."),
    ],
    summary=summary(undetermined=["the frame"], photos_needed=["left side"]),
)


def _section(window: MainWindow) -> InspectionSection | None:
    return next(iter(window.panel.assessment.sections.values()), None)


def _connected(folder: Path, *servers: LoopbackServer) -> Path:
    """A data folder whose settings know these servers by name, the first as the default."""
    folder.mkdir()
    saved = tuple(
        Connection(base_url=f"{server.url}/v1", name=f"server {n}")
        for n, server in enumerate(servers, 1)
    )
    save(folder / SETTINGS, Settings(connection=saved[0], connections=saved))
    return folder


def _right_only(screen: ComparisonScreen) -> ComparedRow:
    """What only the second saw."""
    return next(row for row in screen.list.rows if row.row.group is Group.RIGHT_ONLY)


def _compare(window: MainWindow) -> Steps:
    """Look at a pair, take what only the second saw, close."""
    screen = window.comparison
    assert screen is not None
    yield lambda: all(view.picture.image is not None for view in screen.photos.views)
    assert [row.row.group for row in screen.list.rows] == list(Group)
    rows = {row.row.group: row for row in screen.list.rows}
    QTest.mouseClick(rows[Group.DIFFERING], Qt.MouseButton.LeftButton)
    lit = screen.photos.views[1].lit
    assert lit == rows[Group.DIFFERING].row.ids
    assert len([p for p in screen.photos.views[1].placed if p.box.finding_id in lit]) == 2
    screen.list.choose(rows[Group.RIGHT_ONLY].row.ids)
    screen.act("accept")
    yield lambda: _right_only(screen).row.taken
    QTest.keyClick(screen.list, Qt.Key.Key_Escape)


def test_two_answers_side_by_side(qapp: QApplication, tmp_path: Path) -> None:
    def today(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: window.header.chip.text() == "Analysed"
        section = _section(window)
        assert section is not None
        offered = section.opinions.menu().actions()
        assert [action.text()[:8] for action in offered] == ["server 1", "server 2"]
        offered[1].trigger()
        yield lambda: "is being asked" in section.opinions.told.text()
        assert window.header.stop_button.isVisible()
        held.go.set()
        yield lambda: "1 agreed, 1 differing, 2 seen by one only" in section.opinions.told.text()
        yield lambda: window.header.chip.text() == "Analysed"
        assert texts(window) == ["Dent.", "Cracked.", "Scratch."]
        section.opinions.compare_button.click()
        yield from _compare(window)
        yield lambda: window.comparison is None and len(rows(window)) == 4
        assert texts(window)[3] == "Hail."
        window.key_pressed.emit("undo")
        yield lambda: len(rows(window)) == 3
        window.key_pressed.emit("redo")
        yield lambda: len(rows(window)) == 4

    def tomorrow(window: MainWindow) -> Steps:
        yield lambda: opened(window) and len(rows(window)) == 4
        assert [row.finding.verdict for row in rows(window)] == [None] * 3 + [Verdict.ACCEPTED]
        assert window.panel.before.isHidden(), "what only the second left open is not asked for"
        window.key_pressed.emit("compare")
        screen = window.comparison
        assert screen is not None
        assert _right_only(screen).row.taken
        yield lambda: True

    held = Held(OTHER, '"answer"')
    with LoopbackServer(does.streams(FIRST)) as one, LoopbackServer(held) as two:
        folder = _connected(tmp_path / "data", one, two)
        sit_down(qapp, folder, today)
        sit_down(qapp, folder, tomorrow)
        assert (len(one.seen), len(two.seen)) == (1, 1)


def test_a_second_opinion_that_fails_leaves_the_first(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: window.header.chip.text() == "Analysed"
        section = _section(window)
        assert section is not None
        section.opinions.second.emit(0)
        yield window.banner.isVisible
        assert "No second opinion" in window.banner.text
        yield lambda: "did not come to its end" in section.opinions.told.text()
        yield lambda: window.header.chip.text() == "Analysed"
        assert len(rows(window)) == 3
        assert section.opinions.compare_button.isHidden()

    with LoopbackServer(does.streams(FIRST), does.refuses(401, {"error": "no"})) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
