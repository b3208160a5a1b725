"""What a desk is for sets its templates and whether it offers the dock."""

from pathlib import Path

import pytest

from app.settings.settings import Settings, Trade
from app.settings.settings_file import load, save
from app.settings.trade import TEMPLATES, arranged
from tests.helpers.templates import builtin


@pytest.mark.parametrize("trade", TEMPLATES)
def test_each_answer_sets_templates_that_there_are_and_the_dock(trade: Trade) -> None:
    told = arranged(Settings(templates=("vehicle", "shoes")), trade)
    assert told.templates == (*TEMPLATES[trade], "shoes")  # the office's own stays
    assert set(TEMPLATES[trade]) <= set(builtin())
    assert told.dock_offered is (trade is Trade.PARCELS)


def test_no_answer_changes_nothing_and_an_answer_is_kept(tmp_path: Path) -> None:
    assert arranged(Settings(), Trade.UNSAID) == Settings()
    save(tmp_path / "settings.json", arranged(Settings(), Trade.PRODUCTS))
    assert load(tmp_path / "settings.json")[0].trade is Trade.PRODUCTS
