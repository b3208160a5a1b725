"""Where the secret is typed or made that messages are signed with; what is kept is not shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.sending.outgoing import Form
from ui.settings.form import add_row, quiet_line
from ui.widgets.copy_button import CopyButton


class SecretField(QWidget):
    """edited tells of every change."""

    edited = Signal()

    def __init__(self, new_secret: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_secret, self._form, self._kept = new_secret, Form.WEBHOOK, False
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textChanged.connect(self._changed)
        self.make = QPushButton(self.tr("Make one"))
        self.make.setAutoDefault(False)
        self.make.clicked.connect(self._make)
        self.copy = CopyButton(self.tr("Copy the secret"))
        self._state = quiet_line()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)
        row.addWidget(self.make)
        holder.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        add_row(column, self.tr("Secret"), holder, self._state)
        self._show()

    @property
    def typed(self) -> str:
        """The secret typed or made just now, "" for none."""
        return self.line.text().strip()

    def show_form(self, form: Form, typed: str) -> None:
        """For which kind of destination; typed: one typed before."""
        self._form, self._kept = form, False
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setText(typed)
        self.setVisible(form.signs)
        self._show()

    def show_kept(self, kept: bool) -> None:
        """Is one in the keyring?"""
        self._kept = kept
        self._show()

    def _make(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)  # it has to be carried to the other side
        self.line.setText(self._new_secret())
        self.line.setCursorPosition(0)

    def _changed(self) -> None:
        if not self.typed:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        made = bool(self.typed) and self.line.echoMode() is QLineEdit.EchoMode.Normal
        self.copy.setVisible(made)
        self.copy.hold(self.typed)
        self.make.setVisible(self._form is Form.WEBHOOK)
        self.line.setPlaceholderText("••••••••" if self._kept else "")
        self._state.setText(self._words(made))

    def _words(self, made: bool) -> str:
        if made:
            return self.tr("Copy it into the other program now: it is not shown again.")
        if self._kept:
            return self.tr("One is kept in the system's keyring; type to replace it.")
        if self._form.robot:
            return self.tr("Where the robot asks for signatures. Kept in the system's keyring.")
        return self.tr("whsec_… as both sides know it. Kept in the system's keyring.")
