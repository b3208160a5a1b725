"""Every setting, declared once: type, default, bounds."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.details.deadline_rule import DeadlineRule
from app.domain.keeping.keep_time import KeepTime
from app.domain.many.bounds import Bounds
from app.domain.report_plan import KeptPlan, ReportPlan
from app.domain.search.case_query import CaseQuery
from app.domain.words import Language, Severity
from app.settings.connection import PRACTICE, Connection
from app.settings.letterhead import Letterhead


class Appearance(StrEnum):
    """Light or dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Trade(StrEnum):
    """What is done at this desk, mostly; UNSAID until somebody was asked."""

    UNSAID = ""
    CLAIMS = "claims"
    PARCELS = "parcels"
    PRODUCTS = "products"


class Paper(StrEnum):
    """Paper of a report."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list of cases that was kept under a name, unique among them."""

    name: str = ""
    query: CaseQuery = CaseQuery()


RULES = ("brand-warranty", "damaged-parcel", "refund-request", "technical-issue")


@dataclass(frozen=True, slots=True)
class Settings:
    """connection: the default, which questions go to unless another is chosen for a run;
    connections: all that are saved, the default among them; last_used: name of the one that was
    chosen last, "" for the default. adjuster, licence and office as printed in reports;
    letterhead: how they look; paper: None for the usual one here; language
    is the report's, and what free text is asked for in, None until a window says its own;
    window_language: what the window speaks, None for the system's; window_percent: how large
    everything in it is, 100 for the system's size. ca_file: certificates in PEM that are trusted
    besides the system's, "" for none. templates: ids of those the office uses, offered for new
    cases; product_table: path of the office's CSV of prices and stock, "" for none.
    rules: ids of those that are switched on. price_table: path of the office's CSV of ranges by
    part, action and severity, "" for none.
    read_writing: the writing in photos is read, and faces are found, once somebody has wanted it.
    watched_folder: where new photos are looked for, "" for nowhere. blackouts_in_report: places
    that are hidden from a model are hidden in reports too; measured_in_report: reports say how
    right a model was when it was measured last. views: lists of cases kept under a
    name. dock_photos: 1 to 4, so many of a parcel are asked about at once; dock_printer: name of
    the one that prints exceptions, "" for none. backup_folder: where backups and second copies of
    photos go, "" for the data folder, and then without photos; backup_gigabytes: what backups may
    take together, without photos. takes_known: known answers to product questions, tags and checks
    of content are taken without asking a person; of nothing else. deadlines: the office's own,
    which go before the program's. stamp_server: address of a time-stamp server (RFC 3161) for the
    heads of the log, "" for none; stamp_plain_http_to: its host, where a person allowed it to be
    spoken to unencrypted. signing_file: path of the office's certificate with its key (PKCS#12),
    which issued reports are signed with, "" for none. sure_percent, passes: the least confidence of
    a model, and the worst severity, with which nothing speaks against a case where many are
    reviewed; sample_percent: so many of those accepted together come back for a person to judge.
    report_plans: what reports of a template have in them, where a person chose. trade: what the
    desk is for; dock_offered: the way to the dock stands at the foot of the window.
    keep_times: how long photos and cases are kept, of the kinds that do not stay for ever."""

    connection: Connection = Connection()
    adjuster: str = ""
    licence: str = ""
    office: str = ""
    language: Language | None = None
    appearance: Appearance = Appearance.SYSTEM
    paper: Paper | None = None
    connections: tuple[Connection, ...] = ()
    last_used: str = ""
    ca_file: str = ""
    templates: tuple[str, ...] = ("vehicle", "parcel", "property", "general")
    product_table: str = ""
    read_writing: bool = False
    watched_folder: str = ""
    dock_photos: int = 4
    dock_printer: str = ""
    blackouts_in_report: bool = False
    stamp_server: str = ""
    stamp_plain_http_to: str = ""
    signing_file: str = ""
    views: tuple[SavedView, ...] = ()
    takes_known: bool = False
    backup_folder: str = ""
    backup_gigabytes: int = 10
    deadlines: tuple[DeadlineRule, ...] = ()
    sure_percent: int = 60
    passes: Severity = Severity.MINOR
    sample_percent: int = 5
    conversation_in_report: bool = True
    measured_in_report: bool = False
    rules: tuple[str, ...] = RULES
    price_table: str = ""
    letterhead: Letterhead = Letterhead()
    report_plans: tuple[KeptPlan, ...] = ()
    trade: Trade = Trade.UNSAID
    dock_offered: bool = True
    window_language: Language | None = None
    window_percent: int = 100
    keep_times: tuple[KeepTime, ...] = ()

    @property
    def reports_in(self) -> Language:
        """The language of reports and answers."""
        return self.language or Language.ENGLISH

    @property
    def backup_bytes(self) -> int:
        """What backups may take."""
        return self.backup_gigabytes * 1_000_000_000

    @property
    def in_use(self) -> Connection:
        """Where the next question goes."""
        if self.last_used == PRACTICE.name:
            return PRACTICE
        return self.named(self.last_used) or self.connection

    def bounds(self, together: frozenset[str]) -> Bounds:
        """What is let pass in a review; together: ids of the templates whose cases may be accepted
        together."""
        return Bounds(self.sure_percent / 100, self.passes, together)

    def plan_for(self, template: str) -> ReportPlan:
        """What was chosen last for reports of the template with that id."""
        kept = (each.plan for each in self.report_plans if each.template == template)
        return next(kept, ReportPlan())

    def with_plan(self, template: str, plan: ReportPlan) -> "Settings":
        """The settings with what is chosen for reports of that template from now on."""
        others = tuple(each for each in self.report_plans if each.template != template)
        own = (KeptPlan(template, plan),) if plan != ReportPlan() else ()
        return replace(self, report_plans=others + own)

    def named(self, name: str) -> Connection | None:
        """The saved connection of that name, None if there is none."""
        return next((saved for saved in self.connections if saved.name == name), None)

    def with_connection(self, connection: Connection, was: str = "") -> "Settings":
        """The settings with that connection saved: in place of the one called was or of its own
        name, else behind the others. The default follows its change."""
        names = {was, connection.name} - {""}
        kept = [saved for saved in self.connections if saved.name not in names]
        place = next((n for n, c in enumerate(self.connections) if c.name in names), len(kept))
        kept.insert(min(place, len(kept)), connection)
        default = connection if self.connection.name in names else self.connection
        return replace(self, connections=tuple(kept), connection=default)

    def without_connection(self, name: str) -> "Settings":
        """The settings without it; where it was the default, the first that is left follows."""
        kept = tuple(saved for saved in self.connections if saved.name != name)
        default = self.connection
        if default.name == name:
            default = kept[0] if kept else Connection()
        return replace(self, connections=kept, connection=default)
