"""The connections: which there are on the left, the chosen one on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.settings.connection import Connection
from app.settings.providers import providers
from ui.settings.connections.check_lines import CheckLines
from ui.settings.connections.connection_form import ConnectionForm, Resolve, Understand
from ui.settings.connections.connection_list import ConnectionList
from ui.settings.connections.following_area import FollowingArea
from ui.settings.connections.no_connection import NoConnection
from ui.settings.drafts import Draft, Drafts
from ui.settings.two_sides import TwoSides
from ui.widgets.insets import inset

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.settings.check_report import CheckLine, CheckResult


class ConnectionsPage(QWidget):
    """Edits drafts. shown: another connection is to be seen, or leads to another server; the
    others tell what a person wants to be done with the one that is seen."""

    shown = Signal()
    look = Signal()
    test = Signal()
    stop_test = Signal()
    list_models = Signal()
    stop_listing = Signal()
    forget_key = Signal()

    def __init__(
        self,
        drafts: Drafts,
        in_use: str,
        resolve: Resolve,
        understand: Understand,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafts = drafts
        self.list, self.form = ConnectionList(), ConnectionForm(resolve, understand)
        self.lines = CheckLines()
        self._pages = QStackedWidget()
        self._pages.addWidget(NoConnection(self.list.more_buttons()))
        self._area = FollowingArea(self._right_side())
        self._pages.addWidget(self._area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(TwoSides(self.list, self._pages))
        self.setFocusProxy(self.list.view if drafts.entries else self.list.add_button)
        self._connect()
        names = drafts.names()
        self._current: Draft | None = None
        self.show_draft(drafts.entries[names.index(in_use)] if in_use in names else drafts.default)

    @property
    def connection(self) -> Connection:
        """The one that is seen, as it would be saved; one that leads nowhere where there is
        none."""
        if self._current is None:
            return Connection()
        name = self.drafts.names()[self.drafts.entries.index(self._current)]
        return replace(self.form.connection, name=name)

    @property
    def typed_key(self) -> str:
        """A key typed for it just now."""
        return self.form.key.typed

    def show_draft(self, draft: Draft | None) -> None:
        """Bring one forward, to be edited; None shows that there is none."""
        self._current = draft
        self._pages.setCurrentIndex(0 if draft is None else 1)
        self.stop_test.emit()
        self.lines.show_lines(())
        if draft is not None:
            self.form.show_connection(draft.connection, draft.key, self._others())
        self._show_list()
        self.shown.emit()

    def add(self, connection: Connection) -> None:
        """A new one, ready to be filled in."""
        self.show_draft(self.drafts.add(connection))
        self.form.focus_first_gap()

    def show_problem(self) -> bool:
        """Bring the first one forward that can't be saved; False if all can."""
        wrong = next((draft for draft in self.drafts.entries if draft.problem), None)
        if wrong is not None and wrong is not self._current:
            self.show_draft(wrong)
        return wrong is not None

    def take(self, result: CheckResult) -> None:
        """A test has ended: what it switched is to be seen in the form, and is saved with it."""
        if self._current is not None:
            tested = result.connection
            changed = replace(
                self.form.connection,
                switches=tested.switches,
                context_window=tested.context_window,
            )
            self._current.connection = changed
            self.form.more.show_connection(changed, self._others())

    def show_line(self, line: CheckLine) -> None:
        """One more line of the test, where it can be seen."""
        self._area.follow()
        self.lines.add(line)

    def _right_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        inset(column, 16, 16, 12, 8)
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addWidget(self.lines)
        column.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.list.chosen.connect(lambda row: self.show_draft(self.drafts.entries[row]))
        self.list.add.connect(self._add_from)
        self.list.look.connect(self.look)
        self.list.duplicate.connect(self._duplicate)
        self.list.remove.connect(self._remove)
        self.list.undo.connect(lambda: self.show_draft(self.drafts.undo()))
        self.list.make_default.connect(self._make_default)
        form = self.form
        form.edited.connect(self._edited)
        form.moved.connect(self.shown)
        form.key.forget.connect(self.forget_key)
        form.key.entered.connect(self._key_entered)
        form.model.wanted.connect(self.list_models)
        form.model.unwanted.connect(self.stop_listing)
        self.lines.test.connect(self.test)
        self.lines.stop.connect(self.stop_test)

    def _add_from(self, provider_id: str) -> None:
        provider = providers()[provider_id]
        self.add(
            Connection(provider.dialect, provider.address, provider.model, provider=provider_id)
        )

    def _edited(self) -> None:
        draft = self._current
        if draft is not None:
            draft.connection, draft.key = self.form.connection, self.form.key.typed
            self._show_list()

    def _key_entered(self) -> None:
        """Address and key are there: which models can be chosen?"""
        if self.form.usable and not self.form.model.model:
            self.list_models.emit()

    def _duplicate(self) -> None:
        if self._current is not None:
            self.show_draft(self.drafts.duplicate(self._current))

    def _remove(self) -> None:
        if self._current is not None:
            place = self.drafts.entries.index(self._current)
            self.drafts.remove(self._current)
            left = self.drafts.entries
            self.show_draft(left[min(place, len(left) - 1)] if left else None)

    def _make_default(self) -> None:
        self.drafts.default = self._current
        self._show_list()

    def _others(self) -> list[str]:
        names = self.drafts.names()
        return [
            n for d, n in zip(self.drafts.entries, names, strict=True) if d is not self._current
        ]

    def _show_list(self) -> None:
        """The list, and what of the form follows from all connections together."""
        drafts, draft = self.drafts, self._current
        default = drafts.entries.index(drafts.default) if drafts.default is not None else -1
        current = drafts.entries.index(draft) if draft is not None else -1
        entries = [
            (name, drafts.about(each))
            for name, each in zip(drafts.names(), drafts.entries, strict=True)
        ]
        self.list.show_entries(entries, default, current)
        removed = drafts.removed
        self.list.show_removed(drafts.called(removed) if removed else "")
        if draft is not None:
            draft.problem = self.form.problem()
            self.form.set_usual_name(drafts.usual_name(draft.connection))
            self.lines.set_possible(self.form.usable)
