"""The settings: connection, templates, report, appearance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.settings.settings import Connection
from ui.settings.appearance_page import AppearancePage
from ui.settings.check_words import lines_of, lines_of_failure
from ui.settings.connection_page import ConnectionPage
from ui.settings.report_page import ReportPage
from ui.settings.settings_model import SettingsModel
from ui.settings.template_editor import TemplateEditor
from ui.settings.templates_model import TemplatesModel
from ui.settings.templates_page import TemplatesPage

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.vlm.check import CheckResult

_LOOK_UP_MS = 300


class Page(IntEnum):
    """The pages, in order."""

    CONNECTION = 0
    TEMPLATES = 1
    REPORT = 2
    APPEARANCE = 3


class SettingsDialog(QDialog):
    """Takes the model and listens to it. Nothing holds before Save; Cancel leaves all as it was."""

    def __init__(
        self,
        model: SettingsModel,
        templates: TemplatesModel,
        resolve: Callable[[Connection], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._templates = model, templates
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.connection = ConnectionPage(model.settings.connection, resolve)
        self.templates = TemplatesPage(model.settings, templates)
        self.templates.edit.connect(self._edit_template)
        self.report = ReportPage(model.settings)
        self.appearance = AppearancePage(model.settings)
        self._pages = QTabWidget()
        self._pages.addTab(self.connection, self.tr("Connection"))
        self._pages.addTab(self.templates, self.tr("Templates"))
        self._pages.addTab(self.report, self.tr("Report"))
        self._pages.addTab(self.appearance, self.tr("Appearance"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 20)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons())
        self.resize(560, 600)
        self._connect()
        self.connection.address.setFocus()

    def show_page(self, page: Page) -> None:
        """Bring a page forward."""
        self._pages.setCurrentIndex(page)

    def accept(self) -> None:
        """Save, unless the address can't be used: then it is shown, and nothing is saved."""
        if self.connection.problem() is not None:
            self.show_page(Page.CONNECTION)
            self.connection.address.setFocus()
            return
        settings = self.appearance.chosen(self.report.chosen(self._model.settings))
        settings = self.templates.chosen(settings)
        settings = replace(settings, connection=self.connection.connection)
        self._model.save(settings, self.connection.typed_key)
        super().accept()

    def done(self, result: int) -> None:
        """However it ends, a test that still runs is stopped."""
        self._waiting.stop()
        self.templates.stop()
        self._model.stop_check()
        super().done(result)

    def _buttons(self) -> QDialogButtonBox:
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Save | choices.Cancel)
        save = buttons.button(choices.Save)
        save.setText(self.tr("Save"))
        save.setProperty("role", "primary")
        save.setIcon(QIcon())
        cancel = buttons.button(choices.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        model, page = self._model, self.connection
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LOOK_UP_MS)
        self._waiting.timeout.connect(self._look_up)
        page.edited.connect(self._edited)
        page.test.connect(lambda: model.check(page.connection, page.typed_key))
        page.stop_test.connect(model.stop_check)
        page.forget_key.connect(lambda: model.forget_key(page.connection))
        model.key_looked_up.connect(page.show_key_kept)
        model.check_running.connect(page.lines.set_running)
        model.checked.connect(self._checked)
        model.check_failed.connect(self._check_failed)
        self._edited()

    def _edit_template(self, template_id: str, own: bool) -> None:
        language = self._model.settings.language
        TemplateEditor(self._templates, template_id, own, language, self).open()

    def _edited(self) -> None:
        self.connection.show_key_kept(None)
        self._waiting.start()

    def _look_up(self) -> None:
        self._model.look_up_key(self.connection.connection)

    def _checked(self, result: CheckResult) -> None:
        self.connection.lines.show_lines(lines_of(result))

    def _check_failed(self, error: AppError) -> None:
        self.connection.lines.show_lines(lines_of_failure(error))
