"""How far a measurement or a deletion is, and the button that stops it."""

from pytestqt.qtbot import QtBot

from app.evaluation.progress import Progress
from ui.evaluation.running_band import RunningBand


def test_a_deletion_is_counted_and_can_be_stopped(qtbot: QtBot) -> None:
    band = RunningBand()
    qtbot.addWidget(band)
    assert band.isHidden()
    band.show_removing(True)
    assert not band.isHidden()
    assert band.count.text() == "Deleting…"
    assert band.bar.maximum() == 0, "how many there are is not known yet"
    band.show_removed(1_200, 10_000)
    assert band.count.text() == "Deleting: 1,200 of 10,000 cases"
    assert (band.bar.value(), band.bar.maximum()) == (1_200, 10_000)
    assert "later" in band.stop_button.toolTip()
    with qtbot.waitSignal(band.stop):
        band.stop_button.click()
    assert not band.stop_button.isEnabled()
    band.show_removing(False)
    assert band.isHidden()


def test_a_measurement_behind_it_says_what_it_is(qtbot: QtBot) -> None:
    band = RunningBand()
    qtbot.addWidget(band)
    band.show_removing(True)
    band.show_removing(False)
    band.show_running(True)
    assert "Measuring" in band.count.text()
    assert "kept" in band.stop_button.toolTip()
    assert band.stop_button.isEnabled()
    band.show_progress(Progress("run", 3, 12))
    assert band.count.text() == "Measuring: 3 of 12 answered"
