"""Measurements deleted: one, or all of its set, once a person has said so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.measured import set_of
from app.measured_last import counting
from ui.ask import agreed, question
from ui.evaluation.words import model_words, set_name
from ui.widgets.plain_label import harmless
from ui.wording.times import day_words

if TYPE_CHECKING:
    from app.measured import RunLine
    from app.measured_last import Like
    from app.settings.connection import Connection
    from ui.evaluation.runs_list import RunsList

Runs = tuple["RunLine", ...]


class Deletion(QObject):
    """The list's keys and its menu; menu is the same for a button. Asks first, and says what then
    counts for the connections that were measured. used: how templates look now."""

    wanted = Signal(object, bool)  # tuple[RunLine, ...], whether they are all of their set

    def __init__(
        self,
        listed: RunsList,
        connection_of: Callable[[RunLine], Connection | None],
        used: Callable[[], Like],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parent, self._listed = parent, listed
        self._connection_of, self._used = connection_of, used
        self.menu = QMenu(parent)
        self.one = QAction(self.tr("Delete this measurement…"), self)
        self.one.setShortcuts([QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)])
        self.every = QAction(self.tr("Delete all of this set…"), self)
        self.every.setShortcut(QKeySequence("Shift+Del"))
        for action in (self.one, self.every):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            listed.addAction(action)
            self.menu.addAction(action)
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.one.triggered.connect(lambda: self._ask(whole_set=False))
        self.every.triggered.connect(lambda: self._ask(whole_set=True))

    def allow(self, allowed: bool) -> None:
        """Nothing is under way that stands against it, and a run is chosen."""
        for action in (self.one, self.every):
            action.setEnabled(allowed)

    def _ask(self, whole_set: bool) -> None:
        line = self._listed.current
        if line is None:
            return
        every = self._listed.rows.lines
        gone = tuple(e for e in every if set_of(e) == set_of(line)) if whole_set else (line,)
        name = harmless(set_name(line.head["set"]["name"]))
        if whole_set:
            text = self.tr("Delete all %n measurements on «%1»?", "", len(gone)).replace("%1", name)
            more = self.tr(
                "Answers, figures and what the set's words mean are gone for good. The set itself "
                "stays where it is."
            )
        else:
            text = self.tr("Delete the measurement of %1 on «%2», %3?").replace(
                "%3", day_words(line.made_at.astimezone().date())
            )
            text = text.replace("%2", name).replace("%1", harmless(model_words(line)))
            more = self.tr("Its answers and figures are gone for good. The set stays where it is.")
        more = " ".join((more, *self._then(gone)))
        box = question(self._parent, text, more, self.tr("Delete"), self.tr("Keep it"))
        box.finished.connect(lambda: self._answered(box, gone, whole_set))
        box.open()

    def _answered(self, box: QMessageBox, gone: Runs, whole_set: bool) -> None:
        if agreed(box):
            self.wanted.emit(gone, whole_set)
        box.deleteLater()

    def _then(self, gone: Runs) -> Iterator[str]:
        """What counts then for each connection that stands on one of them."""
        every = self._listed.rows.lines
        left = [line for line in every if line not in gone]
        asked = {c.name: c for line in gone if (c := self._connection_of(line))}
        used = self._used()
        for name, connection in asked.items():
            if counting(every, connection, used) in gone:
                line = counting(left, connection, used)
                on = harmless(set_name(line.head["set"]["name"])) if line else ""
                words = self._counts_then(connection.weekly, bool(line))
                yield words.replace("%2", on).replace("%1", harmless(name))

    def _counts_then(self, weekly: bool, measured: bool) -> str:
        if measured and weekly:
            return self.tr("%1 then counts as measured on «%2», and is again every week.")
        if measured:
            return self.tr("%1 then counts as measured on «%2».")
        if weekly:
            return self.tr("%1 then counts as never measured, and is not measured every week.")
        return self.tr("%1 then counts as never measured.")
