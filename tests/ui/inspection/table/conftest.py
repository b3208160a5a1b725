"""A light table for every test of its folder."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.place.region import Region
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> LightTable:
    """With no case yet."""
    return table.shown(qtbot, tmp_path)


@pytest.fixture
def boxed(shown: LightTable, qtbot: QtBot) -> LightTable:
    """With two photos, the box on the first of them chosen, its picture there."""
    place = Region(0.25, 0.5, 0.5, 0.75)
    shown.show_case(table.case(2, table.finding(1, cases.photo(1), place)))
    shown.select("finding-1")
    qtbot.waitUntil(lambda: table.view_of(shown).picture.image is not None)
    return shown
