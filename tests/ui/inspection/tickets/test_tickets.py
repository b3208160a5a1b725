"""Tickets at the case, in their form, and in the list of all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.rule import Fired, Ground, Priority, Reason, Then
from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState
from app.domain.words import Kind, Language
from tests.helpers import cases, right_panel
from tests.helpers.cases import MEI, NOON
from ui.inspection.panel.answer.rules_card import RulesCard
from ui.inspection.panel.deciding.tickets_view import TicketsView
from ui.inspection.tickets.ticket_dialog import TicketDialog
from ui.inspection.tickets.tickets_dialog import TicketsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TICKET = Ticket("t-1", "Call the sender", MEI, NOON, "Parcels", "Mei", Priority.HIGH, "2026-12-01")
ROW = TicketRow(
    "t-1", "c-1", "P-1", Kind.PARCEL, "Call the sender", "Parcels", "", Priority.HIGH, "",
    TicketState.OPEN, NOON,
)  # fmt: skip


def test_the_case_shows_its_tickets_and_what_is_done_with_them(qtbot: QtBot) -> None:
    view = TicketsView()
    qtbot.addWidget(view)
    view.show_case(cases.case(inspections=()))
    assert view.isHidden()
    done = replace(TICKET, id="t-2", state=TicketState.DONE)
    view.show_case(cases.case(tickets=(TICKET, done)))
    assert not view.isHidden()
    assert view.count.text() == "1 open"
    assert view.rows[0].about.text() == "Parcels · High · due 1 Dec 2026 · Mei"
    with qtbot.waitSignal(view.done) as told:
        view.rows[0].tick.click()
    assert told.args == ["t-1", True]
    with qtbot.waitSignal(view.opened) as asked:
        view.rows[1].edit.click()
    assert asked.args == ["t-2"]


def test_the_form_gives_back_what_was_typed(qtbot: QtBot) -> None:
    form = TicketDialog(replace(TICKET, title=""), ["Parcels", "Engineers"], ["Mei"], None)
    qtbot.addWidget(form)
    assert not form.save_button.isEnabled()
    form.title.setText(" <b>Call</b> ")
    form.queue.setCurrentText("Engineers")
    form.priority.setCurrentText("Urgent")
    form.due.setText("24.12.2026")
    with qtbot.waitSignal(form.saved) as told:
        form.save_button.click()
    ticket = told.args[0]
    assert (ticket.title, ticket.queue) == ("<b>Call</b>", "Engineers")
    assert (ticket.priority, ticket.due) == (Priority.URGENT, "2026-12-24")
    assert ticket.id == TICKET.id


def test_a_form_nobody_changes_changes_nothing(qtbot: QtBot) -> None:
    form = TicketDialog(TICKET, [], [], None)
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.saved) as told:
        form.save_button.click()
    assert told.args == [TICKET]


def test_the_list_is_worked_by_keys(qtbot: QtBot) -> None:
    dialog = TicketsDialog()
    qtbot.addWidget(dialog)
    rows = (ROW, replace(ROW, id="t-2", title="Another"))
    dialog.show_tickets(rows, (QueueCount("", 0), QueueCount("Parcels", 2)))
    dialog.show()
    qtbot.waitExposed(dialog)
    texts = [dialog.queue.itemText(n) for n in range(dialog.queue.count())]
    assert texts == ["All queues (2)", "Without a queue (0)", "Parcels (2)"]
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.current == rows[1]
    with qtbot.waitSignal(dialog.finished_row) as told:
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert told.args == [rows[1], True]
    with qtbot.waitSignal(dialog.opened) as asked:
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert asked.args == [rows[1]]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.queue.setCurrentIndex(2)
        dialog.queue.activated.emit(2)
    assert chosen.args == [TicketState.OPEN, "Parcels"]
    dialog.show_tickets((), (QueueCount("Parcels", 0),))
    assert not dialog.go_button.isEnabled()
    assert "in a case, below its assessment" in dialog.told.text(), "where tickets come from"
    dialog.state.choose(TicketState.DONE)
    dialog.show_tickets((), (QueueCount("Parcels", 0),))
    assert dialog.told.text() == "No ticket is done here yet."
    dialog.close()


def test_advice_stands_with_the_rule_and_why_it_held(qtbot: QtBot) -> None:
    card = RulesCard()
    qtbot.addWidget(card)
    reasons = (Reason(Ground.TYPE, "crushed"), Reason(Ground.SEVERITY, "severe"))
    then = Then(advice={Language.ENGLISH: "Refuse <b>it</b>."}, queue="Parcels")
    fired = Fired("damaged", {Language.ENGLISH: "Damaged parcel"}, "", reasons, then)
    bare = replace(fired, then=Then(priority=Priority.LOW))
    case = right_panel.case(run={"fired": (fired, bare)})
    card.show_inspection(case.inspections[0], right_panel.names())
    assert not card.isHidden()
    assert card.rows[0].text.text == "Refuse <b>it</b>."
    assert card.rows[0].why.text() == (
        "Ticket · queue Parcels\nRule «Damaged parcel»: damage type Crushed, severity Severe"
    )
    assert card.rows[1].text.text == "Priority Low"
    card.show_inspection(right_panel.case().inspections[0], right_panel.names())
    assert card.isHidden()
