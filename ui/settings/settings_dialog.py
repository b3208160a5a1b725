"""The settings: whom to ask, by what, what comes of it, and how this computer keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from app.settings.settings import Connection
from ui.settings.appearance_page import AppearancePage
from ui.settings.backups_model import BackupsModel
from ui.settings.backups_page import BackupsPage
from ui.settings.calls_model import CallsModel
from ui.settings.calls_page import CallsPage
from ui.settings.connections_page import ConnectionsPage
from ui.settings.deadlines_page import DeadlinesPage
from ui.settings.drafts import Drafts
from ui.settings.find_dialog import FindDialog
from ui.settings.network_page import NetworkPage
from ui.settings.outgoing_model import OutgoingModel
from ui.settings.outgoing_page import OutgoingPage
from ui.settings.pages import Page, Pages
from ui.settings.photos_page import PhotosPage
from ui.settings.report_page import ReportPage
from ui.settings.rule_editor import RuleEditor
from ui.settings.rules_model import RulesModel
from ui.settings.rules_page import RulesPage
from ui.settings.settings_model import SettingsModel
from ui.settings.template_editor import TemplateEditor
from ui.settings.templates_model import TemplatesModel
from ui.settings.templates_page import TemplatesPage
from ui.wording import program_language

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.settings.check_report import CheckResult

_LOOK_UP_MS = 300


class SettingsDialog(QDialog):
    """Takes the model and listens to it. Nothing holds before Save; Cancel leaves all as it was."""

    def __init__(
        self,
        model: SettingsModel,
        templates: TemplatesModel,
        rules: RulesModel,
        backups: BackupsModel,
        outgoing: OutgoingModel,
        calls: CallsModel,
        resolve: Callable[[Connection], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._probe, self._templates = model, model.probe, templates
        self._rules = rules
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        settings = model.settings
        drafts = Drafts(settings, program_language(), self.tr("New connection"))
        in_use = settings.in_use.name
        self.connections = ConnectionsPage(drafts, in_use, resolve, self._probe.understand)
        self.network = NetworkPage(settings)
        self.templates = TemplatesPage(settings, templates)
        self.templates.edit.connect(self._edit_template)
        self.report = ReportPage(settings)
        self.appearance = AppearancePage(settings)
        self.photos = PhotosPage(settings)
        self.outgoing = OutgoingPage(outgoing)
        self.rules = RulesPage(settings, rules)
        self.rules.edit.connect(self._edit_rule)
        self.backups = BackupsPage(settings, backups)
        self.calls = CallsPage(settings, calls, self._named)
        self.deadlines = DeadlinesPage(settings)
        self._pages = Pages()
        for page, title, widget in (
            (Page.CONNECTIONS, self.tr("Connections"), self.connections),
            (Page.NETWORK, self.tr("Network"), self.network),
            (Page.CALLS, self.tr("Calls"), self.calls),
            (Page.TEMPLATES, self.tr("Templates"), self.templates),
            (Page.RULES, self.tr("Rules"), self.rules),
            (Page.DEADLINES, self.tr("Deadlines"), self.deadlines),
            (Page.REPORT, self.tr("Report"), self.report),
            (Page.OUTGOING, self.tr("Outgoing"), self.outgoing),
            (Page.PHOTOS, self.tr("Photos"), self.photos),
            (Page.BACKUPS, self.tr("Backups"), self.backups),
            (Page.APPEARANCE, self.tr("Appearance"), self.appearance),
        ):
            self._pages.add(page, title, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 24, 20)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons())
        self.resize(1060, 668)
        self._connect()
        self.connections.setFocus()

    def _named(self, template_id: str) -> str:
        """The title of a template, its id where it is not there any more."""
        there = (e.template for e in self._templates.entries() if e.id == template_id)
        found = next(there, None)
        return found.title(self._model.settings.language) if found else template_id or "–"

    def show_page(self, page: Page) -> None:
        """Bring a page forward."""
        self._pages.show_page(page)

    def accept(self) -> None:
        """Save, unless something can't be: then it is shown, and nothing is saved."""
        if self.connections.show_problem():
            self.show_page(Page.CONNECTIONS)
            return
        if self.network.problem():
            self.show_page(Page.NETWORK)
            return
        settings = self.network.chosen(self._model.settings)
        settings = self.appearance.chosen(self.report.chosen(settings))
        settings = self.rules.chosen(self.templates.chosen(self.photos.chosen(settings)))
        settings = self.deadlines.chosen(self.calls.chosen(self.backups.chosen(settings)))
        drafts = self.connections.drafts
        settings = drafts.chosen(settings)
        self._model.save(settings, drafts.key_orders(settings))
        proxy, login = self.network.login
        if login:
            self._model.keep_login(proxy, login)
        self.outgoing.save()
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ends a field, as after a pasted key; it saves nothing by itself."""
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not ends or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it ends, nobody waits for answers any more."""
        self._waiting.stop()
        self.templates.stop()
        self.outgoing.stop()
        self._probe.stop()
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
        model, probe, page = self._model, self._probe, self.connections
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LOOK_UP_MS)
        self._waiting.timeout.connect(lambda: probe.look_up_key(page.connection))
        page.shown.connect(self._another_shown)
        page.test.connect(lambda: model.check(page.connection, page.typed_key))
        page.stop_test.connect(probe.stop_check)
        page.list_models.connect(lambda: probe.list_models(page.connection, page.typed_key))
        page.stop_listing.connect(probe.stop_listing)
        page.forget_key.connect(lambda: probe.forget_key(page.connection))
        page.look.connect(self._find)
        probe.key_looked_up.connect(page.form.key.show_place)
        probe.listing.connect(page.form.model.set_listing)
        probe.listed.connect(page.form.model.offer)
        probe.listing_failed.connect(page.form.model.show_failure)
        probe.check_running.connect(page.lines.set_running)
        probe.check_line.connect(page.show_line)
        probe.check_failed.connect(page.lines.show_failure)
        probe.checked.connect(self._checked)
        self._connect_network()
        self._another_shown()

    def _edit_template(self, template_id: str, own: bool) -> None:
        language = self._model.settings.language
        TemplateEditor(self._templates, template_id, own, language, self).open()

    def _edit_rule(self, rule_id: str, own: bool) -> None:
        language = self._model.settings.language
        RuleEditor(self._rules, rule_id, own, language, self).open()

    def _connect_network(self) -> None:
        probe, page = self._probe, self.network
        self._pages.changed.connect(self._page_changed)
        page.read_certificates.connect(probe.read_certificates)
        page.forget_login.connect(lambda proxy: self._model.keep_login(proxy, ""))
        probe.certificates_read.connect(page.show_certificates)
        probe.proxy_found.connect(self._show_proxy)

    def _another_shown(self) -> None:
        """Another connection, or the same at another server: where is its key?"""
        self.connections.form.key.show_place(None)
        self._probe.stop_listing()
        self._waiting.start()

    def _checked(self, result: CheckResult) -> None:
        self.connections.take(result)

    def _find(self) -> None:
        dialog = FindDialog(self._probe, self)
        dialog.chosen.connect(self.connections.add)
        dialog.open()

    def _page_changed(self, page: int) -> None:
        if page == Page.NETWORK:
            self._probe.look_up_proxy(self.connections.connection)
        if page == Page.OUTGOING:
            self.outgoing.open()

    def _show_proxy(self, proxy: str, kept: bool) -> None:
        self.network.show_proxy(self.connections.connection.host, proxy, kept)
