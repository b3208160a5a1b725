"""The empty place beside three photos."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.inspection.table.grid.add_slot import AddSlot


@pytest.mark.parametrize(("across", "said"), [(260, "Add a photo"), (90, "")])
def test_its_words_are_whole_or_its_icon_says_it(qtbot: QtBot, across: int, said: str) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    slot = AddSlot(holder)
    slot.resize(across, 120)
    holder.show()
    slot.show()
    assert slot.text() == said
    assert slot.toolTip() == ("" if said else "Add a photo")
    assert slot.accessibleName() == "Add a photo"
