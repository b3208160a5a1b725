"""What is due is begun by itself, compared when it is over, and told."""

import asyncio
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from app.domain.many.batch import Limits
from app.domain.measured.set_change import SetChange
from app.errors import SetFault, SetUnusable
from app.measured import RunLine, runs_in
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.app.evaluation.test_weekly import OWN, kept
from tests.helpers.desks import desk_in
from tests.helpers.labelling import BAD, GOOD
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from ui.evaluation.weekly_model import WeeklyModel
from ui.figures.drift_words import of_changes
from ui.settings.connections.measured_words import weekly_words

pytestmark = pytest.mark.usefixtures("qapp")


class Measuring(QObject):
    """Asks nobody: the run is there at once."""

    ended = Signal(str)
    failed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.is_running = folder, False
        self.begun: list[str] = []

    def go_on(self, line: RunLine, connection: Connection, limits: Limits) -> None:
        self.begun.append(line.id)
        if connection.name == "gone":
            self.failed.emit(SetUnusable("workshop", "", SetFault.CHANGED))
        else:
            self.ended.emit(kept(self.folder, BAD, 9, 9))


def test_a_connection_is_measured_again_and_the_change_told(tmp_path: Path) -> None:
    async def work() -> list[tuple[SetChange, ...]]:
        async with desk_in(tmp_path / "data") as desk:
            folder = runs_in(desk.folder)
            first = kept(folder, GOOD, 2, 2)
            measuring = Measuring(folder)
            others = (replace(OWN, weekly=False, name="a"), replace(OWN, name="gone"))
            settings = Settings(connections=(*others, OWN))
            there = SimpleNamespace(desk=desk)

            async def opened() -> Any:
                return there.desk

            model = WeeklyModel(cast("Any", measuring), opened, lambda: settings, no_crash)
            found: list[tuple[SetChange, ...]] = []
            failed: list[object] = []
            model.found.connect(found.append)
            model.failed.connect(failed.append)
            model.start(0.0)
            await until(lambda: found, 30)
            await model.close()
            assert measuring.begun == [first, first]
            assert [type(each) for each in failed] == [SetUnusable]
            return found

    (changes,) = asyncio.run(work())
    notice = of_changes(changes, lambda place: place.model)
    assert "qwen3-vl-8b finds less than before" in f"{notice.what}\n{notice.more}"
    assert "Measured again on «workshop», 40 cases" in notice.more
    assert notice.mood == "warn"


def test_what_it_takes_is_said_before_it_is_wanted() -> None:
    assert weekly_words(None).startswith("Measure it once")
