"""Makes the models behind the window, each from those it stands on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.words import Kind
from app.settings.secrets import Keyring
from app.vlm.address import resolve
from ui.inspection.analysis_model import AnalysisModel
from ui.inspection.blackout_model import BlackoutModel
from ui.inspection.case_model import CaseModel
from ui.inspection.export_model import ExportModel
from ui.inspection.fallbacks import Fallbacks
from ui.inspection.history_model import HistoryModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.review_model import ReviewModel
from ui.inspection.sent_model import SentModel
from ui.servers import WindowServers
from ui.settings.settings_model import SettingsModel
from ui.settings.templates_model import TemplatesModel

if TYPE_CHECKING:
    from app.desk import Desk
    from app.network import Network
    from app.settings.settings import Connection
    from ui.shell import Shell


@dataclass(frozen=True, slots=True)
class Models:
    """The state behind the window. resolve(connection): its full address, or a ModelError."""

    case: CaseModel
    intake: IntakeModel
    analysis: AnalysisModel
    review: ReviewModel
    export: ExportModel
    history: HistoryModel
    sent: SentModel
    blackouts: BlackoutModel
    settings: SettingsModel
    templates: TemplatesModel
    resolve: Callable[[Connection], str]


def made_models(
    shell: Shell,
    network: Network,
    desk: Callable[[], Awaitable[Desk]],
    crash: Callable[[Exception], None],
) -> Models:
    """The desk is waited for until the data folder is open; crash is told of bugs."""
    servers = WindowServers(desk, network)
    settings = SettingsModel(shell.settings, shell.keep_settings, Keyring(), servers, crash)
    case = CaseModel(settings.who, crash)
    case.usual = (shell.state.template or Kind.VEHICLE.value, Kind.VEHICLE)
    return Models(
        case=case,
        intake=IntakeModel(case),
        analysis=AnalysisModel(case, network, settings.order, Fallbacks(lambda: settings.settings)),
        review=ReviewModel(case),
        export=ExportModel(case, lambda: settings.settings),
        history=HistoryModel(case),
        sent=SentModel(case, lambda: settings.settings),
        blackouts=BlackoutModel(case),
        settings=settings,
        templates=TemplatesModel(crash),
        resolve=resolve,
    )
