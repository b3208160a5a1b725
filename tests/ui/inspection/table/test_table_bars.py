"""Bars above the photos on a table that is hardly wider than they are."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("name", ["measure", "finder", "cover"])
def test_nothing_on_a_narrow_table_lies_over_anything_else(boxed: LightTable, name: str) -> None:
    bars = boxed.bars
    bar: QWidget = getattr(bars, name)
    bars.cover.show_told("Nobody has looked for faces and number plates yet. " * 3, False, True)
    bars.finder.show_unread("Writing not read yet, photos: 3", readable=True)
    bar.show()
    bars.follow()
    boxed.resize(232, 600)
    QApplication.processEvents()
    parts = [each for each in bar.children() if isinstance(each, QWidget) and not each.isHidden()]
    assert len(parts) > 1
    for place, part in enumerate(parts):
        assert bar.rect().contains(part.geometry())
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[:place])
    told = bars.cover.told
    if name == "cover":
        assert told.height() >= told.heightForWidth(told.width()), "all its lines are seen"


def test_the_field_keeps_room_to_type_on_a_narrow_table(boxed: LightTable) -> None:
    bar = boxed.bars.finder
    bar.show()
    bar.resize(290, 40)
    bar.show_unread("Writing not read yet, photos: 3", readable=True)
    QApplication.processEvents()
    assert bar.unread.isHidden()
    assert bar.read.toolTip() == "Writing not read yet, photos: 3", "the button says it"
    bar.show_unread("Only barcodes", readable=False)
    assert not bar.unread.isHidden(), "nothing else would say it"
    bar.resize(560, 40)
    bar.show_unread("Writing not read yet, photos: 3", readable=True)
    assert not bar.unread.isHidden()
    assert bar.read.toolTip() == ""
