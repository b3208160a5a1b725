"""What the case list is to show: typed words, filters, views that were kept under a name."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.search.case_query import CaseQuery
from app.settings.settings import SavedView


class QueryModel(QObject):
    """Knows the views that were kept, in the order they were kept in; where they lie is not its
    matter."""

    changed = Signal(object, bool)  # CaseQuery; whether it is being typed
    views_changed = Signal()
    lost = Signal(str, bool)  # a view's name, and whether another one is kept under it: put_back()
    keep_views = Signal(object)  # tuple[SavedView, ...]: a person kept one, or keeps one no longer

    def __init__(self, views: tuple[SavedView, ...] = ()) -> None:
        super().__init__()
        self.query, self.views = CaseQuery(), views
        # The last one, also where it was replaced, and its place.
        self.forgotten: tuple[int, SavedView] | None = None

    @property
    def view(self) -> SavedView | None:
        """The kept one that is shown."""
        return next((view for view in self.views if view.query == self.query), None)

    def type(self, text: str) -> None:
        """Only cases in which these words stand, too."""
        if text != self.query.text:
            self._take(replace(self.query, text=text), typed=True)

    def filter(self, **changes: Any) -> None:
        """Other values of the query's fields."""
        self.show(replace(self.query, **changes))

    def show(self, query: CaseQuery) -> None:
        """This, and nothing of what was before."""
        if query != self.query:
            self._take(query, typed=False)

    def wait(self) -> None:
        """What waits for somebody; again: every case."""
        self.show(CaseQuery(waiting=not self.query.waiting))

    def keep(self, name: str) -> None:
        """Keep what is shown under a name, in place of what was kept under it, until put_back()."""
        name = " ".join(name.split())
        if name:
            # One photo, or one batch, is looked for once: it is no view.
            kept = SavedView(name, replace(self.query, picture=None, batch=""))
            replaced = self._lose(name) if kept not in self.views else False
            others = tuple(view for view in self.views if view.name != name)
            self._save_views((*others, kept))
            if replaced:
                self.lost.emit(name, True)

    def forget(self, name: str) -> None:
        """Keep it no longer, until put_back(); what is shown stays."""
        lost = self._lose(name)
        self._save_views(tuple(view for view in self.views if view.name != name))
        if lost:
            self.lost.emit(name, False)

    def put_back(self) -> None:
        """The view that was forgotten or replaced last is kept again, in its place."""
        if self.forgotten is not None:
            (place, view), self.forgotten = self.forgotten, None
            others = [each for each in self.views if each.name != view.name]
            self._save_views((*others[:place], view, *others[place:]))

    def take_views(self, views: tuple[SavedView, ...]) -> None:
        """These are kept."""
        if views != self.views:
            self.views = views
            self.views_changed.emit()

    def _lose(self, name: str) -> bool:
        """Remember it; False where there is none."""
        found = [(place, view) for place, view in enumerate(self.views) if view.name == name]
        self.forgotten = found[0] if found else self.forgotten
        return bool(found)

    def _save_views(self, views: tuple[SavedView, ...]) -> None:
        self.take_views(views)
        self.keep_views.emit(views)

    def _take(self, query: CaseQuery, typed: bool) -> None:
        self.query = query
        self.changed.emit(query, typed)
