"""What is done with many selected cases: how many at most, what is shown meanwhile, stopped."""

from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.filing import Act
from app.settings.settings import Settings
from tests.helpers.settings_bench import no_crash
from ui.cases.bulk_bar import BulkBar
from ui.notices import Notice
from ui.wiring.bulk import Bulk


class View(QObject):
    """As much of the list as is asked: so many rows are selected."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.selected_count = 0

    def count(self) -> int:
        return self.selected_count

    def selected(self) -> list[int]:
        return list(range(self.selected_count))


class Window(QWidget):
    """As much of the window as is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.case_list = SimpleNamespace(bulk=BulkBar(self), view=View())
        self.told: list[str] = []

    def tell(self, notice: Notice) -> None:
        self.told.append(notice.what)

    def flush(self) -> None:
        pass


class FilingDouble(QObject):
    """Notes what is to be done."""

    progress = Signal(int, int)
    names_changed = Signal()
    names = ()

    def __init__(self) -> None:
        super().__init__()
        self.running, self.stopped = 0, False
        self.asked: list[tuple[int, Act]] = []

    def act_on(self, case_ids: Sequence[str], act: Act) -> None:
        self.asked.append((len(case_ids), act))

    def stop(self) -> None:
        self.stopped = True


class SettingsDouble(QObject):
    """Whose settings they are."""

    changed = Signal()
    settings = Settings()


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
def test_ten_thousand_are_deleted_in_sight_and_no_more_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, filing = Window(), FilingDouble()
    qtbot.addWidget(window)
    bar, view = window.case_list.bulk, window.case_list.view
    failing = SimpleNamespace(failed=SimpleNamespace(emit=window.told.append))
    models = SimpleNamespace(case=failing, filing=filing, settings=SettingsDouble())
    desk = SimpleNamespace(store=SimpleNamespace(ids=None, case=None))
    bulk = Bulk(cast("Any", window), cast("Any", models), cast("Any", desk), no_crash)
    chosen: list[tuple[list[int], object]] = []
    monkeypatch.setattr(bulk._model, "choose", lambda seqs, what: chosen.append((list(seqs), what)))
    view.selected_count = 10_001
    view.delete_pressed.emit()
    assert window.told == ["At most 10,000 cases at once."]
    assert bulk.seqs() == [], "what is not done in turns"
    assert window.told[1:] == ["At most 1,000 cases at once."]
    view.selected_count = 10_000
    bar.delete_button.click()
    ((seqs, what),) = chosen
    assert (len(seqs), what) == (10_000, Act.DELETE)
    bulk._model.chosen.emit(tuple(map(str, seqs)), what)
    assert filing.asked == [(10_000, Act.DELETE)]
    filing.running = 1
    filing.progress.emit(50, 10_000)
    assert bar.told.text() == "Case 51 of 10,000"
    assert bar.delete_button.isHidden()
    view.delete_pressed.emit()
    assert len(chosen) == 1, "one after the other"
    bar.stop_button.click()
    assert filing.stopped
    filing.progress.emit(0, 0)
    bar.show_count(2, deleted=False)
    assert not bar.delete_button.isHidden()
