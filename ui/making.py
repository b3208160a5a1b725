"""Makes the models behind the window, each from those it stands on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.words import Kind
from app.settings.secrets import Keyring
from app.vlm.address import resolve
from ui.inspection.analysis_model import AnalysisModel
from ui.inspection.case_model import CaseModel
from ui.inspection.export_model import ExportModel
from ui.inspection.fallbacks import Fallbacks
from ui.inspection.history_model import HistoryModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.review_model import ReviewModel
from ui.settings.settings_model import Check, SettingsModel
from ui.settings.templates_model import TemplatesModel

if TYPE_CHECKING:
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
    settings: SettingsModel
    templates: TemplatesModel
    resolve: Callable[[Connection], str]


def made_models(
    shell: Shell, network: Network, check: Check, crash: Callable[[Exception], None]
) -> Models:
    """Check asks a model once, on the network's loop; crash is told of bugs."""
    settings = SettingsModel(shell.settings, shell.keep_settings, Keyring(), check, crash)
    case = CaseModel(settings.who, crash)
    case.usual = (shell.state.template or Kind.VEHICLE.value, Kind.VEHICLE)
    return Models(
        case=case,
        intake=IntakeModel(case),
        analysis=AnalysisModel(case, network, settings.order, Fallbacks(lambda: settings.settings)),
        review=ReviewModel(case),
        export=ExportModel(case, lambda: settings.settings),
        history=HistoryModel(case),
        settings=settings,
        templates=TemplatesModel(crash),
        resolve=resolve,
    )
