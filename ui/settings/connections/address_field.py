"""The address, where it leads, and a person's yes to an unencrypted way."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.errors import AppError, BadAddress, NotConnected, PolicyUnreadable
from app.wire.address import not_allowed
from ui.settings.form import quiet_line
from ui.theme import set_role
from ui.wording import sentence

Leads = Callable[[str], str]
"""The full address questions go to; argument: the host that may be spoken to unencrypted.
Raises a ModelError."""

_LONGEST = 200_000  # a whole command may be pasted


class AddressField(QWidget):
    """typed: another address; allowed_changed: a person said yes or no to plain http."""

    typed = Signal()
    allowed_changed = Signal()

    def __init__(self, leads: Leads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leads = leads
        self.allowed = ""
        self._policy = Policy()
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.textChanged.connect(self.typed)
        self.says = quiet_line()
        self.plain = QCheckBox(self.tr("Allow it for this host"))
        self.plain.clicked.connect(self._answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.line, self.says, self.plain):
            column.addWidget(widget)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """The address as typed."""
        return self.line.text().strip()

    def set_text(self, address: str) -> None:
        """Show another address, from its beginning."""
        self.line.setText(address)
        self.line.setCursorPosition(0)

    def error(self, allowed: str | None = None) -> AppError | None:
        """Why questions can't go there, None if they can."""
        try:
            self._leads(self.allowed if allowed is None else allowed)
        except AppError as error:
            return error
        return None

    def show_policy(self, told: Policy | PolicyUnreadable) -> None:
        """What is not allowed is told; it can be saved all the same."""
        self._policy = told if isinstance(told, Policy) else Policy()
        self.show_where()

    def show_where(self) -> None:
        """Say where questions go, or why they can't."""
        error, host = self.error(), self._plain_host()
        if error is None and (error := not_allowed(self.text, self.allowed, self._policy)):
            host = ""
        self.plain.setVisible(bool(host))
        self.plain.setChecked(bool(host) and self.allowed == host)
        wrong = error is not None and not isinstance(error, NotConnected)
        set_role(self.says, "warn" if wrong else "small")
        self.says.setText(self._words(error, host))

    def _words(self, error: AppError | None, host: str) -> str:
        if error is None:
            leads = self.tr("Questions go to %1").replace("%1", self._leads(self.allowed))
            return self.tr("%1, unencrypted").replace("%1", leads) if host else leads
        if host:
            words = self.tr(
                "%1 is another computer, and http:// is not encrypted: whoever is on the way can "
                "read photos and key."
            )
            return words.replace("%1", host)
        if isinstance(error, NotConnected):
            return self.tr("The server's address, or a whole curl command.")
        return sentence(error).what

    def _plain_host(self) -> str:
        """The host that would need a yes, "" where none does."""
        strict = self.error("")
        plain = isinstance(strict, BadAddress) and strict.reason == "plain_http"
        return strict.host if plain and isinstance(strict, BadAddress) else ""

    def _answered(self, yes: bool) -> None:
        self.allowed = self._plain_host() if yes else ""
        self.allowed_changed.emit()
