"""The model: typed, or chosen from those the server lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from ui.settings.form import quiet_line
from ui.theme import set_role
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.busy_button import BusyButton
from ui.wording import sentence

if TYPE_CHECKING:  # a widget needs no model's side to run
    from collections.abc import Sequence

    from app.vlm.listing import Offered


class ModelBox(QWidget):
    """wanted asks for the list: nothing is asked for unless a person does something."""

    edited = Signal()
    wanted = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ArrowBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.editTextChanged.connect(self.edited)
        self.button = BusyButton(self.tr("Ask the server"), self.tr("Stop"))
        self.button.setAutoDefault(False)
        self.button.started.connect(self.wanted)
        self.button.stopped.connect(self.unwanted)
        self.line = quiet_line()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.line)
        self.setFocusProxy(self.box)
        self.line.hide()

    @property
    def model(self) -> str:
        """The name, as typed or chosen."""
        return self.box.currentText().strip()

    def set_model(self, model: str) -> None:
        """Show this name."""
        if model != self.model:
            self.box.setEditText(model)

    def set_hint(self, hint: str) -> None:
        """What a model's name looks like there."""
        field = self.box.lineEdit()
        if field is not None:
            field.setPlaceholderText(hint)

    def clear_offer(self) -> None:
        """Another server: what the last one offered is forgotten, what is typed stays."""
        self._fill(())
        self._say("", "small")

    def set_listing(self, listing: bool) -> None:
        """The server is being asked, or has answered."""
        self.button.set_busy(listing)
        if listing:
            self._say(self.tr("Asking…"), "small")

    def offer(self, models: Sequence[Offered]) -> None:
        """What the server has: those with eyes above a line, the rest below. Where nothing is
        typed, the first with eyes is taken."""
        self._fill(models)
        seeing = sum(model.sees for model in models)
        if not models:
            self._say(self.tr("The server lists no models: type the name."), "small")
            return
        told = self.tr("Models listed: %1. Of these with eyes, at the top: %2.")
        self._say(told.replace("%2", str(seeing)).replace("%1", str(len(models))), "small")
        if not self.model and seeing:
            self.set_model(models[0].name)

    def show_failure(self, error: AppError) -> None:
        """The list could not be had."""
        self._say(sentence(error).what, "warn")

    def _fill(self, models: Sequence[Offered]) -> None:
        typed = self.box.currentText()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([model.name for model in models])
        seeing = sum(model.sees for model in models)
        if 0 < seeing < len(models):
            self.box.insertSeparator(seeing)
        self.box.setCurrentIndex(-1)
        self.box.setEditText(typed)
        self.box.setCompleter(self._completer([model.name for model in models]))
        self.box.blockSignals(False)

    def _completer(self, names: list[str]) -> QCompleter:
        """Finds a name by any part of it, and writes nothing by itself."""
        completer = QCompleter(names, self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return completer

    def _say(self, text: str, role: str) -> None:
        set_role(self.line, role)
        self.line.setText(text)
        self.line.setVisible(bool(text))
