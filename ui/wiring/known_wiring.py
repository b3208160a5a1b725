"""Joins what is known of the photos to the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.inspection.panel.right_panel import ASSESSMENT
from ui.wiring.seeing import Seeing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.known import Known
    from ui.models import Models
    from ui.window import MainWindow


class KnownWiring(QObject):
    """One per window. What it shows stands in the models."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        card = window.panel.assessment.known
        models.known.offered.connect(self._show)
        models.known.held_back.connect(self._bring)
        window.panel.tabs.currentChanged.connect(self._look)
        models.settings.changed.connect(models.known.look_again)
        self.seeing = Seeing(window, models.case, models.seen)
        self.seeing.case_wanted.connect(window.case_list.opened)
        card.taken.connect(models.known.take)
        card.anew.connect(lambda: window.key_pressed.emit("analyse"))

    def _show(self, offers: tuple[Known, ...]) -> None:
        self._window.panel.assessment.known.show_offers(offers, self._models.case.case)
        focused: QWidget | None = self._window.focusWidget()
        typing = focused is not None and self._window.panel.details.isAncestorOf(focused)
        if offers and not typing:
            self._bring()
        self._look()

    def _look(self) -> None:
        if self._window.panel.tabs.currentIndex() == ASSESSMENT:
            self._models.known.saw()

    def _bring(self) -> None:
        """The answer is known: it comes into sight."""
        self._window.panel.tabs.setCurrentIndex(ASSESSMENT)
        self._window.panel.assessment.view.verticalScrollBar().setValue(0)
