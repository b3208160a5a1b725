"""A connection that keeps failing, and the one that is there for it, at the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.end2end.test_conversation import answers, ask, assessed, idle, talk
from tests.helpers import behaviours as does
from tests.helpers.answers import found, written
from tests.helpers.conversations import written as replied
from tests.helpers.main_job import analyse, banner_button, notices, texts
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, sit_down
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
FAILS = does.refuses(402, {"error": {"message": "Insufficient credits"}})
REPLIES = does.streams(replied("By the other."))
ANSWERS = does.streams(written(findings=[found(text="Seen by the other.")]))


def connected(folder: Path, first: LoopbackServer, other: LoopbackServer, over: bool) -> Path:
    """A data folder with two connections, the second there for the first."""
    office = Connection(base_url=f"{first.url}/v1", name="Office", fallback="Cloud")
    office = replace(office, switches_over=over)
    cloud = Connection(base_url=f"{other.url}/v1", name="Cloud", model="large")
    folder.mkdir()
    save(folder / SETTINGS, Settings(connection=office, connections=(office, cloud)))
    return folder


def repairs(window: MainWindow) -> str:
    sections = window.panel.assessment.sections.values()
    return " ".join(section.warnings.text for section in sections)


def again(window: MainWindow) -> Steps:
    yield window.banner.isVisible
    yield window.header.analyse_button.isVisible
    banner_button(window, "analyse").click()
    yield lambda: not window.banner.isVisible()
    yield window.banner.isVisible


def test_a_fallback_is_offered_and_used_once(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield window.banner.isVisible
        assert window.banner.findChild(QPushButton, "banner-fallback") is None
        yield from again(window)
        assert len(other.seen) == 0, "nothing switches by itself"
        offer = banner_button(window, "fallback")
        assert offer.text() == "Use Cloud for this run"
        yield window.header.analyse_button.isVisible
        offer.click()
        yield lambda: texts(window) == ["Seen by the other."]
        yield window.header.analyse_button.isVisible
        assert repairs(window) == "", "the person chose it"
        assert other.seen[0].json["model"] == "large"
        window.header.analyse_button.click()
        yield lambda: len(first.seen) == 3

    with LoopbackServer(FAILS) as first, LoopbackServer(ANSWERS) as other:
        sit_down(qapp, connected(tmp_path / "data", first, other, over=False), work)
        assert len(other.seen) == 1


def test_a_connection_set_so_switches_over_and_says_so(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield window.banner.isVisible
        assert len(other.seen) == 0, "one failure is none"
        yield window.header.analyse_button.isVisible
        banner_button(window, "analyse").click()
        yield lambda: texts(window) == ["Seen by the other."]
        yield lambda: window.header.chip.text() == "Analysed"
        assert not window.banner.isVisible()
        assert "Office → Cloud" in repairs(window)
        assert (len(first.seen), len(other.seen)) == (2, 1)

    with LoopbackServer(FAILS) as first, LoopbackServer(ANSWERS) as other:
        sit_down(qapp, connected(tmp_path / "data", first, other, over=True), work)


def asked_in_vain(window: MainWindow) -> Steps:
    """An analysed case, about which the first connection is asked twice and fails twice."""
    yield from assessed(window, photos=1)
    ask(window, "Is it bent?")
    yield window.banner.isVisible
    assert window.banner.findChild(QPushButton, "banner-ask_fallback") is None
    yield lambda: idle(window)
    banner_button(window, "ask_again").click()
    yield lambda: not window.banner.isVisible()


def test_a_question_that_keeps_failing_is_offered_the_fallback(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from asked_in_vain(window)
        yield window.banner.isVisible
        offer = banner_button(window, "ask_fallback")
        assert offer.text() == "Use Cloud for this question"
        assert len(other.seen) == 0, "nothing switches by itself"
        yield lambda: idle(window)
        offer.click()
        yield lambda: answers(window) == ["By the other."] and idle(window)
        assert not window.banner.isVisible()
        (row,) = talk(window)
        assert row.foot.variants.label.text() == "3/3", "what failed stays on record"
        assert row.turn.reply.warnings == (), "the person chose it"
        assert other.seen[0].json["model"] == "large"

    with LoopbackServer(ANSWERS, FAILS) as first, LoopbackServer(REPLIES) as other:
        sit_down(qapp, connected(tmp_path / "data", first, other, over=False), work)
        assert (len(first.seen), len(other.seen)) == (3, 1)


def test_set_so_a_question_is_asked_of_the_fallback_and_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from asked_in_vain(window)
        yield lambda: answers(window) == ["By the other."] and idle(window)
        assert not window.banner.isVisible()
        (row,) = talk(window)
        assert "Office → Cloud" in row.warnings.text
        assert row.foot.variants.label.text() == "3/3"

    with LoopbackServer(ANSWERS, FAILS) as first, LoopbackServer(REPLIES) as other:
        sit_down(qapp, connected(tmp_path / "data", first, other, over=True), work)
        assert (len(first.seen), len(other.seen)) == (3, 1)


def test_a_fallback_that_fails_too_is_told(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from analyse(window, photos=1)
        yield from again(window)
        assert "asks for a key" in window.banner.text
        yield window.header.analyse_button.isVisible
        assert "asks for a key" not in notices(window), "told once, above"
        window.banner.dismiss()
        yield lambda: "asks for a key" in notices(window)

    refuses = does.refuses(401)
    with LoopbackServer(FAILS) as first, LoopbackServer(refuses) as other:
        sit_down(qapp, connected(tmp_path / "data", first, other, over=True), work)
        assert (len(first.seen), len(other.seen)) == (2, 1)
