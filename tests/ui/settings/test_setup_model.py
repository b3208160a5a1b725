"""The office's set-up behind its settings: taken over, and put back."""

from pathlib import Path
from typing import Any

from app.desk import Desk
from app.office.setup import Setup
from app.settings.settings import Settings
from tests.helpers.desks import desk_in
from tests.helpers.settings_bench import Bench, no_crash
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until
from ui.settings.setup_model import SetupModel


@in_loop
async def test_taken_over_and_put_back_once(tmp_path: Path) -> None:
    bench, told = Bench(Settings(office="Ours")), list[Any]()
    async with desk_in(tmp_path) as desk:

        async def there() -> Desk:
            return desk

        model = SetupModel(there, bench.model, no_crash)
        model.before_known.connect(told.append)
        model.came_back.connect(told.append)
        model.look_back()
        await until(lambda: told == [None])
        model.take(Setup({"office": "Theirs"}))
        await until(lambda: bench.model.settings.office == "Theirs")
        model.look_back()
        await until(lambda: len(told) == 2)
        assert told[1] is not None
        model.put_back()
        await until(lambda: bench.model.settings.office == "Ours")
        assert told[2:] == [()]
        model.look_back()
        await until(lambda: told[3:] == [None])
        await model.close()
        await bench.model.close()
