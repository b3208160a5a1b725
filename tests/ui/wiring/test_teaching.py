"""Training examples from the list: reached, written, told, stopped."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.measured.training import Split, Trained, Why
from app.settings.settings import Settings
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from ui.cases.bulk_bar import BulkBar
from ui.cases.training_model import TrainingModel
from ui.notices import Notice
from ui.wiring.teaching import Teaching, of_trained


class Window(QWidget):
    """As much of the window as is looked at."""

    def __init__(self, bar: BulkBar) -> None:
        super().__init__()
        self.case_list = SimpleNamespace(bulk=bar)
        self.told: list[Notice] = []

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)


def test_what_was_left_out_is_told_with_its_reason(qapp: Any) -> None:
    why = {Why.UNREAD: 3, Why.UNJUDGED: 5}
    counts = {Split.TRAIN: 8, Split.VAL: 1, Split.TEST: 0}
    told = of_trained(Trained(Path("/x/set"), counts, why, texts=2, hidden=1))
    assert told.what == f"Training examples written to {Path('/x/set')}: 9"
    assert told.mood == "ok"
    assert told.more.splitlines() == [
        "train 8 · val 1 · test 0",
        "Findings nobody has judged: 5",
        "Photos not searched for faces and number plates: 3",
        "Texts left out that may name somebody: 2",
        "Faces and number plates blacked out: 1",
    ]
    none = of_trained(Trained(Path("/x"), dict.fromkeys(Split, 0), {Why.NOT_CLOSED: 2}))
    assert none.what == f"No case is an example: the set {Path('/x')} is empty."
    assert (none.more, none.mood) == ("Not decided and closed: 2", "warn")


def test_selected_cases_are_written(qtbot: QtBot, tmp_path: Path) -> None:
    bar = BulkBar()
    window = Window(bar)
    qtbot.addWidget(window)
    qtbot.addWidget(bar)
    names = [action.text() for action in bar.exports().actions()]
    assert names == ["Reports…", "Training data…"]
    settings = SimpleNamespace(settings=Settings())
    failed: list[object] = []
    case = SimpleNamespace(failed=SimpleNamespace(emit=failed.append))
    models = cast("Any", SimpleNamespace(settings=settings, case=case))

    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await case_of(desk, saved(photo_like(300, 200)))
            made = Teaching(cast("Any", window), models, desk, lambda: [1], no_crash)
            made.model.write([1], tmp_path / "set")
            await until(lambda: window.told, 30)
            made.model.write([1], tmp_path / "set")
            await until(lambda: failed, 30)
            await made.close()

    asyncio.run(work())
    assert "Not decided and closed: 1" in window.told[0].more
    assert (tmp_path / "set" / "train.jsonl").read_bytes() == b""


def test_stopped_it_tells_nothing(qapp: Any, tmp_path: Path) -> None:
    async def ids(seqs: Sequence[int]) -> tuple[str, ...]:
        return tuple(map(str, seqs))

    async def teach(_: Sequence[str], folder: Path, tell: Callable[[int], None]) -> Trained:
        tell(1)
        await asyncio.Event().wait()
        return Trained(folder)

    async def work() -> None:
        model = TrainingModel(ids, teach, lambda _: None, no_crash)
        steps: list[tuple[int, int]] = []
        written: list[object] = []
        model.progress.connect(lambda *step: steps.append(step))
        model.written.connect(written.append)
        model.write([4, 7], tmp_path)
        await until(lambda: (1, 2) in steps, 30)
        model.stop()
        await until(lambda: steps[-1] == (0, 0), 30)
        await model.close()
        assert written == []

    asyncio.run(work())
