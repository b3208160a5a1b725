"""Joins what is done with whole cases to the window: keys, the case's menu, the banner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from app.domain.filing import Act, filed
from app.domain.words import Status
from app.errors import CaseHeld
from ui.about_case import about_case
from ui.notices import of_error
from ui.verbs import filing_notices

if TYPE_CHECKING:
    from app.domain.case import Case
    from app.errors import CaseNotFree
    from ui.inspection.filing_told import Told
    from ui.models import Models
    from ui.window import MainWindow


class Filing(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._menu, self._filing = window.header.menu, models.filing
        self._menu.act.connect(self.act)
        self._menu.given.connect(self._give)
        self._menu.other_wanted.connect(self._ask_whom)
        self._filing.filed.connect(self._told)
        self._filing.names_changed.connect(self._offer)
        self._in_the_way: tuple[CaseNotFree, ...] = ()
        models.case.case_changed.connect(self._take_back)
        models.settings.changed.connect(self._offer)
        window.panel.edit_refused.connect(self._refuse)
        self._offer()

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "close_case": self._close_or_reopen,
            "hold_case": self._hold_or_lift,
            "assign_case": lambda: self._menu.open(assigning=True),
            "delete_case": lambda: self.act(Act.DELETE),
            "reopen": lambda: self.act(Act.REOPEN),
            "put_back": self._put_back,
            "undo_filing": self._filing.undo,
        }

    def act(self, act: Act) -> None:
        """Do it with the open case, after what is being typed."""
        self._window.flush()
        self._filing.act(act)

    def _close_or_reopen(self) -> None:
        closed = self._models.case.case.status is Status.CLOSED
        self.act(Act.REOPEN if closed else Act.CLOSE)

    def _hold_or_lift(self) -> None:
        self.act(Act.LIFT if self._models.case.case.held else Act.HOLD)

    def _put_back(self) -> None:
        self._window.flush()
        self._filing.put_back()

    def _give(self, name: str) -> None:
        self._window.flush()
        self._filing.assign(name)

    def _refuse(self) -> None:
        why = filed(self._models.case.case)
        if why is not None:
            self._window.tell(of_error(why))

    def _take_back(self, case: Case) -> None:
        """A notice that says what stands in the way goes as soon as nothing does."""
        before, self._in_the_way = self._in_the_way, _in_the_way(case)
        left = [type(error) for error in self._in_the_way]
        over = (of_error(error) for error in before if type(error) not in left)
        banner = self._window.banner
        if banner.isVisible() and banner.text in [f"{n.what}\n{n.more}" for n in over]:
            banner.dismiss()

    def _ask_whom(self) -> None:
        dialog = about_case(QInputDialog(self._window))
        dialog.setWindowTitle(self.tr("Assign the case"))
        dialog.setLabelText(self.tr("Whose case is it?"))
        dialog.setOkButtonText(self.tr("Assign"))
        dialog.textValueSelected.connect(self._give)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer(self) -> None:
        own = self._models.settings.settings.adjuster.strip()
        self._menu.offer(sorted({*self._filing.names, own} - {""}))

    def _told(self, told: Told) -> None:
        notice = filing_notices.of_filing(told)
        if notice is not None:
            self._window.tell(notice)


def _in_the_way(case: Case) -> tuple[CaseNotFree, ...]:
    """What keeps the case from being changed, or deleted."""
    held = CaseHeld(case.number) if case.held else None
    return tuple(error for error in (filed(case), held) if error is not None)
