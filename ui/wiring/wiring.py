"""Joins the window's screens to the models: what is pressed goes in, what changed comes out.

Longer than other files, as it is the one front of all that is joined about the open case.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.deadlines import deadlines
from app.domain.words import Arrival
from ui import notices, undo_news
from ui.connection_name import connection_name
from ui.inspection.table.dropping.drops import packed
from ui.widgets.reach import Reach
from ui.wiring.announcing import Announcing
from ui.wiring.beginning import Beginning
from ui.wiring.case_drawing import CaseDrawing
from ui.wiring.leaving import Leaving
from ui.wiring.opinions import Opinions
from ui.wiring.outgoing_wiring import OutgoingWiring
from ui.wording import clock_words

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QImage

    from app.errors import AppError, ModelError, PhotoRefused
    from app.settings.connection import Connection
    from app.templates.shelf import Shelf
    from ui.inspection.table.dropping.virtual_files import VirtualFile
    from ui.models import Models
    from ui.verbs.actions import Actions
    from ui.window import MainWindow


class Wiring(QObject):
    """One per window. What it shows stands in the models."""

    def __init__(self, window: MainWindow, models: Models, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._models, self._actions = window, models, actions
        self._templates: Shelf | None = None
        Leaving(window, models)
        self._drawing = CaseDrawing(window, models)
        actions.starting.connect(self._drawing.finish)
        self.opinions = Opinions(window, models)
        OutgoingWiring(window, models, actions)
        Beginning(window, models, actions)
        Announcing(window, models)
        self._connect_case()
        self._connect_photos()
        self._connect_analysis()
        self._connect_review()
        self._connect_settings()
        self._drawing.show(models.case.case)

    def take_templates(self, templates: Shelf) -> None:
        """The templates are loaded: the panel can draw now."""
        self._templates = templates
        self._drawing.attach(templates)
        self.opinions.take_templates(templates)
        self._actions.evaluating.take_templates(templates)
        self._models.templates.changed.connect(self._templates_changed)
        self._models.templates.failed.connect(self._fail)
        self._models.templates.attach(templates)
        self._models.tickets.load()
        self._models.prices.name(self._models.settings.settings.price_table)
        self._models.case.begin_with(templates.offered(self._models.settings.settings.templates))
        self._drawing.show(self._models.case.case)

    def _templates_changed(self) -> None:
        templates, case = self._templates, self._models.case
        if templates and not templates.get(case.usual[0]):  # the one used last is gone
            case.begin_with(templates.offered(self._models.settings.settings.templates))
        self._show_settings()

    def _connect_case(self) -> None:
        window, case = self._window, self._models.case
        case.case_changed.connect(self._drawing.show)
        case.saved.connect(self._show_saved)
        case.failed.connect(self._fail)
        case.selected_changed.connect(self._drawing.select)
        case.hovered_changed.connect(window.table.hover)
        case.hovered_changed.connect(window.panel.hover)
        window.case_list.opened.connect(self._actions.open_case)
        window.case_list.new_case.connect(self._actions.new_case)

    def _show_saved(self, at: datetime) -> None:
        words = self.tr("Saved %1").replace("%1", clock_words(at, seconds=True))
        self._window.facts.show_saved(words)

    def _fail(self, error: AppError) -> None:
        self._window.tell(notices.of_error(error))

    def _connect_photos(self) -> None:
        table, intake = self._window.table, self._models.intake
        table.files_dropped.connect(self._drop_files)
        table.picture_dropped.connect(self._drop_picture)
        table.pixels_dropped.connect(self._drop_pixels)
        table.contents_dropped.connect(self._drop_contents)
        table.choose_files.connect(self._actions.add_photos)
        table.paste.connect(self._actions.paste)
        table.try_samples.connect(self._actions.try_samples)
        table.remove_photo.connect(intake.remove_photo)
        table.photo_described.connect(self._models.review.describe_photo)
        table.blacked_out.connect(self._models.blackouts.black_out)
        table.uncovered.connect(self._models.blackouts.uncover)
        table.reordering.moved.connect(self._models.order.move)
        table.loader.tiles.wanted.connect(self._models.tiles.want)
        self._models.tiles.came.connect(table.loader.tiles.come)
        intake.refused.connect(self._refused)
        table.drop_refused.connect(self._drop_refused)
        intake.intake_changed.connect(table.show_intake)

    def _drop_files(self, paths: list[Path]) -> None:
        photos = self._actions.carrying.taken_from(paths)
        if photos:
            self._models.intake.add_paths(photos, Arrival.DROP)

    def _drop_picture(self, data: bytes, name: str) -> None:
        self._models.intake.add_picture(data, name, Arrival.DROP)

    def _drop_pixels(self, pixels: QImage, name: str) -> None:
        self._models.intake.add_packed(partial(packed, pixels), name, Arrival.DROP)

    def _drop_contents(self, files: list[VirtualFile]) -> None:
        self._models.intake.add_contents([(file.data, file.name) for file in files], Arrival.DROP)

    def _refused(self, refusals: list[PhotoRefused]) -> None:
        self._window.tell(notices.of_refusals(refusals))

    def _drop_refused(self, why: str) -> None:
        self._window.tell(notices.Notice(why, mood="warn"))

    def _connect_analysis(self) -> None:
        window, analysis = self._window, self._models.analysis
        window.header.analyse.connect(self._actions.asking.analyse)
        window.header.stop.connect(analysis.stop)
        window.header.look.connect(self._actions.asking.look)
        window.facts.look.connect(self._actions.asking.look)
        window.header.export.connect(self._actions.exporting.export)
        analysis.streaming_changed.connect(window.header.set_streaming)
        analysis.progress_changed.connect(window.panel.assessment.show_progress)
        analysis.answered.connect(self._models.settings.note_answer)
        analysis.run_failed.connect(self._run_failed)
        window.banner.gone.connect(lambda: window.panel.assessment.set_failure_told(False))

    def _run_failed(self, error: ModelError, connection: Connection, fallback: str) -> None:
        self._models.settings.note_failure(connection, error)
        self._window.tell(notices.of_error(error, fallback))
        self._window.panel.assessment.set_failure_told(True)

    def _connect_review(self) -> None:
        table, panel = self._window.table, self._window.panel
        case, review = self._models.case, self._models.review
        for screen in (table, panel):
            screen.finding_clicked.connect(case.select)
            screen.finding_hovered.connect(case.hover)
        panel.step_clicked.connect(table.show_place)
        panel.step_hovered.connect(table.hint_place)
        panel.add_photos.connect(self._actions.add_photos)
        panel.accept.connect(review.accept)
        panel.restore.connect(review.restore)
        panel.reject.connect(review.reject)
        panel.edited.connect(review.edit)
        panel.described.connect(review.describe)
        panel.history_wanted.connect(self._models.history.load)
        self._models.history.history_changed.connect(panel.show_history)

    def _connect_settings(self) -> None:
        settings = self._models.settings
        pill = self._window.header.pill
        pill.settings.connect(self._actions.setting.open)
        self._window.header.settings.connect(self._actions.setting.open)
        pill.chosen.connect(settings.choose)
        models = self._models
        for model in (settings, models.look, models.signing, models.rules, models.prices):
            model.failed.connect(self._fail)
        models.setup.taken.connect(lambda left: self._window.tell(undo_news.of_setup(left)))
        models.setup.came_back.connect(
            lambda left: self._window.tell(undo_news.of_setup_back(left))
        )
        self._models.prices.changed.connect(self._window.panel.show_prices)
        settings.changed.connect(lambda now: self._models.prices.name(now.price_table))
        settings.reach_changed.connect(self._show_connection)
        settings.changed.connect(self._show_settings)
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self._models.settings.settings
        if self._templates and self._models.case.usual[0] not in settings.templates:
            self._models.case.begin_with(self._templates.offered(settings.templates))
        self._window.panel.decision.set_adjuster(settings.adjuster, settings.licence)
        self._window.case_list.take_deadlines(deadlines(settings))
        self._drawing.show(self._models.case.case)
        self._show_connection()

    def _show_connection(self) -> None:
        model, pill = self._models.settings, self._window.header.pill
        connection = model.settings.in_use
        told = {
            Reach.UNKNOWN: self.tr("Not tried yet"),
            Reach.GOOD: self.tr("Answered"),
            Reach.BAD: self.tr("Failed when last asked"),
        }
        name = connection_name(connection)
        pill.offer([saved.name for saved in model.settings.connections], connection.name)
        where = " · ".join(filter(None, (connection.model, connection.host)))
        pill.show_connection(name, "\n".join(filter(None, (where, told[model.reach]))), model.reach)
