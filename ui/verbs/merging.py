"""Says of the chosen finding which others are the same damage, seen in other photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from app.domain.link import pair
from app.domain.same_damage import joined, mergeable

if TYPE_CHECKING:
    from app.domain.finding import Finding
    from ui.models import Models
    from ui.window import MainWindow

_LONGEST = 60


class Merging(QObject):
    """One menu, opened by a key, beside the finding, or from its box in a photo."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        window.panel.merge.connect(self.choose)
        window.table.grid.merge.connect(lambda found: self.choose(found, QCursor.pos()))

    def choose(self, finding_id: str, at: QPoint | None = None) -> None:
        """Offer every finding it may be the same as, and to take back what was said. at: on the
        screen, else beside the finding."""
        found = self._models.case.case.finding(finding_id)
        if found is not None:
            menu = self.menu(found)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at or self._place(finding_id))

    def menu(self, found: Finding) -> QMenu:
        """Its entries, in the order of the findings."""
        case, menu = self._models.case.case, QMenu(self._window)
        for other in mergeable(case, found):
            self._add(menu, self.tr("The same damage as %1"), found, other, True)
        menu.addSeparator()
        for other in joined(case, found):
            self._add(menu, self.tr("Not the same as %1 after all"), found, other, None)
        offered = [action for action in menu.actions() if not action.isSeparator()]
        if offered:
            menu.setActiveAction(offered[0])  # so that Enter takes it
        else:
            menu.addAction(self.tr("There is no finding in another photo")).setEnabled(False)
        return menu

    def _add(
        self, menu: QMenu, words: str, found: Finding, other: Finding, same: bool | None
    ) -> None:
        both = pair(found.id, other.id)
        action = menu.addAction(words.replace("%1", self._called(other)))
        action.triggered.connect(lambda _=False: self._models.review.link(both, same))

    def _called(self, found: Finding) -> str:
        """Its number, its photo and what it says; a model's words are never a key of the menu."""
        case = self._models.case.case
        number, photo = case.findings.index(found) + 1, case.photo_number(found.photo_id)
        row = self._window.panel.assessment.row(found.id)
        told = row.title if row is not None else ""
        words = self.tr("no. %1 in photo %2").replace("%1", str(number)).replace("%2", str(photo))
        told = told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"
        return " · ".join(filter(None, (words, told))).replace("&", "&&")

    def _place(self, finding_id: str) -> QPoint:
        row = self._window.panel.assessment.row(finding_id)
        if row is None or not row.isVisible():
            return QCursor.pos()
        return row.mapToGlobal(QPoint(28, row.height()))
