"""Figures of a batch: those there are, and no room for those there are not."""

from pytestqt.qtbot import QtBot

from ui.batch.facts_grid import FactsGrid


def test_fewer_figures_leave_no_empty_row(qtbot: QtBot) -> None:
    grid = FactsGrid()
    qtbot.addWidget(grid)
    grid.show_facts([("Waiting", "5"), ("Questions asked", "0")])
    grid.show()
    low = grid.sizeHint().height()
    grid.show_facts([(f"Name {number}", str(number)) for number in range(5)])
    assert grid.sizeHint().height() >= 2 * low
    assert [fact.value.text() for fact in grid._facts] == ["0", "1", "2", "3", "4"]
    grid.show_facts([("Waiting", "4")])
    assert [fact.isVisible() for fact in grid._facts] == [True, False, False, False, False]
    assert grid.sizeHint().height() == low
