"""What few need to touch of a connection: limits, price, switches, a connection to fall back on."""

import re
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.settings.connection import MAX_DEADLINE_SECONDS, MIN_DEADLINE_SECONDS, Connection, Price
from app.settings.providers import provider_of
from ui import theme
from ui.settings.connections.switch_fields import SwitchFields
from ui.settings.form import put_in_grid, quiet_line
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.flowing_check import FlowingCheck
from ui.widgets.steady_spin import SteadySpin

_PRICE = re.compile(r"\d{1,7}(\.\d{1,6})?")
_MOST_TOKENS = 100_000_000
_MOST_REQUESTS, _MOST_A_MINUTE = 100_000, 1_000_000_000
_CURRENCIES = ("¥", "$", "€")
_LONGEST_CURRENCY = 8


class MoreFields(QWidget):
    """Draws a connection's rarer fields, and gives them back as typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_fields()
        self._arrange()
        self._connect()
        self._changed()

    def show_connection(self, connection: Connection, others: list[str]) -> None:
        """Fill the fields; others: names of the connections that may step in."""
        self.blockSignals(True)
        self.deadline.setValue(connection.deadline_seconds)
        self.window_size.setValue(connection.context_window)
        self.requests.setValue(connection.requests_a_minute)
        self.tokens.setValue(connection.tokens_a_minute)
        self.price_in.setText(connection.price.tokens_in)
        self.price_out.setText(connection.price.tokens_out)
        self.currency.setEditText(connection.price.currency)
        self.switches.show_switches(connection.switches)
        self._offer(others, connection.fallback)
        self.switches_over.setChecked(connection.switches_over)
        self.examples.setChecked(connection.sees_examples)
        self.blockSignals(False)
        self.show_provider(connection)

    def show_provider(self, connection: Connection) -> None:
        """What holds where nothing is typed."""
        holds = QLocale().toString(provider_of(connection).context_window)
        self.window_size.setSpecialValueText(self.tr("Usual: %1 tokens").replace("%1", holds))

    def changed(self, connection: Connection) -> Connection:
        """The connection with what is typed here."""
        fallback = self.fallback.currentData() or ""
        return replace(
            connection,
            deadline_seconds=self.deadline.value(),
            context_window=self.window_size.value(),
            requests_a_minute=self.requests.value(),
            tokens_a_minute=self.tokens.value(),
            price=Price(
                _point(self.price_in.text()),
                _point(self.price_out.text()),
                self.currency.currentText().strip(),
            ),
            switches=self.switches.switches,
            fallback=fallback,
            switches_over=bool(fallback) and self.switches_over.isChecked(),
            sees_examples=self.examples.isChecked(),
        )

    def problem(self) -> str:
        """Why what is typed can't be saved, "" if it can."""
        texts = (_point(field.text()) for field in (self.price_in, self.price_out))
        if all(not text or _PRICE.fullmatch(text) for text in texts):
            return ""
        return self.tr("A price is a number, such as 0.80.")

    def _make_fields(self) -> None:
        self.deadline = SteadySpin()
        self.deadline.setRange(MIN_DEADLINE_SECONDS, MAX_DEADLINE_SECONDS)
        self.deadline.setSuffix(self.tr(" s"))
        self.window_size = SteadySpin()
        self.window_size.setRange(0, _MOST_TOKENS)
        self.window_size.setSingleStep(1024)
        self.window_size.setGroupSeparatorShown(True)
        self.window_size.setSuffix(self.tr(" tokens"))
        self.requests, self.tokens = SteadySpin(), SteadySpin()
        for spin, most in ((self.requests, _MOST_REQUESTS), (self.tokens, _MOST_A_MINUTE)):
            spin.setRange(0, most)
            spin.setGroupSeparatorShown(True)
            spin.setSpecialValueText(self.tr("No limit"))
        self.tokens.setSingleStep(1000)
        self.switches = SwitchFields()
        self.price_in, self.price_out = QLineEdit(), QLineEdit()
        self.currency = _currencies()
        self._problem = quiet_line()
        self._problem.setProperty("role", "warn")
        self.fallback = ArrowBox()
        self.switches_over = FlowingCheck(self.tr("Switch over by itself"))
        self.examples = FlowingCheck(self.tr("May see examples from our closed cases"))
        self._of_examples = quiet_line(
            self.tr(
                "Photos of up to two closed cases of the same template go before each question, "
                "with what people made of the answer. Names stay here, faces and plates are "
                "blacked out."
            )
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        limits, prices, last = QGridLayout(), QGridLayout(), QGridLayout()
        put_in_grid(limits, 0, 0, self.tr("Longest answer"), self.deadline)
        put_in_grid(limits, 0, 1, self.tr("Context window"), self.window_size)
        put_in_grid(limits, 1, 0, self.tr("Batches: questions a minute"), self.requests)
        put_in_grid(limits, 1, 1, self.tr("Batches: tokens a minute"), self.tokens)
        limits.setVerticalSpacing(10)
        put_in_grid(prices, 0, 0, self.tr("Price of 1 million tokens in"), self.price_in)
        put_in_grid(prices, 0, 1, self.tr("1 million tokens out"), self.price_out)
        put_in_grid(prices, 0, 2, self.tr("Currency"), self.currency)
        put_in_grid(last, 0, 0, self.tr("When it fails, offer"), self.fallback, self.switches_over)
        for grid in (limits, prices, last):
            grid.setHorizontalSpacing(12)
        for place, stretch in ((0, 2), (1, 2), (2, 1)):
            prices.setColumnStretch(place, stretch)
        for place in (0, 1):
            limits.setColumnStretch(place, 1)
        column.addLayout(limits)
        column.addWidget(self.switches)
        column.addLayout(prices)
        column.addWidget(self._problem)
        column.addLayout(last)
        examples = QVBoxLayout()
        examples.setSpacing(theme.XS)
        examples.addWidget(self.examples)
        examples.addWidget(self._of_examples)
        column.addLayout(examples)

    def _connect(self) -> None:
        for spin in (self.deadline, self.window_size, self.requests, self.tokens):
            spin.valueChanged.connect(self._changed)
        for field in (self.price_in, self.price_out):
            field.textChanged.connect(self._changed)
        self.currency.editTextChanged.connect(self._changed)
        self.switches.edited.connect(self._changed)
        self.fallback.currentIndexChanged.connect(self._changed)
        self.switches_over.toggled.connect(self._changed)
        self.examples.toggled.connect(self._changed)

    def _changed(self) -> None:
        problem = self.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.switches_over.setEnabled(bool(self.fallback.currentData()))
        self.edited.emit()

    def _offer(self, others: list[str], chosen: str) -> None:
        self.fallback.clear()
        self.fallback.addItem(self.tr("Nothing"), "")
        for name in others:
            self.fallback.addItem(name, name)
        self.fallback.setCurrentIndex(max(0, self.fallback.findData(chosen)))


def _point(text: str) -> str:
    """A price as typed, with a point where some write a comma."""
    return text.strip().replace(",", ".")


def _currencies() -> ArrowBox:
    """Usual ones, and any other that is typed."""
    box = ArrowBox()
    box.setEditable(True)
    box.addItems(_CURRENCIES)
    field = box.lineEdit()
    if field is not None:
        field.setMaxLength(_LONGEST_CURRENCY)
    return box
