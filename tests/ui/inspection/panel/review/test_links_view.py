"""The same damage seen twice: asked, answered, taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.link import Link
from tests.helpers import cases, opinions
from tests.helpers import right_panel as given
from ui.inspection.panel.numbers import Numbers
from ui.inspection.panel.review.links_view import LinksView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PAIR = ("a1", "a2")


@pytest.fixture
def view(qtbot: QtBot) -> LinksView:
    made = LinksView()
    qtbot.addWidget(made)
    return made


def case(*links: Link) -> Case:
    """a1 and a2 name the same part and type, in two photos."""
    told = opinions.first(findings=(opinions.found("a1", 0), opinions.found("a2", 1, 2)))
    return opinions.case(told, links=links)


def link(same: bool) -> Link:
    return Link(PAIR, same, cases.MEI, cases.NOON)


def draw(view: LinksView, drawn: Case) -> tuple[list[str], dict[str, Callable[[], None]]]:
    """The words that are shown, and the buttons by their words."""
    view.show_case(drawn, drawn.findings, Numbers.of(drawn), given.names())
    QCoreApplication.processEvents()  # layouts show what is added to them only then
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]
    buttons = {b.text(): b.click for b in view.findChildren(QPushButton) if b.isVisibleTo(view)}
    return labels, buttons


def test_a_pair_is_asked_about(view: LinksView) -> None:
    heard: list[tuple[object, object]] = []
    view.linked.connect(lambda pair, same: heard.append((pair, same)))
    labels, buttons = draw(view, case())
    assert "No. 1 and no. 2, in two photos, are both: bumper front · Dented, paint intact" in labels
    buttons["Same damage"]()
    buttons["Two damages"]()
    assert heard == [(PAIR, True), (PAIR, False)]


@pytest.mark.parametrize(
    ("same", "words"), [(True, "the same damage, counted once"), (False, "two damages")]
)
def test_what_was_said_stays_with_who_and_can_be_taken_back(
    view: LinksView, qtbot: QtBot, same: bool, words: str
) -> None:
    draw(view, case())
    labels, buttons = draw(view, case(link(same)))
    assert any(words in text and "Mei Lindqvist" in text for text in labels)
    assert "Same damage" not in buttons
    with qtbot.waitSignal(view.linked) as told:
        buttons["Take back"]()
    assert told.args == [PAIR, None]


def test_nothing_alike_nothing_asked(view: LinksView) -> None:
    draw(view, case())
    assert not view.isHidden()
    draw(view, opinions.case())
    assert view.isHidden()
