"""Which version this is, and whether there is a newer one, for whoever presses."""

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QWidget

from app.domain.keeping.update import Announced
from app.errors import AppError
from app.version import VERSION
from ui import theme
from ui.support.updates_model import UpdatesModel
from ui.widgets.plain_label import PlainLabel, harmless
from ui.wording import sentence


class UpdatesRow(QWidget):
    """Takes the model and listens to it. What is announced is shown as it is: nothing in it can be
    opened, fetched or installed from here."""

    def __init__(self, model: UpdatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.state, self.told = PlainLabel("", "muted"), QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setAccessibleName(self.tr("What is new in that version"))
        self.told.setMaximumHeight(96)
        self.told.hide()
        self.button = QPushButton(self.tr("Check for updates"))
        self.button.clicked.connect(model.ask)
        self.button.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.M, 0, 0)
        grid.setSpacing(theme.S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlainLabel(f"Tessera {VERSION}", "strong"), 0, 0)
        grid.addWidget(self.state, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.told, 1, 0, 1, 3)
        model.offered.connect(self._offer)
        model.asking_changed.connect(self._show_asking)
        model.found.connect(self._show)
        model.failed.connect(self._fail)
        model.look()

    def _offer(self, host: str) -> None:
        self.button.setVisible(bool(host))
        self.state.setText(
            self.tr("%1 is asked when you press, and told nothing.").replace("%1", host)
            if host
            else self.tr("Your administrator names nobody to ask for newer versions.")
        )

    def _show_asking(self, asking: bool) -> None:
        self.button.setEnabled(not asking)
        self.button.setText(self.tr("Asking…") if asking else self.tr("Check for updates"))

    def _show(self, announced: Announced) -> None:
        newer = announced.newer_than(VERSION)
        words = (
            self.tr("Version %1 is there, announced on %2. Nothing is installed from here.")
            if newer
            else self.tr("This is the newest: %1 was announced on %2.")
        )
        self.state.setText(words.replace("%1", announced.version).replace("%2", announced.day))
        self.told.setPlainText(
            harmless("\n\n".join(filter(None, (announced.notes, announced.place))))
        )
        self.told.setVisible(newer and bool(self.told.toPlainText()))

    def _fail(self, error: AppError) -> None:
        self.told.hide()
        self.state.setText(sentence(error).what)
