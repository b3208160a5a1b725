"""The settings: whom to ask, by what, what comes of it, and how this computer keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from app.settings.connection import Connection
from ui.settings.appearance_page import AppearancePage
from ui.settings.backups_model import BackupsModel
from ui.settings.backups_page import BackupsPage
from ui.settings.calls_model import CallsModel
from ui.settings.calls_page import CallsPage
from ui.settings.connections_page import ConnectionsPage
from ui.settings.deadlines_page import DeadlinesPage
from ui.settings.drafts import Drafts
from ui.settings.look_model import LookModel
from ui.settings.network_page import NetworkPage
from ui.settings.outgoing_model import OutgoingModel
from ui.settings.outgoing_page import OutgoingPage
from ui.settings.pages import Page, Pages
from ui.settings.photos_page import PhotosPage
from ui.settings.probing import Probing
from ui.settings.report_page import ReportPage
from ui.settings.retention_page import RetentionPage
from ui.settings.review_page import ReviewPage
from ui.settings.rule_editor import RuleEditor
from ui.settings.rules_model import RulesModel
from ui.settings.rules_page import RulesPage
from ui.settings.settings_model import SettingsModel
from ui.settings.setup_model import SetupModel
from ui.settings.signing_model import SigningModel
from ui.settings.template_editor import TemplateEditor
from ui.settings.templates_model import TemplatesModel
from ui.settings.templates_page import TemplatesPage
from ui.wording import program_language


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind pages that do more than keep what is typed."""

    backups: BackupsModel
    outgoing: OutgoingModel
    calls: CallsModel
    look: LookModel
    signing: SigningModel
    setup: SetupModel


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
        settings = model.settings
        drafts = Drafts(settings, program_language(), self.tr("New connection"))
        in_use = settings.in_use.name
        self.connections = ConnectionsPage(drafts, in_use, resolve, model.probe.understand)
        self.network = NetworkPage(settings)
        self.templates = TemplatesPage(settings, templates)
        self.report = ReportPage(settings, behind.look, behind.signing)
        self.appearance = AppearancePage(settings, behind.setup)
        self.photos = PhotosPage(settings)
        self.outgoing = OutgoingPage(behind.outgoing)
        self.rules = RulesPage(settings, rules)
        self.backups = BackupsPage(settings, behind.backups)
        self.calls = CallsPage(settings, behind.calls, self._named)
        self.deadlines = DeadlinesPage(settings)
        self.review = ReviewPage(settings)
        self.retention = RetentionPage(settings)
        self._probing = Probing(model, self.connections, self.network)
        self.connections.form.measure_button.clicked.connect(self._measure)
        self.templates.edit.connect(self._edit_template)
        self.rules.edit.connect(self._edit_rule)
        behind.setup.taken.connect(self._taken)
        behind.setup.came_back.connect(self._taken)
        self._setup = behind.setup
        self._arrange()
        self.connections.setFocus()

    def _arrange(self) -> None:
        self._pages = Pages()
        for page, title, widget in (
            (Page.CONNECTIONS, self.tr("Connections"), self.connections),
            (Page.NETWORK, self.tr("Network"), self.network),
            (Page.CALLS, self.tr("Calls"), self.calls),
            (Page.TEMPLATES, self.tr("Templates"), self.templates),
            (Page.RULES, self.tr("Rules"), self.rules),
            (Page.DEADLINES, self.tr("Deadlines"), self.deadlines),
            (Page.REVIEW, self.tr("Review"), self.review),
            (Page.REPORT, self.tr("Report"), self.report),
            (Page.OUTGOING, self.tr("Outgoing"), self.outgoing),
            (Page.PHOTOS, self.tr("Photos"), self.photos),
            (Page.BACKUPS, self.tr("Backups"), self.backups),
            (Page.RETENTION, self.tr("Retention"), self.retention),
            (Page.GENERAL, self.tr("General"), self.appearance),
        ):
            self._pages.add(page, title, widget)
        self._pages.changed.connect(self._page_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 24, 20)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons())
        self.resize(1060, 668)

    def _named(self, template_id: str) -> str:
        """The title of a template, its id where it is not there any more."""
        return self._templates.title(template_id, program_language())

    def _taken(self) -> None:
        """What is typed here is about settings that hold no more."""
        self.reject()

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
        settings = self.report.chosen(settings)
        settings = self.rules.chosen(self.templates.chosen(self.photos.chosen(settings)))
        settings = self.deadlines.chosen(self.calls.chosen(self.backups.chosen(settings)))
        settings = self.retention.chosen(self.appearance.chosen(self.review.chosen(settings)))
        drafts = self.connections.drafts
        settings = drafts.chosen(settings)
        self._model.save(settings, drafts.key_orders(settings))
        proxy, login = self.network.login
        if login:
            self._model.keep_login(proxy, login)
        self.outgoing.save()
        self.report.save()
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ends a field, as after a pasted key; it saves nothing by itself."""
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not ends or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it ends, nobody waits for answers any more."""
        self._probing.stop()
        self.templates.stop()
        self.outgoing.stop()
        self.report.stop()
        self._setup.taken.disconnect(self._taken)
        self._setup.came_back.disconnect(self._taken)
        self.appearance.setup.leave()
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

    def _measure(self) -> None:
        """Only what is saved can be asked."""
        connection = self.connections.connection
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
            self.outgoing.open()
