"""What can be done with the open case as a whole, behind one button beside its number."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.words import Status
from ui.inspection.status import standing
from ui.widgets.icon_button import IconButton
from ui.widgets.keys import CLOSE_CASE, DELETE_CASE, HOLD_CASE, PLAN_REPORT, PRINT, REPORTS, native
from ui.widgets.menu_name import menu_name


class CaseMenu(IconButton):
    """act carries an Act, given the name of whom the case is given to, "" for nobody;
    other_wanted: somebody who is not offered."""

    act = Signal(object)
    given = Signal(str)
    other_wanted = Signal()
    print_wanted = Signal()  # its report on paper
    reports_wanted = Signal()  # all versions of its report
    file_wanted = Signal()  # the case as one file, for another Tessera
    report_wanted = Signal()  # its report, to be looked at before it is written
    data_wanted = Signal()  # the case as a file for another program
    evidence_wanted = Signal()  # the case as a package a stranger can check
    records_wanted = Signal()  # a look whether all is as it was put on record

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("more", self.tr("The case: assign, close, delete"), "", parent)
        self._case: Case | None = None
        self._names: tuple[str, ...] = ()
        self.clicked.connect(self._pressed)

    def show_case(self, case: Case | None) -> None:
        """Which case it is about; hidden while nothing of it is kept."""
        self._case = case
        self.setVisible(bool(case and case.id))

    def offer(self, names: Sequence[str]) -> None:
        """To whom it can be given with one click."""
        self._names = tuple(names)

    def open(self, assigning: bool = False) -> None:
        """Below the button; assigning: at the people it can be given to."""
        menu = self.menu_of_now(assigning)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _put_back(self) -> None:
        self.act.emit(Act.RESTORE)

    def _pressed(self) -> None:
        self.open()

    def menu_of_now(self, assigning: bool = False) -> QMenu:
        """All that can be done with the case, or only the people; empty while there is none."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        case = self._case
        if case is None or not case.id:
            return menu
        if case.deleted_at is not None:
            menu.addAction(self.tr("Put the case back")).triggered.connect(self._put_back)
        elif assigning:
            self._add_people(menu, case)
            menu.setActiveAction(menu.actions()[0])  # so that arrows and Enter take one
        else:
            self._add_filing(menu, case)
            menu.addSeparator()
            self._add_papers(menu, case)
            menu.addSeparator()
            self._add(menu, self.tr("Delete the case"), DELETE_CASE, Act.DELETE, not case.held)
        return menu

    def _add_filing(self, menu: QMenu, case: Case) -> None:
        """Whose it is, and whether it is worked on."""
        closed = case.status is Status.CLOSED
        people = menu.addMenu(self.tr("Assign to"))
        people.setEnabled(not closed)
        self._add_people(people, case)
        if closed:
            self._add(menu, self.tr("Reopen the case"), CLOSE_CASE, Act.REOPEN)
        else:
            self._add(menu, self.tr("Close the case"), CLOSE_CASE, Act.CLOSE)
        if case.held:
            self._add(menu, self.tr("Lift the legal hold"), HOLD_CASE, Act.LIFT)
        else:
            self._add(menu, self.tr("Legal hold: delete nothing"), HOLD_CASE, Act.HOLD)

    def _add_papers(self, menu: QMenu, case: Case) -> None:
        """What can be made of the case, on paper and as files."""
        report = menu.addAction(f"{self.tr('Report and preview…')}\t{native(PLAN_REPORT)}")
        report.setEnabled(standing(case, False).may_export)
        report.triggered.connect(self.report_wanted)
        action = menu.addAction(f"{self.tr('Reports…')}\t{native(REPORTS)}")
        action.triggered.connect(self.reports_wanted)
        action = menu.addAction(f"{self.tr('Print…')}\t{native(PRINT)}")
        action.triggered.connect(self.print_wanted)
        menu.addAction(self.tr("Case as a file…")).triggered.connect(self.file_wanted)
        menu.addAction(self.tr("Export data…")).triggered.connect(self.data_wanted)
        menu.addAction(self.tr("Evidence package…")).triggered.connect(self.evidence_wanted)
        menu.addAction(self.tr("Check the records…")).triggered.connect(self.records_wanted)

    def _add(self, menu: QMenu, words: str, key: str, act: Act, may: bool = True) -> None:
        # The window binds the key; the menu only says it, in the column behind a tab.
        action = menu.addAction(f"{words}\t{native(key)}")
        action.setEnabled(may)
        action.triggered.connect(lambda _=False: self.act.emit(act))

    def _add_people(self, menu: QMenu, case: Case) -> None:
        for name in sorted({*self._names, case.assignee} - {""}, key=str.casefold):
            action = menu.addAction(menu_name(name))
            action.setCheckable(True)
            action.setChecked(name == case.assignee)
            action.triggered.connect(lambda _=False, to=name: self.given.emit(to))
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…")).triggered.connect(self.other_wanted)
        nobody = menu.addAction(self.tr("Nobody"))
        nobody.setEnabled(bool(case.assignee))
        nobody.triggered.connect(lambda _=False: self.given.emit(""))
