"""Every page of the settings: its title, what it chooses, what keeps it from being saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.settings.appearance_page import AppearancePage
from ui.settings.backups_model import BackupsModel
from ui.settings.backups_page import BackupsPage
from ui.settings.calls_model import CallsModel
from ui.settings.calls_page import CallsPage
from ui.settings.connections.connections_page import ConnectionsPage
from ui.settings.deadlines_page import DeadlinesPage
from ui.settings.drafts import Drafts
from ui.settings.messages.outgoing_model import OutgoingModel
from ui.settings.messages.outgoing_page import OutgoingPage
from ui.settings.network_page import NetworkPage
from ui.settings.pages import Page
from ui.settings.photos_page import PhotosPage
from ui.settings.report.look_model import LookModel
from ui.settings.report.report_page import ReportPage
from ui.settings.report.signing_model import SigningModel
from ui.settings.retention_page import RetentionPage
from ui.settings.review_page import ReviewPage
from ui.settings.settings_model import SettingsModel
from ui.settings.setup_model import SetupModel
from ui.settings.texts.rules_model import RulesModel
from ui.settings.texts.rules_page import RulesPage
from ui.settings.texts.templates_model import TemplatesModel
from ui.settings.texts.templates_page import TemplatesPage
from ui.wording import program_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.settings.connection import Connection
    from app.settings.settings import Settings

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind pages that do more than keep what is typed."""

    backups: BackupsModel
    outgoing: OutgoingModel
    calls: CallsModel
    look: LookModel
    signing: SigningModel
    setup: SetupModel


class Contents:
    """Nothing holds before save()."""

    def __init__(
        self,
        model: SettingsModel,
        templates: TemplatesModel,
        rules: RulesModel,
        behind: Behind,
        resolve: Callable[[Connection], str],
    ) -> None:
        self._model, self._titles = model, templates
        settings = model.settings
        new = _translate("SettingsDialog", "New connection")
        drafts, in_use = Drafts(settings, program_language(), new), settings.in_use.name
        self.connections = ConnectionsPage(drafts, in_use, resolve, model.probe.understand)
        self.network = NetworkPage(settings)
        self.calls = CallsPage(settings, behind.calls, self._named)
        self.templates = TemplatesPage(settings, templates)
        self.rules = RulesPage(settings, rules)
        self.deadlines = DeadlinesPage(settings)
        self.review = ReviewPage(settings)
        self.report = ReportPage(settings, behind.look, behind.signing)
        self.outgoing = OutgoingPage(behind.outgoing)
        self.photos = PhotosPage(settings)
        self.backups = BackupsPage(settings, behind.backups)
        self.retention = RetentionPage(settings)
        model.probe.policy_read.connect(self.retention.show_policy)
        self.appearance = AppearancePage(settings, behind.setup)

    def titled(self) -> Iterator[tuple[Page, str, QWidget]]:
        """In the order they are listed in."""
        yield Page.CONNECTIONS, _translate("SettingsDialog", "Connections"), self.connections
        yield Page.NETWORK, _translate("SettingsDialog", "Network"), self.network
        yield Page.CALLS, _translate("SettingsDialog", "Calls"), self.calls
        yield Page.TEMPLATES, _translate("SettingsDialog", "Templates"), self.templates
        yield Page.RULES, _translate("SettingsDialog", "Rules"), self.rules
        yield Page.DEADLINES, _translate("SettingsDialog", "Deadlines"), self.deadlines
        yield Page.REVIEW, _translate("SettingsDialog", "Review"), self.review
        yield Page.REPORT, _translate("SettingsDialog", "Report"), self.report
        yield Page.OUTGOING, _translate("SettingsDialog", "Outgoing"), self.outgoing
        yield Page.PHOTOS, _translate("SettingsDialog", "Photos"), self.photos
        yield Page.BACKUPS, _translate("SettingsDialog", "Backups"), self.backups
        yield Page.RETENTION, _translate("SettingsDialog", "Retention"), self.retention
        yield Page.GENERAL, _translate("SettingsDialog", "General"), self.appearance

    def problem(self) -> Page | None:
        """Where something is shown that can't be saved."""
        if self.connections.show_problem():
            return Page.CONNECTIONS
        return Page.NETWORK if self.network.problem() else None

    def save(self) -> None:
        """All of it holds from now on."""
        settings = self._chosen(self._model.settings)
        self._model.save(settings, self.connections.drafts.key_orders(settings))
        proxy, login = self.network.login
        if login:
            self._model.keep_login(proxy, login)
        self.outgoing.save()
        self.report.save()

    def stop(self) -> None:
        """Nobody waits for answers any more."""
        self.templates.stop()
        self.outgoing.stop()
        self.report.stop()
        self.appearance.setup.leave()

    def _chosen(self, settings: Settings) -> Settings:
        for page in (
            *(self.network, self.report, self.photos, self.templates, self.rules, self.backups),
            *(self.calls, self.deadlines, self.review, self.appearance, self.retention),
        ):
            settings = page.chosen(settings)
        return self.connections.drafts.chosen(settings)

    def _named(self, template_id: str) -> str:
        """The title of a template, its id where it is not there any more."""
        return self._titles.title(template_id, program_language())
