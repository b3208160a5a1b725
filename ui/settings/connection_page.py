"""Where the model is: kind of connection, address, model, key, and a test of it all."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError, NotConnected
from app.settings.settings import (
    MAX_DEADLINE_SECONDS,
    MIN_DEADLINE_SECONDS,
    PRACTICE,
    Connection,
    Dialect,
)
from ui.settings.check_lines import CheckLines
from ui.settings.form import add_row, page_column, quiet_line
from ui.theme import set_role
from ui.wording import sentence

_translate = QCoreApplication.translate


class ConnectionPage(QWidget):
    """resolve(connection) gives the full address questions would go to, or raises a ModelError.

    edited: kind, address or model are different now. The key is never shown: only typed anew.
    """

    edited = Signal()
    test = Signal()
    stop_test = Signal()
    forget_key = Signal()

    def __init__(
        self,
        connection: Connection,
        resolve: Callable[[Connection], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._resolve = resolve
        self._make_fields(connection)
        self._make_key()
        self.lines = CheckLines()
        self._arrange()
        self.kind.currentIndexChanged.connect(self._changed)
        self.address.textChanged.connect(self._changed)
        self.model.textChanged.connect(self._changed)
        self.lines.test.connect(self.test)
        self.lines.stop.connect(self.stop_test)
        self._changed()

    @property
    def connection(self) -> Connection:
        """What is typed now."""
        dialect = Dialect(self.kind.currentData())
        if dialect is Dialect.PRACTICE:
            return PRACTICE
        return Connection(
            dialect, self.address.text().strip(), self.model.text().strip(), self.deadline.value()
        )

    @property
    def typed_key(self) -> str:
        """A key typed just now, "" if none was."""
        return self.key.text().strip()

    def problem(self) -> AppError | None:
        """What keeps this connection from being used; an empty address is none to be saved."""
        try:
            self._resolve(self.connection)
        except NotConnected:
            return None
        except AppError as error:
            return error
        return None

    def show_key_kept(self, kept: bool | None) -> None:
        """Is a key kept for this connection? None: being looked up."""
        says = {
            None: "",
            True: self.tr("A key is kept in the system's keyring."),
            False: self.tr("No key is kept. Typed here, it goes into the system's keyring."),
        }
        self._key_state.setText(says[kept])
        self._forget.setVisible(bool(kept))
        form = self.tr("AK:SK") if self.kind.currentData() == Dialect.VOLCENGINE else ""
        self.key.setPlaceholderText(self.tr("Kept; type to replace it") if kept else form)

    def _make_fields(self, connection: Connection) -> None:
        self.kind = QComboBox()
        self.kind.addItem(self.tr("OpenAI-compatible"), Dialect.OPENAI.value)
        self.kind.addItem(self.tr("Volcengine inference API"), Dialect.VOLCENGINE.value)
        self.kind.addItem(self.tr("Practice, no network"), Dialect.PRACTICE.value)
        self.kind.setCurrentIndex(self.kind.findData(connection.dialect.value))
        self.address = QLineEdit(connection.base_url)
        self._leads_to = quiet_line()
        practising = connection.dialect is Dialect.PRACTICE
        self.model = QLineEdit(Connection().model if practising else connection.model)
        self.deadline = QSpinBox()
        self.deadline.setRange(MIN_DEADLINE_SECONDS, MAX_DEADLINE_SECONDS)
        self.deadline.setValue(connection.deadline_seconds)
        self.deadline.setSuffix(self.tr(" s"))
        line = self.deadline.lineEdit()
        if line is not None:  # the style sheet does not reach it
            line.setTextMargins(10, 0, 0, 0)

    def _make_key(self) -> None:
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key_state = quiet_line()
        self._forget = QPushButton(self.tr("Forget it"))
        self._forget.setProperty("role", "link")
        self._forget.clicked.connect(self.forget_key)

    def _arrange(self) -> None:
        column = page_column(self)
        add_row(column, self.tr("Kind of connection"), self.kind)
        self._address_row = add_row(column, self.tr("Address"), self.address, self._leads_to)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        pair.addLayout(left, 3)
        pair.addLayout(right, 1)
        column.addLayout(pair)
        self._model_row = add_row(left, self.tr("Model"), self.model)
        self._deadline_row = add_row(right, self.tr("Time limit"), self.deadline)
        below = QWidget()
        line = QHBoxLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._key_state, 1)
        line.addWidget(self._forget)
        self._key_row = add_row(column, self.tr("Key"), self.key, below)
        self._practice = quiet_line(
            self.tr(
                "The practice engine answers inside Tessera, without key or network. Everything "
                "that stems from it is marked: practice, not an assessment."
            )
        )
        column.addWidget(self._practice)
        column.addWidget(self.lines)
        column.addStretch(1)

    def _changed(self) -> None:
        dialect = Dialect(self.kind.currentData())
        practising = dialect is Dialect.PRACTICE
        rows = (self._address_row, self._model_row, self._deadline_row, self._key_row)
        for part in (*rows, self.lines):
            part.setVisible(not practising)
        if self.lines.button.busy:
            self.stop_test.emit()
        self.lines.show_lines([])  # what came back was another connection's
        self._practice.setVisible(practising)
        self.address.setPlaceholderText(_example(dialect))
        self._show_where()
        self.edited.emit()

    def _show_where(self) -> None:
        connection, problem = self.connection, self.problem()
        set_role(self._leads_to, "warn" if problem else "small")
        self.lines.set_possible(connection.ready and problem is None)
        if problem:
            self._leads_to.setText(sentence(problem).what)
        elif connection.ready:
            leads = self.tr("Questions go to %1").replace("%1", self._resolve(connection))
            self._leads_to.setText(leads)
        else:
            self._leads_to.setText(_explained(connection.dialect))


def _example(dialect: Dialect) -> str:
    if dialect is Dialect.VOLCENGINE:
        return "https://…/inference"
    return "http://localhost:8080/v1"


def _explained(dialect: Dialect) -> str:
    if dialect is Dialect.VOLCENGINE:
        return _translate("ConnectionPage", "The full address, as you were given it.")
    return _translate("ConnectionPage", "The server's address up to /v1; the rest is added.")
