"""The company's network: a proxy's password, and certificates of its own."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.settings.connection import Connection
from app.settings.settings import Settings
from ui.settings.form import add_row, page_column, quiet_line
from ui.settings.policy_lines import PolicyLines
from ui.theme import set_role
from ui.widgets.file_choice import choose_certificates
from ui.widgets.flowing_check import FlowingCheck


class NetworkPage(QWidget):
    """read_certificates asks whether a file holds any; forget_login, to forget the password of
    the proxy that is shown."""

    read_certificates = Signal(str)
    forget_login = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proxy = ""
        self._readable = True
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.user.textChanged.connect(self._show)
        self._found, self._state, self.policy = quiet_line(), quiet_line(), PolicyLines()
        self._forget = QPushButton(self.tr("Forget it"))
        self._forget.setProperty("role", "link")
        self._forget.setAutoDefault(False)
        self._forget.clicked.connect(lambda: self.forget_login.emit(self._proxy))
        self.ca_file = QLineEdit(settings.ca_file)
        self.ca_file.textChanged.connect(self._look_at_file)
        self._ca_state = quiet_line()
        self.stamps = QLineEdit(settings.stamp_server)
        self.stamps.setPlaceholderText(self.tr("None"))
        self.stamps_plain = FlowingCheck(self.tr("May be spoken to unencrypted (http)"))
        self.stamps_plain.setChecked(bool(settings.stamp_plain_http_to))
        self._arrange()
        self.show_proxy("", "", False)
        self._show_file(True)

    @property
    def login(self) -> tuple[str, str]:
        """(proxy, «user:password») typed just now, the second "" if none was."""
        user, password = self.user.text().strip(), self.password.text()
        typed = bool(self._proxy and user and not self.problem())
        return self._proxy, f"{user}:{password}" if typed else ""

    def problem(self) -> str:
        """Why what is typed can't be saved, "" if it can."""
        if ":" in self.user.text():
            return self.tr("A user name has no colon in it.")
        if not self._readable:
            return self.tr("This file holds no certificates in PEM.")
        return ""

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        server = self.stamps.text().strip()
        # The address's host alone, so that another one typed later is not allowed by this.
        host = Connection(base_url=server).host if self.stamps_plain.isChecked() else ""
        return replace(
            settings,
            ca_file=self.ca_file.text().strip(),
            stamp_server=server,
            stamp_plain_http_to=host,
        )

    def show_proxy(self, host: str, proxy: str, kept: bool) -> None:
        """proxy: the one on the way to host, "" for none; kept: is a password kept for it?"""
        self._proxy = proxy
        if proxy:
            said = self.tr("The system names the proxy %2 for %1.")
            self._found.setText(said.replace("%2", proxy).replace("%1", host))
        elif host:
            self._found.setText(self.tr("The system names no proxy for %1.").replace("%1", host))
        else:
            self._found.setText(self.tr("Which proxy is used depends on the connection's address."))
        self._login.setVisible(bool(proxy))
        self._forget.setVisible(kept)
        self._kept = kept
        self._show()

    def show_certificates(self, path: str, readable: bool) -> None:
        """Does the file hold certificates?"""
        if path == self.ca_file.text().strip():
            self._show_file(readable)

    def _arrange(self) -> None:
        column = page_column(self)
        column.addWidget(self.policy)
        add_row(column, self.tr("Proxy"), self._found)
        self._make_login()
        column.addWidget(self._login)
        add_row(column, self.tr("Certificates of your company"), self._file_line(), self._ca_state)
        why = self.tr(
            "RFC 3161. It is sent a hash of the log and answers when that was there, which reports "
            "then say. Without one they say «not independently timed»."
        )
        stamps = self.tr("Time-stamp server")
        add_row(column, stamps, self.stamps, self.stamps_plain, quiet_line(why))
        column.addStretch()

    def _make_login(self) -> None:
        """What a proxy asks for; hidden with all in it where there is none."""
        self._login = QWidget()
        inner = QVBoxLayout(self._login)
        inner.setContentsMargins(0, 0, 0, 0)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for name, field in (
            (self.tr("User name"), self.user),
            (self.tr("Password"), self.password),
        ):
            half = QVBoxLayout()
            add_row(half, name, field)
            pair.addLayout(half, 1)
        inner.addLayout(pair)
        below = QHBoxLayout()
        below.addWidget(self._state, 1)
        below.addWidget(self._forget)
        inner.addLayout(below)

    def _file_line(self) -> QWidget:
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: choose_certificates(self, self.ca_file.setText))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ca_file, 1)
        row.addWidget(choose)
        line.setFocusProxy(self.ca_file)
        return line

    def _show(self) -> None:
        wrong = ":" in self.user.text()
        set_role(self._state, "warn" if wrong else "small")
        if wrong:
            self._state.setText(self.problem())
        elif self._kept:
            self._state.setText(self.tr("A password is kept for this proxy; type to replace it."))
        else:
            self._state.setText(
                self.tr("Only if it asks for one. Kept in the system's keyring, for this proxy.")
            )

    def _look_at_file(self, path: str) -> None:
        self._show_file(True)
        if path.strip():
            self.read_certificates.emit(path.strip())

    def _show_file(self, readable: bool) -> None:
        self._readable = readable
        set_role(self._ca_state, "small" if readable else "warn")
        self._ca_state.setText(
            self.tr("A file in PEM, trusted besides the system's certificates. Rarely needed.")
            if readable
            else self.problem()
        )
