"""One template as text, looked over while it is changed: flaws by line, the form, the request."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.template import Template
from app.domain.words import Language
from ui.ask import agreed, question
from ui.settings.flawed_text import FlawedText
from ui.settings.form import quiet_line
from ui.settings.template_preview import FormPreview
from ui.settings.templates_model import Checked, TemplatesModel
from ui.theme import set_role

_PAUSE_MS = 250


class TemplateEditor(QDialog):
    """own: a template of the program's, which can be read and copied, not changed. What was
    typed is kept by Save alone; a text with flaws can't be saved, and harms nothing."""

    def __init__(
        self,
        model: TemplatesModel,
        template_id: str,
        own: bool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._id, self._language = model, template_id, language
        self._kept = model.text(template_id)
        self._own = own
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Template %1").replace("%1", template_id))
        self._make_parts()
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self.code.setPlainText(self._kept)
        self.code.textChanged.connect(self._typed)
        model.checked.connect(self._show)
        model.saved.connect(self._saved)
        model.failed.connect(self._check)
        self.resize(1080, 680)
        self._check()

    def reject(self) -> None:
        """Close; what was typed and not saved is asked for once."""
        if self._own or self.code.toPlainText() == self._kept:
            super().reject()
            return
        box = question(
            self,
            self.tr("Close without saving?"),
            self.tr("What you changed would be lost; the template stays as it was."),
            self.tr("Close"),
            self.tr("Go on editing"),
        )
        box.finished.connect(lambda: self._answered(box))
        box.open()

    def _answered(self, box: QMessageBox) -> None:
        if agreed(box):
            self.done(self.DialogCode.Rejected)
        box.deleteLater()

    def done(self, result: int) -> None:
        """Nothing is looked over any more."""
        self._pause.stop()
        super().done(result)

    def save(self) -> None:
        """Keep the text; its version is counted on."""
        self.save_button.setEnabled(False)
        self._model.save(self._id, self.code.toPlainText())

    def _make_parts(self) -> None:
        self.text = FlawedText(self.tr("The template's text"), self._own)
        self.code, self.flaws = self.text.code, self.text.flaws
        self.form, self.request = FormPreview(), QPlainTextEdit()
        self.request.setReadOnly(True)
        self.request.setAccessibleName(self.tr("What a model gets"))
        self.state = quiet_line()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.save_button.setVisible(not self._own)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)

    def _arrange(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self.form, self.tr("Form"))
        tabs.addTab(self.request, self.tr("What a model gets"))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 0, 0, 0)
        beside.addWidget(tabs)
        parts = QSplitter()
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for part in (self.text, right):
            parts.addWidget(part)
        parts.setSizes([620, 420])
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

    def _check(self) -> None:
        self._model.check(self._id, self.code.toPlainText(), self._language)

    def _show(self, checked: Checked) -> None:
        if checked.text != self.code.toPlainText():
            return
        self.text.show_flaws(checked.flaws)
        changed = checked.text != self._kept
        self.save_button.setEnabled(changed and checked.template is not None)
        if checked.template is not None:
            self.form.show_template(checked.template, self._language)
            self.request.setPlainText(checked.request)
        self._tell(checked, changed)

    def _tell(self, checked: Checked, changed: bool) -> None:
        set_role(self.state, "warn" if checked.flaws else "small")
        if checked.flaws:
            self.state.setText(self.tr("It can't be saved like this; the version before holds."))
        elif self._own:
            self.state.setText(self.tr("A template of Tessera's own. Make a copy to change it."))
        elif changed:
            self.state.setText(self.tr("Saving makes a new version; old cases keep theirs."))
        else:
            self.state.setText(self.tr("Nothing is wrong with it."))

    def _saved(self, template: Template) -> None:
        if template.id != self._id:
            return
        self._kept = self._model.text(self._id)
        if self._kept != self.code.toPlainText():
            place = self.code.verticalScrollBar().value()
            self.code.setPlainText(self._kept)  # with the version it was given
            self.code.verticalScrollBar().setValue(place)
        self._check()
