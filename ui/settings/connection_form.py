"""One connection as a form: provider, address, key, model, and what few need, folded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import NotConnected
from app.settings.providers import provider_at, providers
from app.settings.settings import Connection
from ui.settings.address_field import AddressField
from ui.settings.form import add_row, quiet_line
from ui.settings.key_fields import KeyFields
from ui.settings.measured_words import measured_words, weekly_words
from ui.settings.model_box import ModelBox
from ui.settings.more_fields import MoreFields
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.fold import Fold
from ui.wording import program_language, sentence

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.domain.evaluated import Measured
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
        provider = providers()[self.provider.currentData()]
        typed = replace(
            self._shown,
            dialect=provider.dialect,
            provider=provider.id,
            base_url=self.address.text,
            model=self.model.model,
            name=self.name.text().strip(),
            plain_http_to=self.address.allowed,
            weekly=self.weekly.isChecked(),
        )
        return self.more.changed(typed)

    def show_connection(self, connection: Connection, key: str, others: list[str]) -> None:
        """Another connection; key: one typed for it before; others: those that may step in."""
        self._filling = True
        self._shown = connection
        known = connection.provider if connection.provider in providers() else "other"
        self.provider.setCurrentIndex(self.provider.findData(known))
        self.address.allowed = connection.plain_http_to
        self.address.set_text(connection.base_url)
        self.model.clear_offer()
        self.model.set_model(connection.model)
        self.name.setText(connection.name)
        self.weekly.setChecked(connection.weekly)
        self._follow_provider()
        self.key.set_typed(key)
        self.more.show_connection(connection, others)
        self._filling = False
        self.address.show_where()

    def show_measured(self, found: Measured | None) -> None:
        """How it did when it was measured last; foreign words are in it."""
        self.measured.setText(measured_words(found))
        self.weekly.setEnabled(found is not None or self.weekly.isChecked())
        self.weekly_cost.setText(weekly_words(found))

    def set_usual_name(self, name: str) -> None:
        """What it is called while no name is typed."""
        self.name.setPlaceholderText(name)

    def focus_first_gap(self) -> None:
        """Where a person goes on: the address, the key, or the model, whichever is missing."""
        if not self.address.text:
            self.address.setFocus()
        elif providers()[self.provider.currentData()].key != "none" and not self.key.typed:
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
        self.provider = ArrowBox()
        language = program_language()
        for provider in providers().values():
            self.provider.addItem(provider.name(language), provider.id)
        self.address = AddressField(self._leads)
        self.name = QLineEdit()
        self.key, self.model, self.more = KeyFields(), ModelBox(), MoreFields()
        self.measured = QLabel()
        self.measured.setTextFormat(Qt.TextFormat.PlainText)
        self.measured.setWordWrap(True)
        self.measured.setProperty("role", "quiet")
        self.measure_button = QPushButton(self.tr("Measure…"))
        self.measure_button.setProperty("role", "link")
        self.measure_button.setAutoDefault(False)
        self.measure_button.setToolTip(self.tr("Saves the settings and opens the measurements"))
        self.weekly = QCheckBox(self.tr("Measure it again on this set every week"))
        self.weekly.setToolTip(self.tr("A silent change of the model behind the address is told"))
        self.weekly.setEnabled(False)
        self.weekly_cost = quiet_line()
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
        beside = QHBoxLayout()
        beside.addWidget(self.measure_button)
        beside.addStretch(1)
        add_row(column, self.tr("Measured"), self.measured)
        column.addLayout(beside)
        again = QVBoxLayout()
        again.setSpacing(2)
        again.addWidget(self.weekly)
        again.addWidget(self.weekly_cost)
        column.addLayout(again)
        column.addWidget(self.fold)

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(self._provider_chosen)
        self.address.typed.connect(self._address_typed)
        self.name.textChanged.connect(self._changed)
        self.weekly.toggled.connect(self._changed)
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
        now = providers()[self.provider.currentData()]
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
        provider = providers()[self.provider.currentData()]
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
            self.provider.setCurrentIndex(self.provider.findData(known.id))
        if pasted.model:
            self.model.set_model(pasted.model)
        if pasted.key:
            self.key.set_typed(pasted.key)
        self.address.set_text(pasted.address)

    def _changed(self) -> None:
        if not self._filling:
            self.address.show_where()
            self.edited.emit()
