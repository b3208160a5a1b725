"""The certificate an office signs its reports with: its file, its password, whose it is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.certificate import Certificate
from app.errors import SignerLocked, SigningError
from ui import theme
from ui.settings.form import add_row, quiet_line
from ui.theme import set_role
from ui.widgets.file_choice import choose_signer
from ui.widgets.plain_label import PlainLabel
from ui.wording import day_words, paragraph, sentence

_SOON = timedelta(days=30)


class SigningField(QWidget):
    """wanted: the file at that path is to be looked at, opened by what is typed."""

    wanted = Signal(str, str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path, self._shown = path, False
        self.name = PlainLabel("", "")
        self.state = quiet_line()
        self.choose_button, self.away_button = QPushButton(), QPushButton(self.tr("Remove"))
        for button in (self.choose_button, self.away_button):
            button.setAutoDefault(False)
        self.choose_button.clicked.connect(lambda: choose_signer(self.window(), self.take))
        self.away_button.clicked.connect(lambda: self.take(Path()))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textChanged.connect(self._ask)
        self._arrange()
        self._draw()

    def take(self, path: Path) -> None:
        """Another file, or none."""
        self.path = str(path) if path.name else ""
        self.password.clear()
        self.password.setPlaceholderText("")
        self._draw()
        self._ask()

    def look(self) -> None:
        """Whose it is, now that somebody sees it."""
        if not self._shown:
            self._shown = True
            self._ask()

    def show_found(self, path: str, found: Certificate | SigningError) -> None:
        """What the file holds, or why nothing can be signed with it."""
        if path != self.path:
            return
        typed = bool(self.password.text())
        if isinstance(found, SignerLocked) and not typed:
            self._say(self.tr("Type its password."))
            return
        if isinstance(found, SigningError):
            words = sentence(found)
            self._say(paragraph(words.what, words.next_step), wrong=True)
            return
        self.password.setPlaceholderText("" if typed else "••••••••")
        told = self.tr("Certificate of %1, issued by %2, valid until %3.")
        day = day_words(found.until.astimezone().date())
        told = told.replace("%3", day).replace("%2", found.issuer).replace("%1", found.holder)
        soon = found.until - datetime.now(UTC) < _SOON
        self._say(paragraph(told, self.tr("It runs out soon.")) if soon else told, wrong=soon)

    def _ask(self) -> None:
        if self.path:
            self.wanted.emit(self.path, self.password.text())

    def _say(self, words: str, wrong: bool = False) -> None:
        set_role(self.state, "warn" if wrong else "small")
        self.state.setText(words)

    def _draw(self) -> None:
        there = bool(self.path)
        self.name.setText(Path(self.path).name)
        self.name.setToolTip(self.path)
        self.choose_button.setText(self.tr("Another one…") if there else self.tr("Choose…"))
        self.choose_button.setAccessibleName(f"{signing_title()}: {self.choose_button.text()}")
        for part in (self.away_button, self.name, self._row):
            part.setVisible(there)
        self._say("" if there else self.tr("None: reports are issued unsigned."))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.choose_button)
        row.addWidget(self.away_button)
        row.addWidget(self.name, 1)
        row.addStretch()
        column.addLayout(row)
        self._row = add_row(column, self.tr("Password of the certificate"), self.password)
        column.addWidget(self.state)


def signing_title() -> str:
    """What the row is called."""
    return QCoreApplication.translate("SigningField", "Certificate that signs issued reports")
