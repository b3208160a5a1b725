"""One text of the office's, a template or a rule, looked over while it is changed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError, Flaw
from ui.ask import agreed, question
from ui.settings.form import quiet_line
from ui.settings.texts.flawed_text import FlawedText
from ui.settings.texts.texts_model import TextsModel
from ui.theme import set_role
from ui.widgets.insets import inset
from ui.wording import sentence

_PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class EditorWords:
    """text: what the field is called; lost: what closing without saving does; the rest is said
    below: of a flawed text, of one of the program's own, of a changed one."""

    text: str
    lost: str
    flawed: str
    own: str
    changed: str


class TextEditor(QDialog):
    """own: one of the program's, which can be read and copied, not changed. What was typed is
    kept by Save alone; a text with flaws can't be saved, and harms nothing."""

    def __init__(
        self, model: TextsModel, name: str, own: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._id, self._own = model, name, own
        self._kept, self._sent, self._sound = model.text(name), "", False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_over)

    @abstractmethod
    def _look_over(self) -> None:
        """Have the text looked over as it is now."""

    def reject(self) -> None:
        """Close; what was typed and not saved is asked for once."""
        if self._own or self.code.toPlainText() == self._kept:
            super().reject()
            return
        box = question(
            self,
            self.tr("Close without saving?"),
            self._words.lost,
            self.tr("Close"),
            self.tr("Go on editing"),
        )
        box.finished.connect(lambda: self._answered(box))
        box.open()

    def done(self, result: int) -> None:
        """Nothing is looked over any more."""
        self._pause.stop()
        super().done(result)

    def save(self) -> None:
        """Keep the text."""
        self.save_button.setEnabled(False)
        self._sent = self.code.toPlainText()
        self._texts.save(self._id, self._sent)

    def _begin(self, words: EditorWords, *tabs: tuple[QWidget, str]) -> None:
        """Show the text, and beside it what there is to see of it."""
        self._words = words
        self.text = FlawedText(words.text, self._own)
        self.code = self.text.code
        self._make_buttons()
        self._arrange(tabs)
        self.code.setPlainText(self._kept)
        self.code.textChanged.connect(self._typed)
        self._texts.saved.connect(self._saved)
        self._texts.failed.connect(self._failed)
        self.resize(1080, 660)
        self._look_over()

    def _show_flaws(self, text: str, flaws: Sequence[Flaw]) -> bool:
        """What is wrong with the text; False where it has been changed since."""
        if text != self.code.toPlainText():
            return False
        self.text.show_flaws(flaws)
        changed, self._sound = text != self._kept, not flaws
        self.save_button.setEnabled(changed and self._sound)
        set_role(self.state, "warn" if flaws else "small")
        if flaws:
            self.state.setText(self._words.flawed)
        elif self._own:
            self.state.setText(self._words.own)
        else:
            self.state.setText(
                self._words.changed if changed else self.tr("Nothing is wrong with it.")
            )
        return True

    def _answered(self, box: QMessageBox) -> None:
        if agreed(box):
            self.done(self.DialogCode.Rejected)
        box.deleteLater()

    def _make_buttons(self) -> None:
        self.state = quiet_line()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.save_button.setVisible(not self._own)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)

    def _arrange(self, pages: Sequence[tuple[QWidget, str]]) -> None:
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("What comes of the text"))
        for page, title in pages:
            tabs.addTab(page, title)
        right = QWidget()
        beside = QVBoxLayout(right)
        inset(beside, 12, 0, 0, 0)
        beside.addWidget(tabs)
        parts = QSplitter()
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for part in (self.text, right):
            parts.addWidget(part)
        parts.setSizes([600, 450])
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.addWidget(parts, 1)
        whole.addLayout(buttons)

    def _typed(self) -> None:
        self.save_button.setEnabled(False)  # until the text was looked over
        self._pause.start()

    def _saved(self, name: str) -> None:
        if name != self._id:
            return
        self._kept = self._texts.text(self._id)
        if self.code.toPlainText() == self._sent != self._kept:
            self.code.rewrite(self._kept)  # with the version it was given
        self._look_over()

    def _failed(self, error: AppError) -> None:
        """It may be tried again."""
        self.save_button.setEnabled(self._sound and self.code.toPlainText() != self._kept)
        set_role(self.state, "warn")
        self.state.setText(sentence(error).what)
