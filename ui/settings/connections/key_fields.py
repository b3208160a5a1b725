"""Where a key is typed: one field, or AK and SK; what is kept is never shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.settings.form import add_row, quiet_line
from ui.settings.key_chain import KeyPlace
from ui.theme import set_role


class KeyFields(QWidget):
    """edited tells of every change; entered, that a key was typed or pasted whole."""

    edited = Signal()
    entered = Signal()
    forget = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "one"
        self._place: KeyPlace | None = None
        self.key, self.access, self.secret = _hidden(), _hidden(), _hidden()
        self._state = quiet_line()
        self.forget_button = QPushButton(self.tr("Forget it"))
        self.forget_button.setProperty("role", "link")
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self.forget)
        self._arrange()
        for field in (self.key, self.access, self.secret):
            field.textChanged.connect(self._changed)
            field.editingFinished.connect(self._finished)
        self.set_kind("one")

    @property
    def typed(self) -> str:
        """The key typed just now, "" if none was or it is not whole."""
        if self._kind != "pair":
            return self.key.text().strip()
        pair = (self.access.text().strip(), self.secret.text().strip())
        return ":".join(pair) if all(pair) and not self.problem() else ""

    def problem(self) -> str:
        """Why what is typed can't be a key, "" if it can."""
        if self._kind != "pair":
            return ""
        pair = (self.access.text().strip(), self.secret.text().strip())
        if any(":" in half for half in pair):
            return self.tr("Neither AK nor SK has a colon in it: type each into its own field.")
        if any(pair) and not all(pair):
            return self.tr("Both are needed: AK and SK.")
        return ""

    def set_kind(self, kind: str) -> None:
        """one, pair or none, as the provider has it."""
        self._kind = kind
        self._one_row.setVisible(kind == "one")
        self._pair_row.setVisible(kind == "pair")
        self.setFocusProxy(self.access if kind == "pair" else self.key)
        self._show()

    def set_typed(self, key: str) -> None:
        """Show a key typed before, as points; "" empties the fields."""
        access, _, secret = key.partition(":") if self._kind == "pair" else ("", "", "")
        self.access.setText(access)
        self.secret.setText(secret)
        self.key.setText("" if self._kind == "pair" else key)

    def show_place(self, place: KeyPlace | None) -> None:
        """Where the connection's key is; None while it is looked up."""
        self._place = place
        self._show()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._one_row = add_row(column, self.tr("Key"), self.key)
        self._pair_row = QWidget()
        pair = QHBoxLayout(self._pair_row)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(12)
        for name, field in (
            (self.tr("Access key (AK)"), self.access),
            (self.tr("Secret key (SK)"), self.secret),
        ):
            half = QVBoxLayout()
            add_row(half, name, field)
            pair.addLayout(half, 1)
        column.addWidget(self._pair_row)
        line = QHBoxLayout()
        line.addWidget(self._state, 1)
        line.addWidget(self.forget_button)
        column.addLayout(line)

    def _changed(self) -> None:
        self._split_a_pasted_pair()
        self._show()
        self.edited.emit()

    def _split_a_pasted_pair(self) -> None:
        access, colon, secret = self.access.text().strip().partition(":")
        if colon and access and secret and ":" not in secret and not self.secret.text():
            self.access.setText(access)
            self.secret.setText(secret)

    def _finished(self) -> None:
        if self.typed:
            self.entered.emit()

    def _show(self) -> None:
        problem = self.problem()
        set_role(self._state, "warn" if problem else "small")
        self._state.setText(problem or self._where())
        kept = self._place in (KeyPlace.KEYRING, KeyPlace.SESSION)
        self.forget_button.setVisible(kept)
        for field in (self.key, self.access, self.secret):
            field.setPlaceholderText("••••••••" if kept else "")

    def _where(self) -> str:
        if self._place is None:
            return ""
        nowhere = self.tr("No key is kept. Typed here, it goes into the system's keyring.")
        return {
            KeyPlace.NOWHERE: self.tr("No key is needed.") if self._kind == "none" else nowhere,
            KeyPlace.KEYRING: self.tr("A key is kept in the system's keyring; type to replace it."),
            KeyPlace.SESSION: self.tr(
                "The system's keyring took no key: it is kept until Tessera is closed."
            ),
            KeyPlace.OUTSIDE: self.tr("The key in TESSERA_API_KEY is used."),
        }[self._place]


def _hidden() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
