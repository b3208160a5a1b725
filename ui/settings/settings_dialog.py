"""The settings: whom to ask, by what, what comes of it, and how this computer keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from app.settings.connection import Connection
from ui.settings.contents import Behind, Contents
from ui.settings.pages import Page, Pages
from ui.settings.probing import Probing
from ui.settings.settings_model import SettingsModel
from ui.settings.texts.rule_editor import RuleEditor
from ui.settings.texts.rules_model import RulesModel
from ui.settings.texts.template_editor import TemplateEditor
from ui.settings.texts.templates_model import TemplatesModel
from ui.widgets.insets import inset
from ui.widgets.keys import native
from ui.wording import program_language


class SettingsDialog(QDialog):
    """Takes the model and listens to it. Nothing holds before Save; Cancel leaves all as it was.
    measure_wanted: settings are saved, and this connection is to be measured."""

    measure_wanted = Signal(object)  # Connection

    def __init__(
        self,
        model: SettingsModel,
        templates: TemplatesModel,
        rules: RulesModel,
        behind: Behind,
        resolve: Callable[[Connection], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._templates, self._rules = model, templates, rules
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.contents = Contents(model, templates, rules, behind, resolve)
        connections = self.contents.connections
        self._probing = Probing(model, connections, self.contents.network)
        connections.form.measure_button.clicked.connect(self._measure)
        self.contents.templates.edit.connect(self._edit_template)
        self.contents.rules.edit.connect(self._edit_rule)
        behind.setup.taken.connect(self._taken)
        behind.setup.came_back.connect(self._taken)
        self._setup = behind.setup
        self._arrange()
        connections.setFocus()

    def _arrange(self) -> None:
        self._pages = Pages()
        for page, title, widget in self.contents.titled():
            self._pages.add(page, title, widget)
        self._pages.changed.connect(self._page_changed)
        column = QVBoxLayout(self)
        inset(column, 12, 16, 24, 20)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons())
        self.resize(1060, 668)

    def _taken(self) -> None:
        """What is typed here is about settings that hold no more."""
        self.reject()

    def show_page(self, page: Page) -> None:
        """Bring a page forward."""
        self._pages.show_page(page)

    def accept(self) -> None:
        """Save, unless something can't be: then it is shown, and nothing is saved."""
        if (page := self.contents.problem()) is not None:
            self.show_page(page)
            return
        self.contents.save()
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ends a field, as after a pasted key; it saves nothing by itself. Ctrl+S does."""
        if event.matches(QKeySequence.StandardKey.Save):
            self._save.setFocus()  # what is typed in a field is ended by leaving it
            self._save.click()
            return
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not ends or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it ends, nobody waits for answers any more."""
        self._probing.stop()
        self.contents.stop()
        self._setup.taken.disconnect(self._taken)
        self._setup.came_back.disconnect(self._taken)
        super().done(result)

    def _buttons(self) -> QDialogButtonBox:
        choices = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(choices.Save | choices.Cancel)
        save = self._save = buttons.button(choices.Save)
        save.setText(self.tr("Save"))
        save.setProperty("role", "primary")
        save.setIcon(QIcon())
        save.setToolTip(native("Ctrl+S"))
        save.setAccessibleDescription(native("Ctrl+S"))
        cancel = buttons.button(choices.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _measure(self) -> None:
        """Only what is saved can be asked."""
        connection = self.contents.connections.connection
        self.accept()
        if self.result() == QDialog.DialogCode.Accepted:
            self.measure_wanted.emit(connection)

    def _edit_template(self, template_id: str, own: bool) -> None:
        settings = self._model.settings
        names = [each.name for each in settings.connections if each.name]
        TemplateEditor(self._templates, template_id, own, settings.reports_in, self, names).open()

    def _edit_rule(self, rule_id: str, own: bool) -> None:
        language = program_language()
        RuleEditor(self._rules, rule_id, own, language, self).open()

    def _page_changed(self, page: int) -> None:
        if page == Page.NETWORK:
            self._probing.look_up_proxy()
        if page == Page.OUTGOING:
            self.contents.outgoing.open()
