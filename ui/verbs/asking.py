"""Asks a model and stops it: an analysis, a question, with the connection in use or another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.inspection.status import failed_question
from ui.notices import Notice
from ui.verbs.looking import Looking
from ui.widgets.plain_label import harmless

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow

_translate = QCoreApplication.translate


class Asking(QObject):
    """One per window. What was typed is saved before anything goes out."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._looking = Looking(window, models.sent)
        self._looking.analyse.connect(self.analyse)
        models.analysis.held_back.connect(lambda name: window.tell(of_held_back(name)))

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "analyse": self.analyse,
            "take_known": self._models.known.take,
            "look": self.look,
            "practice": self.practise,
            "fallback": self.use_fallback,
            "ask_again": self.ask_again,
            "ask_fallback": self.ask_fallback,
            "second_opinion": self.second_opinion,
            "stop": self.stop,
        }

    def analyse(self) -> None:
        """Analyse what waits; what was wrong last time is no longer the news."""
        if self._window.header.analyse_button.isEnabled():
            self._window.flush()
            self._window.banner.dismiss()
            self._models.analysis.analyse()

    def use_fallback(self) -> None:
        """Analyse once with the connection that was offered instead of the failing one."""
        self._window.flush()
        self._models.analysis.use_fallback()

    def stop(self) -> None:
        """Stop the answer that comes in; else take back one thing on the table."""
        table, models = self._window.table, self._models
        drawing = table.modes.active is not None
        if not drawing and self._window.header.stop_button.isVisible():
            models.analysis.stop()
        elif not drawing and models.conversation.asking:
            models.conversation.stop()
        elif not (table.leave_mode() or self._window.full_screen.leave()):
            table.back()

    def practise(self) -> None:
        """Analyse with the practice engine."""
        self._models.settings.practise()
        self.analyse()

    def ask_again(self) -> None:
        """The question that failed, or the one that did not go out and stands in its field."""
        self._window.banner.dismiss()
        if turn_id := failed_question(self._models.case.case):
            self._models.conversation.again(turn_id)
        else:
            self._window.panel.ask_on()

    def ask_fallback(self) -> None:
        """The question that failed, once, with the connection that was offered instead."""
        self._window.banner.dismiss()
        self._models.conversation.use_fallback(failed_question(self._models.case.case))

    def second_opinion(self) -> None:
        """Whom to ask, where an answer stands alone; the notice that wants it stays until then."""
        self._window.panel.second_opinion()

    def look(self) -> None:
        """Show what an analysis would send, if there is anything."""
        if self._models.case.case.photos:
            self._looking.look()


def of_held_back(batch: str) -> Notice:
    """A provider has the case already; what to do to have it asked all the same."""
    what = _translate("Notices", "This case is with the provider, by the batch «%1».")
    more = _translate("Notices", "Its answer comes by itself. Analyse again to ask and pay twice.")
    return Notice(what.replace("%1", harmless(batch)), more, mood="warn", of_case=True)
