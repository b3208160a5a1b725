"""The office's set-up as one file: written for other desks, or taken over from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.ask import agreed, question
from ui.settings.form import quiet_line
from ui.settings.setup_model import SetupModel
from ui.widgets.file_choice import choose_setup, choose_setup_to
from ui.widgets.flow import in_a_row
from ui.wording import listed, moment_words, paragraph, sentence

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QMessageBox

    from app.errors import AppError
    from app.office.setup import Setup

_SHOWN = 6  # hosts


class SetupField(QWidget):
    """Where photos would go is said before anything is taken over."""

    def __init__(self, model: SetupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.write_button = QPushButton(self.tr("Write to a file…"))
        self.take_button = QPushButton(self.tr("Take from a file…"))
        self.back_button = QPushButton(self.tr("Put back what was before"))
        self.back_button.setProperty("role", "link")
        self.back_button.hide()
        why = self.tr(
            "Connections without keys, templates, rules, look of the reports: for the office's "
            "other desks. What is saved is written; names, paths and signatures are not in it."
        )
        self.state = quiet_line(why)
        self._arrange()
        self.write_button.clicked.connect(lambda: choose_setup_to(self.window(), model.write))
        self.take_button.clicked.connect(lambda: choose_setup(self.window(), model.look))
        self.back_button.clicked.connect(model.put_back)
        model.written.connect(self._show_written)
        model.looked.connect(self._ask)
        model.failed.connect(self._show_failed)
        model.before_known.connect(self._show_before)

    def _arrange(self) -> None:
        buttons = (self.write_button, self.take_button, self.back_button)
        for button in buttons:
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(in_a_row(theme.S, *buttons))
        column.addWidget(self.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Only whoever looks at it wants to know whether there is a way back."""
        super().showEvent(event)
        self._model.look_back()

    def leave(self) -> None:
        """Nobody looks at it any more."""
        self._model.written.disconnect(self._show_written)
        self._model.looked.disconnect(self._ask)
        self._model.failed.disconnect(self._show_failed)
        self._model.before_known.disconnect(self._show_before)

    def _show_written(self, path: str) -> None:
        self.state.setText(self.tr("Written: %1").replace("%1", path))

    def _show_before(self, at: datetime | None) -> None:
        self.back_button.setVisible(at is not None)
        if at is not None:
            words = self.tr("As it was before a set-up was taken over on %1")
            self.back_button.setToolTip(words.replace("%1", moment_words(at)))

    def _show_failed(self, error: AppError) -> None:
        words = sentence(error)
        self.state.setText(paragraph(words.what, words.next_step))

    def _ask(self, setup: Setup) -> None:
        what = self.tr("Take this office's set-up over?")
        nowhere = self.tr("It sends photos nowhere.")
        to = self.tr("It sends photos to: %1").replace("%1", listed(setup.hosts[:_SHOWN]))
        texts = self.tr("Templates: %1, rules: %2.")
        texts = texts.replace("%1", str(len(setup.templates))).replace("%2", str(len(setup.rules)))
        more = self.tr(
            "What is here under the same name is replaced, and can be put back. Keys have to be "
            "entered."
        )
        lines = "\n".join((to if setup.hosts else nowhere, texts, more))
        box = question(self, what, lines, self.tr("Take over"), self.tr("Cancel"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda: self._answered(box, setup))
        box.open()

    def _answered(self, box: QMessageBox, setup: Setup) -> None:
        if agreed(box):
            self._model.take(setup)
