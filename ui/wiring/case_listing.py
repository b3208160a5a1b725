"""Joins the case list to the store: what is listed, counted, and done with several cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.search.case_query import CaseQuery
from ui.cases.cases_loader import CasesLoader
from ui.cases.counts_model import CountsModel
from ui.cases.filter_bar import WAITING
from ui.cases.thumbs_loader import ThumbsLoader
from ui.tasks import Tasks
from ui.undo_news import of_view
from ui.wiring.bulk import Bulk
from ui.wiring.teaching import Teaching

if TYPE_CHECKING:
    from app.desk import Desk
    from app.settings.settings import SavedView, Settings
    from ui.models import Models
    from ui.shell import Shell


class CaseListing(QObject):
    """Lives as long as the opened data folder."""

    def __init__(
        self, shell: Shell, models: Models, desk: Desk, crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(shell.window)
        self._window = shell.window
        self._list, self._cases, self._query = shell.window.case_list, shell.cases, shell.query
        self._models, self._store = models, desk.store
        self._loader = CasesLoader(shell.cases, desk.store, crashed)
        self._thumbs = ThumbsLoader(shell.cases, desk.files.thumb, crashed)
        self._counts = CountsModel(desk.store.count, crashed)
        self._tasks = Tasks(models.case.failed.emit, crashed)
        self.bulk = Bulk(shell.window, models, desk, crashed)
        self._teaching = Teaching(shell.window, models, desk, self.bulk.seqs, crashed)
        self._connect_list()
        self._connect_filters()
        self._loader.show(self._query.query)
        self._loader.fill()

    def reload(self) -> None:
        """Something was saved."""
        self._loader.reload()

    async def close(self) -> None:
        """Load and count nothing more."""
        work = (self.bulk, self._teaching, self._tasks, self._loader, self._thumbs, self._counts)
        for each in work:
            await each.close()

    def _connect_list(self) -> None:
        loader, shown = self._loader, self._list
        loader.loaded.connect(shown.show_loaded)
        loader.loaded.connect(lambda _: self._counts.want("waiting", [WAITING]))
        loader.whole.connect(lambda _: shown.filters.show_found(self._cases.rowCount()))
        loader.filling.connect(shown.show_filling)
        for failing in (loader.failed, self._counts.failed):
            failing.connect(self._models.case.failed)
        self._query.changed.connect(loader.show)
        self._models.case.saved.connect(self.reload)
        self._models.going.began.connect(loader.show_fixed)
        self._models.filing.filed.connect(lambda _: loader.reload(everything=True))

    def _connect_filters(self) -> None:
        panel, query = self._list.filters.panel, self._query
        self._counts.counted.connect(self._show_count)
        panel.counts_wanted.connect(self._look)
        query.keep_views.connect(self._keep_views)
        query.lost.connect(lambda *lost: self._window.tell(of_view(*lost)))
        self._models.settings.changed.connect(self._take_settings)

    def _show_count(self, query: CaseQuery, count: int) -> None:
        if query == WAITING:
            self._list.filters.show_waiting(count)
        self._list.filters.panel.show_count(query, count)

    def _look(self, queries: tuple[CaseQuery, ...]) -> None:
        self._counts.want("choices", queries)
        if not self._tasks.running("names"):
            self._tasks.start("names", self._load_names())

    async def _load_names(self) -> None:
        names = {*await self._store.adjusters(), *await self._store.assignees()}
        self._list.filters.panel.offer_names("adjuster", sorted(names, key=str.casefold))
        queues = sorted({told.queue for told in await self._store.queues()} - {""})
        self._list.filters.panel.offer_names("queue", queues)

    def _keep_views(self, views: tuple[SavedView, ...]) -> None:
        settings = self._models.settings
        settings.save(replace(settings.settings, views=views))

    def _take_settings(self, settings: Settings) -> None:
        self._query.take_views(settings.views)
