"""One destination as a form: address, secret, what it hears of, and a test."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.sending.outgoing import CHOICES, Attempt, Destination, Secrets
from app.domain.sending.robot_address import joined, split
from app.errors import AppError, BadAddress
from ui.settings.form import add_row, quiet_line
from ui.settings.messages.secret_field import SecretField
from ui.theme import set_role
from ui.widgets.busy_button import BusyButton
from ui.wording import attempt_sentence, occasion_word, reason_words

Problem = Callable[[Destination], AppError | None]


class DestinationForm(QWidget):
    """problem(destination) says why nothing can be sent to its address. edited: something is
    different now; moved: it leads to another server."""

    edited = Signal()
    moved = Signal()
    test = Signal()
    stop_test = Signal()

    def __init__(
        self, problem: Problem, new_secret: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._problem, self._shown = problem, Destination("")
        self._filling = False
        self.name, self.address = QLineEdit(), QLineEdit()
        self.secret = SecretField(new_secret)
        self._make_choices()
        self._arrange()
        self._connect()

    @property
    def destination(self) -> Destination:
        """As it would be saved: without the robot's key."""
        chosen = (o for o, tick in zip(CHOICES, self.occasions, strict=True) if tick.isChecked())
        bare, _ = split(self._shown.form, self.address.text())
        host = replace(self._shown, address=bare).host
        return replace(
            self._shown,
            name=self.name.text().strip(),
            address=bare,
            plain_to=host if self._shown.plain_to == host else "",
            private_to=host if self._shown.private_to == host else "",
            occasions=tuple(chosen),
            active=self.active.isChecked(),
            gone=self._shown.gone and not self._again,
        )

    @property
    def typed(self) -> Secrets:
        """What was typed just now, to go into the keyring."""
        return Secrets(split(self._shown.form, self.address.text())[1], self.secret.typed)

    def show_destination(self, to: Destination, typed: Secrets) -> None:
        """Another one; typed: secrets typed for it before."""
        self._filling, self._shown, self._again = True, to, False
        self.name.setText(to.name)
        self.address.setText(joined(to.form, to.address, typed.key))
        self.address.setCursorPosition(0)
        self.secret.show_form(to.form, typed.signing)
        for occasion, tick in zip(CHOICES, self.occasions, strict=True):
            tick.setChecked(occasion in to.occasions)
        self.active.setChecked(to.open)
        self._filling = False
        self.show_attempt(None)
        self._show()

    def show_kept(self, kept: Secrets) -> None:
        """What the keyring holds for it."""
        self._key_kept = bool(kept.key)
        self.secret.show_kept(bool(kept.signing))
        self._show()

    def show_attempt(self, attempt: Attempt | None) -> None:
        """What came of the test; None for nothing yet."""
        self.test_button.set_busy(False)
        set_role(self.result, "small" if attempt is None or attempt.delivered else "warn")
        self.result.setText(attempt_sentence(attempt) if attempt else "")

    def _make_choices(self) -> None:
        self._again = self._key_kept = False
        self.says = quiet_line()
        self.plain, self.private = QCheckBox(), QCheckBox()
        self.plain.setText(self.tr("Send there unencrypted all the same"))
        self.private.setText(self.tr("It is a machine of our own"))
        self.occasions = [QCheckBox(occasion_word(occasion)) for occasion in CHOICES]
        self.active = QCheckBox(self.tr("Send messages there"))
        self.test_button = BusyButton(self.tr("Send a test message"), self.tr("Stop"))
        self.test_button.setAutoDefault(False)
        self.result = quiet_line()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        first = QHBoxLayout()
        first.setSpacing(16)
        named = QVBoxLayout()
        add_row(named, self.tr("Name"), self.name)
        first.addLayout(named, 1)
        first.addWidget(self.active, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(first)
        add_row(column, self.tr("Address"), self.address, self.says, self.plain, self.private)
        column.addWidget(self.secret)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for tick in self.occasions:
            row.addWidget(tick)
        row.addStretch(1)
        why = self.tr(
            "Claims only once a person has decided, practice never. Rules name theirs themselves."
        )
        add_row(column, self.tr("Tells of"), ticks, quiet_line(why))
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.test_button)
        below.addWidget(self.result, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._changed)
        self.address.textChanged.connect(self._address_changed)
        self.secret.edited.connect(self._changed)
        self.plain.clicked.connect(lambda yes: self._answered("plain_to", yes))
        self.private.clicked.connect(lambda yes: self._answered("private_to", yes))
        for tick in self.occasions:
            tick.clicked.connect(self._changed)
        self.active.clicked.connect(self._switched)
        self.test_button.started.connect(self._test)
        self.test_button.stopped.connect(lambda: self.show_attempt(None))
        self.test_button.stopped.connect(self.stop_test)

    def _test(self) -> None:
        self.show_attempt(None)
        self.test_button.set_busy(True)
        self.test.emit()

    def _switched(self, on: bool) -> None:
        """Switched on again by a person, one that was gone may be tried once more."""
        self._again = self._again or on
        self._changed()

    def _answered(self, name: str, yes: bool) -> None:
        values = {name: self.destination.host if yes else ""}
        self._shown = replace(self._shown, **values)  # type: ignore[arg-type]
        self._changed()

    def _address_changed(self) -> None:
        if not self._filling:
            self._key_kept = False
            self._changed()
            self.moved.emit()

    def _changed(self) -> None:
        if not self._filling:
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        to = self.destination
        error = self._problem(to) if to.address else None
        reason = error.reason if isinstance(error, BadAddress) else ""
        self.plain.setVisible(reason == "plain_http" or bool(to.plain_to))
        self.plain.setChecked(bool(to.plain_to))
        self.private.setVisible(reason == "private" or bool(to.private_to))
        self.private.setChecked(bool(to.private_to))
        self.test_button.setEnabled(bool(to.address) and error is None)
        set_role(self.says, "warn" if error or to.gone else "small")
        self.says.setText(self._words(to, reason))

    def _words(self, to: Destination, reason: str) -> str:
        if reason:
            return self.tr("It can't be used: %1").replace("%1", reason_words(reason))
        if to.gone:
            return self.tr("It answered that it is gone for good. Nothing is sent there.")
        if not to.form.robot:
            return self.tr("Where another program takes messages in, over https.")
        if self.typed.key or not self._key_kept:
            return self.tr("The robot's whole address. The key in it goes into the keyring.")
        return self.tr("The robot's key is in the keyring; paste its address to replace it.")
