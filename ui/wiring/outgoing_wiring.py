"""Joins messages to other systems to the window: what did not arrive, names that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import news, notices
from ui.wording import program_language

if TYPE_CHECKING:
    from app.domain.rule import Rule
    from ui.models import Models
    from ui.verbs.actions import Actions
    from ui.window import MainWindow


class OutgoingWiring(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        outgoing = models.outgoing
        models.case.case_changed.connect(outgoing.watch)
        outgoing.undelivered_changed.connect(window.facts.show_undelivered)
        outgoing.failed.connect(lambda error: window.tell(notices.of_error(error)))
        outgoing.renamed.connect(self._renamed)
        window.facts.outgoing.connect(lambda: actions.do("outgoing"))

    def _renamed(self, rules: tuple[Rule, ...]) -> None:
        self._models.rules.reload()
        language = program_language()
        self._window.tell(news.of_renamed([rule.title(language) for rule in rules]))
