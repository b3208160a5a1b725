"""Which rules act on answers, and those the office made itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.settings.settings import Settings
from ui.settings.texts.rules_model import RulesModel
from ui.settings.texts.texts_page import Line, TextsPage
from ui.wording import program_language


class RulesPage(TextsPage):
    """A copy is off until somebody switches it on."""

    def __init__(
        self, settings: Settings, model: RulesModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, settings.rules, parent)
        self._rules, self._language = model, program_language()
        self._begin(
            self.tr("Rules"),
            self.tr(
                "Those with a tick act as soon as an answer is complete: they advise, open "
                "tickets, set priorities. Copies can be changed, and tried on past cases first."
            ),
            self.tr("What it has advised and opened so far stays as it is."),
        )

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says; as they were while no rule is known yet."""
        return replace(settings, rules=self.ticked) if self._lines else settings

    def lines(self) -> Iterable[Line]:
        for file in self._rules.files():
            title = file.rule.title(self._language) if file.rule else ""
            more = "" if file.own or file.flaws else self.tr("the office's own")
            yield Line(file.id, title, more, file.own, bool(file.text), file.flaws)
