"""What several tests of the panel work with."""

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.sections import made_section
from ui.inspection.panel.inspection_section import InspectionSection


@pytest.fixture
def section(qtbot: QtBot) -> InspectionSection:
    """One inspection, as it stands in the panel."""
    made = made_section()
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    return made
