"""One connection as a form: provider, address, key, model, and what few need, folded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.errors import NotConnected
from app.settings.connection import Connection
from app.settings.providers import provider_at, providers
from ui.settings.connections.address_field import AddressField
from ui.settings.connections.key_fields import KeyFields
from ui.settings.connections.measured_rows import MeasuredRows
from ui.settings.connections.model_box import ModelBox
from ui.settings.connections.more_fields import MoreFields
from ui.settings.connections.provider_box import ProviderBox
from ui.settings.form import add_row
from ui.widgets.fold import Fold
from ui.wording import sentence

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.domain.measured.evaluated import Measured
    from app.vlm.pasted import Pasted

Resolve = Callable[[Connection], str]
Understand = Callable[[str], "Pasted | None"]


class ConnectionForm(QWidget):
    """resolve(connection) gives the full address questions would go to, or raises a ModelError;
    understand reads a pasted curl command. edited: something is different now; moved: it leads
    to another server."""

    edited = Signal()
    moved = Signal()

    def __init__(
        self, resolve: Resolve, understand: Understand, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._resolve, self._understand = resolve, understand
        self._shown = Connection()
        self._filling = False
        self._make_fields()
        self._arrange()
        self._connect()

    @property
    def connection(self) -> Connection:
        """What is typed now; its name as typed, "" for the usual one."""
        provider = self.provider.provider
        typed = replace(
            self._shown,
            dialect=provider.dialect,
            provider=provider.id,
            base_url=self.address.text,
            model=self.model.model,
            name=self.name.text().strip(),
            plain_http_to=self.address.allowed,
            weekly=self.measured.weekly.isChecked(),
        )
        return self.more.changed(typed)

    def show_connection(self, connection: Connection, key: str, others: list[str]) -> None:
        """Another connection; key: one typed for it before; others: those that may step in."""
        self._filling = True
        self._shown = connection
        known = connection.provider if connection.provider in providers() else "other"
        self.provider.choose(known)
        self.address.allowed = connection.plain_http_to
        self.address.set_text(connection.base_url)
        self.model.clear_offer()
        self.model.set_model(connection.model)
        self.name.setText(connection.name)
        self.measured.weekly.setChecked(connection.weekly)
        self._follow_provider()
        self.key.set_typed(key)
        self.more.show_connection(connection, others)
        self._filling = False
        self.address.show_where()

    def show_measured(self, found: Measured | None) -> None:
        """How it did when it was measured last; foreign words are in it."""
        self.measured.show_measured(found)

    def set_usual_name(self, name: str) -> None:
        """What it is called while no name is typed."""
        self.name.setPlaceholderText(name)

    def focus_first_gap(self) -> None:
        """Where a person goes on: the address, the key, or the model, whichever is missing."""
        if not self.address.text:
            self.address.setFocus()
        elif self.provider.provider.key != "none" and not self.key.typed:
            self.key.setFocus()
        else:
            self.model.setFocus()

    def problem(self) -> str:
        """What keeps this connection from being saved, "" for nothing: one without an address
        may be saved."""
        error = self.address.error()
        if error is not None and not isinstance(error, NotConnected):
            return sentence(error).what
        return self.key.problem() or self.more.problem()

    @property
    def usable(self) -> bool:
        """Questions could be asked."""
        return self.address.error() is None and not self.key.problem()

    def _make_fields(self) -> None:
        self.provider = ProviderBox()
        self.address = AddressField(self._leads)
        self.name = QLineEdit()
        self.key, self.model, self.more = KeyFields(), ModelBox(), MoreFields()
        self.measured = MeasuredRows()
        self.measure_button = self.measured.button
        self.fold = Fold(self.more)
        self.fold.set_title(self.tr("More: limits, price, switches, what to do when it fails"))
        self.fold.line.setAutoDefault(False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        add_row(column, self.tr("Provider"), self.provider)
        add_row(column, self.tr("Address"), self.address)
        column.addWidget(self.key)
        add_row(column, self.tr("Model"), self.model)
        add_row(column, self.tr("Name"), self.name)
        column.addWidget(self.measured)
        column.addWidget(self.fold)

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(self._provider_chosen)
        self.address.typed.connect(self._address_typed)
        self.name.textChanged.connect(self._changed)
        self.measured.weekly.toggled.connect(self._changed)
        self.address.allowed_changed.connect(self._changed)
        for part in (self.key, self.model, self.more):
            part.edited.connect(self._changed)

    def _leads(self, allowed: str) -> str:
        return self._resolve(replace(self.connection, plain_http_to=allowed))

    def _provider_chosen(self) -> None:
        """Its own address and model take the place of those of the one before."""
        if self._filling:
            return
        before = providers().get(self._shown.provider, providers()["other"])
        now = self.provider.provider
        self._shown = replace(self._shown, provider=now.id)
        self._follow_provider()
        if self.model.model in ("", before.model):
            self.model.set_model(now.model)
        if self.address.text in ("", before.address):
            self.address.set_text(now.address)
        self.more.show_provider(self.connection)
        self._changed()
        self.moved.emit()

    def _follow_provider(self) -> None:
        provider = self.provider.provider
        self.key.set_kind(provider.key)
        self.model.set_hint(provider.model_hint)
        self.address.line.setPlaceholderText(provider.address or "https://…/v1")

    def _address_typed(self) -> None:
        if self._filling:
            return
        if (pasted := self._understand(self.address.text)) is not None:
            self._take(pasted)
            return
        self.model.clear_offer()
        self._changed()
        self.moved.emit()

    def _take(self, pasted: Pasted) -> None:
        """What a pasted command says goes into the fields it belongs to."""
        known = provider_at(Connection(base_url=pasted.address))
        if known is not None:
            self.provider.choose(known.id)
        if pasted.model:
            self.model.set_model(pasted.model)
        if pasted.key:
            self.key.set_typed(pasted.key)
        self.address.set_text(pasted.address)

    def _changed(self) -> None:
        if not self._filling:
            self.address.show_where()
            self.edited.emit()
