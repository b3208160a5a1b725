"""The model servers that answer on this computer, each ready to be used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.settings.providers import provider_of
from ui.settings.connections.following_area import FollowingArea
from ui.settings.connections.local_help import LocalHelp
from ui.settings.form import quiet_line
from ui.settings.probe_model import ProbeModel
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.busy_button import BusyButton
from ui.widgets.emptied import emptied
from ui.wording import program_language

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.settings.connection import Connection
    from app.vlm.nearby import Nearby


class FindDialog(QDialog):
    """Looks once when it opens, and again when asked to. chosen carries a connection."""

    chosen = Signal(object)

    def __init__(self, probe: ProbeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probe = probe
        self.setWindowTitle(self.tr("Models on this computer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: list[_Row] = []
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self._said = quiet_line()
        self.again = BusyButton(self.tr("Look again"), self.tr("Stop"))
        self.again.started.connect(probe.find)
        self.again.stopped.connect(probe.stop_finding)
        self.help = LocalHelp()
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._arrange()
        probe.finding.connect(self._show_looking)
        probe.found.connect(self.show_found)
        self.resize(720, 620)
        probe.find()

    def done(self, result: int) -> None:
        """However it ends, nobody waits for an answer any more."""
        self._probe.stop_finding()
        super().done(result)

    def show_found(self, found: tuple[Nearby, ...]) -> None:
        """The servers that answered; none: what to install."""
        emptied(self._found)
        self.rows = [_Row(nearby) for nearby in found]
        for row in self.rows:
            row.use.connect(self._use)
            self._found.addWidget(row)
        self.help.setVisible(not found)
        if found:
            self.title.setText(self.tr("Found on this computer"))
            self.rows[0].button.setFocus()
            self._said.setText(self.tr("Choose a model that sees pictures: those come first."))
        else:
            self.title.setText(self.tr("No model runs on this computer"))
            self.again.setFocus()
            self._said.setText(
                self.tr("None of the usual servers answers here. This is what it takes:")
            )

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._said)
        column.addLayout(self._found)
        column.addWidget(self.help)
        column.addStretch(1)
        self.help.hide()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 20)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(FollowingArea(inside), 1)
        whole.addLayout(buttons)

    def _show_looking(self, looking: bool) -> None:
        self.again.set_busy(looking)
        if looking:
            emptied(self._found)
            self.help.hide()
            self.title.setText(self.tr("Looking…"))
            self._said.setText(
                self.tr("Only this computer is asked, at the ports model servers usually have.")
            )

    def _use(self, connection: Connection) -> None:
        self.chosen.emit(connection)
        self.accept()


class _Row(QFrame):
    """One server: what it is, which of its models, and the button that takes it."""

    use = Signal(object)

    def __init__(self, nearby: Nearby) -> None:
        super().__init__()
        self._nearby = nearby
        self.setProperty("role", "card")
        provider = provider_of(nearby.connection)
        name = QLabel(provider.name(program_language()))
        name.setProperty("role", "strong")
        address = quiet_line(nearby.connection.base_url)
        self.models = ArrowBox()
        self.models.addItems([model.name for model in nearby.models])
        self.models.setAccessibleName(self.tr("Model"))
        seeing = sum(model.sees for model in nearby.models)
        if 0 < seeing < len(nearby.models):
            self.models.insertSeparator(seeing)
        self.models.setVisible(bool(nearby.models))
        self.said = quiet_line(self._says(seeing))
        self.button = QPushButton(self.tr("Use it"))
        self.button.clicked.connect(self._pressed)
        self._arrange(name, address)

    def _says(self, seeing: int) -> str:
        if self._nearby.wants_key:
            return self.tr("It wants a key before it says anything.")
        if not self._nearby.models:
            return self.tr("It lists no models: type the name.")
        if not seeing:
            return self.tr("None of its models seems to see pictures.")
        return ""

    def _arrange(self, name: QLabel, address: QLabel) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(address)
        words.addWidget(self.said)
        self.said.setVisible(bool(self.said.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.models, 1)
        row.addWidget(self.button)

    def _pressed(self) -> None:
        self.use.emit(replace(self._nearby.connection, model=self.models.currentText()))
