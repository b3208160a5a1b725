"""How a batch's cases are to be analysed, and when it is to stop or begin."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.many.batch import Limits
from app.settings.connection import Price
from app.settings.price import decimal_of
from app.settings.providers import Later
from ui import theme
from ui.sources.later_words import cheaper_words, later_words
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_spin import SteadySpin

_HOURS = (18, 20, 22, 0)


class TermsView(QWidget):
    """Template, connection, question, limits; changed tells that another template is taken."""

    template_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template, self.connection, self.begins = ArrowBox(), ArrowBox(), ArrowBox()
        self.question, self.money, self.calls = QLineEdit(), QLineEdit(), SteadySpin()
        self.later, self.later_told = QCheckBox(), PlainLabel("", "small")
        self.show_again(False)
        self.calls.setRange(0, 1_000_000)
        self.calls.setSpecialValueText(self.tr("Any number"))
        self.money.setPlaceholderText(self.tr("Any sum"))
        self.begins.addItem(self.tr("At once"), -1)
        for hour in _HOURS:
            self.begins.addItem(self.tr("From %1").replace("%1", f"{hour:02}:00"), hour)
        self.begins.setCurrentIndex(0)
        self._currencies: dict[str, str] = {}
        self._laters: Mapping[str, tuple[Later, Price]] = {}
        self._several: Collection[str] = ()
        self.template.activated.connect(
            lambda _place: self.template_changed.emit(self.template.currentData())
        )
        for box in (self.template, self.connection):
            box.currentIndexChanged.connect(lambda _place: self._price())
        self._arrange()

    def offer(
        self,
        templates: Sequence[tuple[str, str]],
        connections: Sequence[tuple[str, str, str]],
        template: str,
        connection: str,
    ) -> None:
        """(id, name) of templates; (name, what people call it, currency of its price, "" for none)
        of connections; and which of each is taken."""
        self._currencies = {name: currency for name, _, currency in connections}
        for code, title in templates:
            self.template.addItem(title, code)
        for name, title, _ in connections:
            self.connection.addItem(title, name)
        self.template.setCurrentIndex(max(0, self.template.findData(template)))
        self.connection.setCurrentIndex(max(0, self.connection.findData(connection)))

    def offer_later(
        self, laters: Mapping[str, tuple[Later, Price]], several: Collection[str] = ()
    ) -> None:
        """By name of a connection, what its provider has for questions that can wait, and what the
        usual ones cost. several: ids of templates that look more than once."""
        self._laters, self._several = laters, several
        self._price()

    @property
    def waits(self) -> bool:
        """The cases may be answered later, for less."""
        return self.later.isChecked() and self.connection.currentData() in self._laters

    def show_again(self, again: bool) -> None:
        """Cases that are there have a question and a template of their own."""
        usual, own = self.tr("The template's usual one"), self.tr("Each case's own")
        self.question.setPlaceholderText(own if again else usual)
        place = self.template.findData("")
        if again and place < 0:
            self.template.insertItem(0, own, "")
            self.template.setCurrentIndex(0)
        elif not again and place >= 0:
            self.template.removeItem(place)

    def limits(self, now: datetime) -> Limits:
        """What was said, from now on."""
        money = self.money.text().strip() if self.money.isVisibleTo(self) else ""
        exact = decimal_of(money)
        told = format(exact, "f") if exact else ""
        hour = self.begins.currentData()
        return Limits(self.calls.value(), told, _next(now, hour) if hour >= 0 else None)

    @property
    def is_sound(self) -> bool:
        """The sum is one, where there is any."""
        return not self.money.text().strip() or decimal_of(self.money.text()) is not None

    def _price(self) -> None:
        currency = self._currencies.get(self.connection.currentData(), "")
        self._money_name.setText(self.tr("Stop at a sum of %1").replace("%1", currency))
        for widget in (self._money_name, self.money):
            widget.setVisible(bool(currency))
        later, price = self._laters.get(self.connection.currentData(), (None, Price()))
        self._waits.setVisible(later is not None)
        if later is not None:
            self.later.setText(later_words(later))
            template = self.template.currentData()
            several = template in self._several if template else bool(self._several)
            self.later_told.setText(cheaper_words(later, price, several))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        self._money_name = QLabel()
        for name, field in (
            (self.tr("Template"), self.template),
            (self.tr("Connection"), self.connection),
            (self.tr("Question"), self.question),
        ):
            _put(column, QLabel(name), field, name)
        column.addWidget(self._later_row())
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        pairs: tuple[tuple[QLabel, QWidget], ...] = (
            (QLabel(self.tr("Questions at most")), self.calls),
            (QLabel(self.tr("Begins")), self.begins),
            (self._money_name, self.money),
        )
        for place, (label, control) in enumerate(pairs):
            cell = QVBoxLayout()
            _put(cell, label, control, label.text())
            grid.addLayout(cell, place // 2, place % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        self._price()

    def _later_row(self) -> QWidget:
        self._waits = QWidget()
        inside = QVBoxLayout(self._waits)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.XS)
        inside.addWidget(self.later)
        inside.addWidget(self.later_told)
        return self._waits


def _put(column: QVBoxLayout, label: QLabel, field: QWidget, name: str) -> None:
    label.setProperty("role", "field")
    label.setWordWrap(True)
    label.setBuddy(field)
    field.setAccessibleName(name)
    inner = QVBoxLayout()
    inner.setSpacing(theme.XS)
    inner.addWidget(label)
    inner.addWidget(field)
    column.addLayout(inner)


def _next(now: datetime, hour: int) -> datetime:
    """The next time a clock on the wall shows that hour, as UTC."""
    local = now.astimezone()
    begins = local.replace(hour=hour, minute=0, second=0, microsecond=0, tzinfo=None)
    day = begins if begins > local.replace(tzinfo=None) else begins + timedelta(days=1)
    return day.astimezone(UTC)
