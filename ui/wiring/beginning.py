"""The first start: the one question it asks, and the ways into a first case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.settings.settings import Trade
from app.settings.trade import arranged

if TYPE_CHECKING:
    from ui.models import Models
    from ui.verbs.actions import Actions
    from ui.window import MainWindow


class Beginning(QObject):
    """Asks until somebody has answered or there is a case, and keeps the answer."""

    def __init__(self, window: MainWindow, models: Models, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._settings = window, models.settings
        empty = window.table.empty
        empty.question.chosen.connect(self._keep)
        empty.connect_model.connect(actions.setting.open)
        empty.to_dock.connect(window.facts.dock)
        window.case_list.bare.connect(self._ask)
        models.settings.changed.connect(self._show)
        self._show()

    def _ask(self, bare: bool) -> None:
        unsaid = self._settings.settings.trade is Trade.UNSAID
        self._window.table.empty.question.setVisible(bare and unsaid)

    def _keep(self, trade: Trade) -> None:
        empty = self._window.table.empty
        focused: QWidget | None = self._window.focusWidget()
        asked = focused is not None and empty.question.isAncestorOf(focused)
        self._settings.save(arranged(self._settings.settings, trade))
        following = empty.choose_button if asked else self._window.table
        following.setFocus(Qt.FocusReason.TabFocusReason)  # the button that had it goes

    def _show(self) -> None:
        settings, empty = self._settings.settings, self._window.table.empty
        if settings.trade is not Trade.UNSAID:
            empty.question.hide()
        empty.show_ways(not settings.in_use.ready, settings.trade is Trade.PARCELS)
        self._window.facts.offer_dock(settings.dock_offered)
