"""Joins what a person asks on to the models, and what is replied to the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import notices

if TYPE_CHECKING:
    from app.errors import AppError, ModelError
    from app.settings.connection import Connection
    from ui.models import Models
    from ui.window import MainWindow


class ConversationWiring(QObject):
    """One per window. What it shows stands in the models."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._connect_questions()
        self._connect_looks()
        self._connect_window()

    def _connect_questions(self) -> None:
        talk, model = self._window.panel.talk, self._models.conversation
        talk.asked.connect(model.ask)
        talk.again.connect(model.again)
        talk.chosen.connect(self._choose)
        talk.stop.connect(model.stop)
        talk.judged.connect(self._models.review.judge_change)
        model.asking_changed.connect(self._window.panel.ask.set_asking)
        model.waiting_changed.connect(talk.show_waiting)
        model.unsent.connect(self._window.panel.ask.give_back)
        model.answered.connect(self._models.settings.note_answer)
        model.ask_failed.connect(self._ask_failed)
        model.failed.connect(self._fail)

    def _connect_looks(self) -> None:
        table, model = self._window.table, self._models.conversation
        self._window.panel.talk.look.connect(self._look)
        table.look_wanted.connect(self._pick)
        table.region_picked.connect(model.look_at)
        model.region_wanted.connect(self._pick)

    def _connect_window(self) -> None:
        """How full the model's window is, for the inspection on the table."""
        panel, fill = self._window.panel, self._models.fill
        self._window.table.page_shown.connect(fill.show_inspection)
        panel.talk.typed.connect(fill.typed)
        self._models.settings.changed.connect(fill.count_anew)
        fill.ready_changed.connect(panel.show_ready)
        fill.fill_changed.connect(panel.ask.show_fill)

    def _choose(self, first_id: str, turn_id: str) -> None:
        self._models.conversation.chosen.choose(first_id, turn_id)
        self._models.fill.count_anew()

    def _look(self, finding_id: str) -> None:
        if self._window.panel.ask.ready:
            self._models.conversation.look(finding_id)

    def _pick(self, photo_id: str) -> None:
        if self._window.panel.ask.ready:
            self._window.table.picking.start(photo_id)

    def _ask_failed(self, error: ModelError, connection: Connection, fallback: str) -> None:
        self._models.settings.note_failure(connection, error)
        self._window.tell(notices.of_reply(error, fallback))

    def _fail(self, error: AppError) -> None:
        self._window.tell(notices.of_reply(error))
