"""The state behind the window, in one piece."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.settings.connection import Connection
    from ui.batch.batches_model import BatchesModel
    from ui.camera.camera_model import CameraModel
    from ui.dock.asking_model import AskingModel
    from ui.dock.dock_model import DockModel
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


@dataclass(frozen=True, slots=True)
class Models:
    """The state behind the window. resolve(connection): its full address, or a ModelError."""

    case: CaseModel
    intake: IntakeModel
    reading: ReadingModel
    both: ReadByBothModel
    phone: PhoneModel
    tray: TrayModel
    camera: CameraModel
    shooting: ShootingModel
    known: KnownModel
    calls: CallsModel
    figures: FiguresModel
    evaluation: EvaluationModel
    weekly: WeeklyModel
    labelled: SetModel
    kept_runs: RunModel
    drift: DriftModel
    seen: SeenModel
    analysis: AnalysisModel
    conversation: ConversationModel
    fill: FillModel
    review: ReviewModel
    filing: FilingModel
    going: GoingModel
    together: TogetherModel
    correction: CorrectionModel
    measure: MeasureModel
    export: ExportModel
    plan: PlanModel
    reports: ReportsModel
    printing: PrintModel
    sharing: SharingModel[QImage]
    records: RecordsModel
    history: HistoryModel
    sent: SentModel
    tickets: TicketModel
    prices: PriceModel
    tiles: TilesModel
    blackouts: BlackoutModel
    order: OrderModel
    settings: SettingsModel
    templates: TemplatesModel
    outgoing: OutgoingModel
    look: LookModel
    signing: SigningModel
    setup: SetupModel
    rules: RulesModel
    backups: BackupsModel
    carrying: CarryingModel
    asking: AskingModel
    batches: BatchesModel
    dock: DockModel
    support: SupportModel
    updates: UpdatesModel
    resolve: Callable[[Connection], str]

    @property
    def closing(self) -> list[Callable[[], Awaitable[None]]]:
        """What ends each, makers of changes before those who keep them."""
        bringers = (self.camera, self.phone, self.tray, self.intake)
        writers = (self.export, self.plan, self.reports, self.printing, self.sharing)
        of_case = (self.history, self.filing, self.together, self.going)
        makers = (self.carrying, self.conversation, self.fill, *bringers, *writers, *of_case)
        readers = (self.known, self.seen, self.reading, self.both)
        of_office = (self.tickets, self.prices, self.outgoing, self.calls, self.look)
        of_program = (self.support, self.updates)
        counters = (self.figures, self.drift)
        around = (*of_office, *of_program)
        lookers = (*readers, self.sent, self.tiles, self.backups, self.records, *around)
        keepers = (self.setup, self.signing, self.case, self.templates, self.rules, self.settings)
        measuring = (self.weekly, self.evaluation, self.labelled, self.kept_runs)
        asking = (self.batches, *measuring, self.analysis, self.dock, self.asking)
        return [m.close for m in (*asking, *makers, *lookers, *counters, *keepers)]
