"""The main job at the real window, against real servers on the loopback address."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, summary, written
from tests.helpers.held import Held
from tests.helpers.main_job import (
    ADJUSTER,
    EDITED,
    NOTE,
    analyse,
    as_left,
    banner_button,
    decide,
    notices,
    open_case,
    review,
    set_up,
    texts,
)
from tests.helpers.reports import flat, pages_of
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.verbs import exporting
from ui.window import MainWindow

pytestmark = [
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

ANSWER = written(
    reasoning=[step(), step(photo=2, text="The grille is cracked.")],
    findings=[
        found(),
        found(photo=2, part="grille", text="Cracked in the middle.", region=[10, 10, 300, 300]),
        found(photo=3, part="hood", text="Scratch near the edge.", region=[400, 400, 600, 600]),
    ],
    summary=summary(),
)
ONE = written(findings=[found(text="Only this one.")])
UNTIL = '"answer"'  # all findings have come, the rest has not


def test_the_main_job(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf, answer = tmp_path / "report.pdf", Held(ANSWER, UNTIL)
    monkeypatch.setattr(exporting, "choose_report", lambda window, name, chosen: chosen(pdf))

    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(rows(window)) == 3
        assert window.header.stop_button.isVisible()
        answer.go.set()
        yield lambda: window.header.chip.text() == "Analysed"
        yield from review(window)
        yield from decide(window)
        window.header.export_button.click()
        yield lambda: "of the report was written" in window.banner.text

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and as_left(window)
        assert rows(window)[1].finding.value.text == EDITED

    with LoopbackServer(answer) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        sit_down(qapp, folder, again)
        assert len(server.seen) == 1
    text = flat("".join(pages_of(pdf.read_bytes())))
    for said in (EDITED, NOTE, ADJUSTER, "Scratch near"):
        assert said in text


@pytest.mark.slow
def test_another_template_is_chosen(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window) and window.panel.details.templates.buttons
        window.panel.details.templates.buttons["parcel"].click()
        yield lambda: window.facts.line.text().startswith("Parcel damage")
        assert window.panel.details.lines["item"].placeholderText() == "Contents"
        assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))

    (tmp_path / "data").mkdir()
    sit_down(qapp, tmp_path / "data", work)


@pytest.mark.slow
def test_stopped_in_the_middle(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(rows(window)) == 3
        window.header.stop_button.click()
        yield server.seen[0].gone.is_set
        yield lambda: "You stopped" in notices(window)
        yield window.header.analyse_button.isVisible
        assert len(rows(window)) == 3
        assert not window.banner.isVisible()

    with LoopbackServer(Held(ANSWER, UNTIL)) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


@pytest.mark.slow
def test_a_server_that_dies(qapp: QApplication, tmp_path: Path) -> None:
    dying, whole = Held(ANSWER, UNTIL), does.streams(ONE)

    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(rows(window)) == 3
        dying.die.set()
        yield window.banner.isVisible
        assert "broke off" in window.banner.text
        yield lambda: "Kept" in notices(window) and window.header.analyse_button.isVisible()
        assert len(rows(window)) == 3
        banner_button(window, "analyse").click()
        yield lambda: window.header.chip.text() == "Analysed" and len(rows(window)) == 1
        assert not window.banner.isVisible()

    with LoopbackServer(dying, whole) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        assert len(server.seen) == 2


@pytest.mark.slow
def test_a_key_that_is_wanted(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield window.banner.isVisible
        assert "asks for a key" in window.banner.text
        assert "Enter the key in the settings" in window.banner.text
        assert banner_button(window, "settings").isVisible()
        yield window.header.analyse_button.isEnabled
        assert rows(window) == []

    refused = does.refuses(401, {"error": {"message": "no key"}})
    with LoopbackServer(refused) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


@pytest.mark.slow
def test_a_second_case_meanwhile(qapp: QApplication, tmp_path: Path) -> None:
    first, second = Held(ANSWER, UNTIL), Held(ONE, UNTIL)

    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(rows(window)) == 3
        number = window.header.number.text()
        window.case_list.new_button.click()
        yield lambda: not window.table.grid.isVisible()
        assert window.header.analyse_button.isVisible()
        assert rows(window) == []
        yield from analyse(window, photos=1)
        yield lambda: texts(window) == ["Only this one."]
        other = window.header.number.text()
        assert number != other
        for answer, case in ((first, number), (second, other)):
            yield from open_case(window, case)
            assert window.header.stop_button.isVisible()
            answer.go.set()
            yield lambda: window.header.chip.text() == "Analysed"
        assert texts(window) == ["Only this one."]

    with LoopbackServer(first, second) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        assert server.most_at_once == 2


@pytest.mark.slow
def test_closed_while_an_answer_comes_in(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window)
        yield lambda: len(rows(window)) == 3

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and len(rows(window)) == 3
        assert "You stopped this analysis" in notices(window)
        assert window.header.analyse_button.isEnabled()

    with LoopbackServer(Held(ANSWER, UNTIL)) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        assert server.seen[0].gone.wait(60)
        sit_down(qapp, folder, again)
