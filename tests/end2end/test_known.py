"""A known picture costs no call: at the real window, and from the command line."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.asking import connection
from tests.helpers.commands import tessera
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.main_job import notices, set_up
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import flat, pages_of
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.inspection.seen.seen_dialog import SeenDialog
from ui.widgets.place_chip import PlaceChip
from ui.window import MainWindow

ANSWER = written(findings=[found()], summary=summary(), answer="The bumper is dented.")
_PHOTO = photo_like(900, 700, 1)


async def _answered(folder: Path, server: LoopbackServer) -> None:
    async with desk_in(folder) as desk:
        await inspected(desk, await case_of(desk, saved(_PHOTO)), connection(server))


@pytest.mark.slow
@pytest.mark.window
@pytest.mark.server
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_answer_is_offered_and_one_key_takes_it(qapp: QApplication, tmp_path: Path) -> None:
    def today(window: MainWindow) -> Steps:
        panel = window.panel
        yield lambda: opened(window)
        window.table.picture_dropped.emit(saved(_PHOTO, quality=70), "copy.jpg")
        yield lambda: not panel.assessment.known.isHidden()
        assert "The bumper is dented." in panel.assessment.known.lines.text()
        yield lambda: "Seen in another case" in panel.before.told.text()
        chip = next(c for c in panel.before.findChildren(PlaceChip) if c.text() == "side by side")
        chip.click()
        yield lambda: window.findChild(SeenDialog) is not None
        dialog = window.findChild(SeenDialog)
        assert dialog is not None
        yield lambda: dialog.theirs.view.picture.image is not None
        dialog.reject()
        window.table.alike_wanted.emit(window.table.grid.tiles[0].photo_id)
        listed, asked = window.case_list, window.case_list.filters.picture
        yield lambda: "Photo 1 ·" in asked.told.text() and listed.view.model().rowCount() == 2
        asked.remove_button.click()
        window.key_pressed.emit("take_known")
        yield lambda: len(rows(window)) == 1
        yield lambda: "no model was asked" in notices(window)
        assert panel.assessment.known.isHidden()
        yield lambda: "nothing sent" in window.facts.line.text()
        window.header.analyse_button.click()  # once more is anew
        yield lambda: "no model was asked" not in notices(window)
        yield lambda: "Sent to" in window.facts.line.text()

    with LoopbackServer(does.streams(ANSWER), does.streams(ANSWER)) as server:
        folder = set_up(tmp_path / "data", server)
        asyncio.run(_answered(folder, server))
        sit_down(qapp, folder, today)
        assert len(server.seen) == 2


@pytest.mark.server
def test_the_command_line_takes_it_only_when_told_to(tmp_path: Path) -> None:
    copy, pdf = tmp_path / "copy.jpg", tmp_path / "report.pdf"
    copy.write_bytes(saved(_PHOTO, quality=70))
    with LoopbackServer(does.streams(ANSWER), does.streams(ANSWER)) as server:
        asyncio.run(_answered(tmp_path / "data", server))
        arguments = [
            "inspect", copy, "--kind", "vehicle", "--base-url", f"{server.url}/v1",
            "--model", "qwen3-vl-8b", "--data-dir", tmp_path / "data",
        ]  # fmt: skip
        done = tessera(*arguments, "--known", "--pdf", pdf, TESSERA_API_KEY="sk-secret")
        assert done.code == 0, done.err
        assert len(server.seen) == 1
        told = done.json
        assert told["run"]["taken"]["number"].endswith("-0001")
        assert told["run"]["taken"]["distance"] <= 6
        assert (told["run"]["photos"], told["photos"][0]["sent"]) == ([], [])
        assert [seen["pose"] for seen in told["photos"][0]["seen"]] == ["upright"]
        assert told["notices"][0]["kind"] == "seen_elsewhere"
        assert len(told["findings"]) == 1
        text = flat("".join(pages_of(pdf.read_bytes())))
        assert "No model was asked for this answer" in text
        assert "Another case has almost the same picture: 20" in text
        copy.write_bytes(saved(_PHOTO, quality=60))
        done = tessera(*arguments, TESSERA_API_KEY="sk-secret")
        assert done.json["run"]["taken"] is None
        assert len(server.seen) == 2
