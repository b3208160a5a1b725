"""Makes the models behind the window, each from those it stands on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.words import Kind
from app.fallbacks import Fallbacks
from app.settings.secrets import Keyring
from app.vlm.wire.address import resolve
from app.waiting import write
from ui.batch.batches_model import BatchesModel
from ui.boxed_picture import boxed, jpeg_of
from ui.camera.camera_model import CameraModel
from ui.camera.part import open_source
from ui.dock.asking_model import AskingModel
from ui.dock.dock_model import DockModel
from ui.dock.verbs import Verbs
from ui.evaluation.evaluation_model import EvaluationModel
from ui.evaluation.run_model import RunModel
from ui.evaluation.set_model import SetModel
from ui.evaluation.weekly_model import WeeklyModel
from ui.figures.drift_model import DriftModel
from ui.figures.figures_model import FiguresModel
from ui.inspection.analysis_model import AnalysisModel
from ui.inspection.blackout_model import BlackoutModel
from ui.inspection.camera.shooting_model import ShootingModel
from ui.inspection.carrying_model import CarryingModel
from ui.inspection.case_model import CaseModel
from ui.inspection.conversation_model import ConversationModel
from ui.inspection.correction_model import CorrectionModel
from ui.inspection.export_model import ExportModel
from ui.inspection.filing_model import FilingModel
from ui.inspection.fill_model import FillModel
from ui.inspection.going_model import GoingModel
from ui.inspection.history_model import HistoryModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.known_model import KnownModel
from ui.inspection.measure_model import MeasureModel
from ui.inspection.order_model import OrderModel
from ui.inspection.phone.phone_model import PhoneModel
from ui.inspection.price_model import PriceModel
from ui.inspection.print_model import PrintModel
from ui.inspection.read_by_both_model import ReadByBothModel
from ui.inspection.reading_model import ReadingModel
from ui.inspection.records.records_model import RecordsModel
from ui.inspection.report.plan_model import PlanModel
from ui.inspection.reports.reports_model import ReportsModel
from ui.inspection.review_model import ReviewModel
from ui.inspection.seen.seen_model import SeenModel
from ui.inspection.sent.sent_model import SentModel
from ui.inspection.sharing_model import SharingModel
from ui.inspection.tickets.ticket_model import TicketModel
from ui.inspection.tiles_model import TilesModel
from ui.inspection.together_model import TogetherModel
from ui.inspection.tray.tray_model import TrayModel
from ui.models import Models
from ui.places import CLAIMS, QUEUE, WATCHED
from ui.servers import WindowServers, surroundings
from ui.settings.backups_model import BackupsModel
from ui.settings.calls_model import CallsModel
from ui.settings.messages.outgoing_model import OutgoingModel
from ui.settings.report.look_model import LookModel
from ui.settings.report.signing_model import SigningModel
from ui.settings.settings_model import SettingsModel
from ui.settings.setup_model import SetupModel
from ui.settings.texts.rules_model import RulesModel
from ui.settings.texts.templates_model import TemplatesModel
from ui.support.support_model import SupportModel
from ui.support.updates_model import UpdatesModel
from ui.wording import program_language

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from app.domain.measured.calibrated import Calibrations
    from app.network import Network
    from app.proving.stamping import Post
    from ui.shell import Shell


def made_models(
    shell: Shell,
    network: Network,
    desk: Callable[[], Awaitable[Desk]],
    crash: Callable[[Exception], None],
) -> Models:
    """The desk is waited for until the data folder is open; crash is told of bugs. Longer than
    other functions, as it is one composition."""
    servers = WindowServers(desk, network, lambda: settings.settings)
    keys = Keyring()
    settings = SettingsModel(shell.settings, shell.keep_settings, keys, servers, crash)
    case = CaseModel(settings.who, crash)
    case.usual = (shell.state.template or Kind.VEHICLE.value, Kind.VEHICLE)
    intake = IntakeModel(case)
    templates = TemplatesModel(crash)
    camera = CameraModel(open_source, case.failed.emit, crash, shell.state.camera)
    fallbacks = Fallbacks(lambda: settings.settings)
    keep = partial(write, shell.folder / QUEUE)
    asking = AskingModel(desk, network, settings.order, servers.reached, fallbacks, keep, crash)
    conversation = ConversationModel(case, network, settings.order, fallbacks)
    known = KnownModel(case, lambda: settings.settings, settings.order)
    analysis = AnalysisModel(case, network, settings.order, fallbacks, known)
    worth = partial(_calibrations, shell.folder)
    going = GoingModel(case, lambda: settings.settings, templates.together, worth)
    backups = BackupsModel(desk, lambda: settings.settings, crash)
    evaluation = EvaluationModel(
        desk, network, settings.order, lambda: surroundings(settings), crash
    )
    return Models(
        case=case,
        conversation=conversation,
        fill=FillModel(case, lambda: settings.settings.in_use, conversation.chosen),
        intake=intake,
        reading=ReadingModel(case, intake, lambda: settings.settings),
        both=ReadByBothModel(case.failed.emit, crash),
        phone=PhoneModel(case, intake, network),
        tray=TrayModel(case, intake, shell.folder / WATCHED),
        camera=camera,
        shooting=ShootingModel(
            camera, case, intake, lambda of: templates.views(of, program_language())
        ),
        analysis=analysis,
        known=known,
        calls=CallsModel(desk, crash),
        figures=FiguresModel(desk, lambda: settings.settings, crash),
        evaluation=evaluation,
        weekly=WeeklyModel(evaluation, desk, lambda: settings.settings, crash),
        labelled=SetModel(desk, crash),
        kept_runs=RunModel(desk, lambda: settings.settings, crash),
        drift=DriftModel(desk, crash),
        seen=SeenModel(case),
        review=ReviewModel(case),
        filing=FilingModel(case),
        going=going,
        together=TogetherModel(case, going, lambda: settings.settings),
        correction=CorrectionModel(case),
        measure=MeasureModel(case),
        export=ExportModel(case, lambda: settings.settings, post=servers.post),
        plan=PlanModel(case, lambda: settings.settings, settings.save),
        reports=ReportsModel(case),
        sharing=SharingModel(case, lambda: settings.settings, boxed, jpeg_of),
        printing=PrintModel(case, lambda: settings.settings),
        records=RecordsModel(case, lambda: settings.settings, servers.post, crash),
        history=HistoryModel(case),
        sent=SentModel(case, lambda: settings.settings),
        tickets=TicketModel(case),
        prices=PriceModel(crash),
        tiles=TilesModel(case),
        blackouts=BlackoutModel(case),
        order=OrderModel(case, analysis.asks_now),
        settings=settings,
        templates=templates,
        look=LookModel(desk, crash),
        signing=SigningModel(keys, crash),
        setup=SetupModel(desk, settings, crash),
        outgoing=OutgoingModel(desk, network, keys, crash),
        rules=RulesModel(crash),
        carrying=CarryingModel(case, backups.made_before),
        backups=backups,
        asking=asking,
        batches=BatchesModel(network, settings.order, lambda: settings.settings, crash),
        dock=_dock(shell, desk, settings, asking, servers.post, crash),
        support=SupportModel(desk, network, lambda: settings.settings, crash),
        updates=UpdatesModel(desk, network, crash),
        resolve=resolve,
    )


def _calibrations(folder: Path) -> Calibrations:
    """Blocks. What confidence is worth, as models were measured."""
    from app.evaluation.kept_calibrations import calibrations
    from app.measured import runs_in

    return calibrations(runs_in(folder))


def _dock(
    shell: Shell,
    desk: Callable[[], Awaitable[Desk]],
    settings: SettingsModel,
    asking: AskingModel,
    post: Post,
    crash: Callable[[Exception], None],
) -> DockModel:
    claims, queue = shell.folder / CLAIMS, shell.folder / QUEUE
    verbs = Verbs(desk, settings.who, lambda: settings.settings, claims, queue, post)
    return DockModel(verbs, asking, settings.work_as, lambda: settings.settings.dock_photos, crash)
