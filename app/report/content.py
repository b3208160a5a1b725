"""What a report is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain.case import Case
from app.domain.certificate import Seal
from app.domain.details.price import PriceTable
from app.domain.field import Term, spelled
from app.domain.finding import Finding
from app.domain.issue import Edition, Issued
from app.domain.keeping.head import CaseHead
from app.domain.measured.evaluated import Measured
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.report_plan import ReportPlan, Section, whole
from app.domain.run import Run
from app.domain.template import Template
from app.domain.told import Changed
from app.domain.words import Language, Verdict
from app.report.words import Words, words_in
from app.settings.settings import Paper


@dataclass(frozen=True, slots=True)
class Look:
    """How the office wants its reports; conversation: what was asked on is usually in them;
    blackouts: the pictures have them too, and nothing is told that was read inside. lines, foot:
    letter head and foot; accent: #RRGGBB that can be read, "" for none; limits: in place of the
    program's words; logo, signature: JPEGs that Tessera made."""

    office: str
    language: Language
    paper: Paper
    conversation: bool = True
    blackouts: bool = False
    lines: tuple[str, ...] = ()
    foot: str = ""
    accent: str = ""
    limits: str = ""
    logo: Path | None = None
    signature: Path | None = None


@dataclass(frozen=True, slots=True)
class CloseUp:
    """picture: a JPEG that Tessera cut from the original; part: of the photo it shows."""

    picture: Path
    part: Region


@dataclass(frozen=True, slots=True)
class Content:
    """pictures: photo id → a JPEG that Tessera made; asked_by: run id → the template it was asked
    by; version counts a case's reports from 1; prices: the office's table; made_at: UTC; proof: the
    end of the log right before the report. since: the issued version a supplement tells the changes
    of. record: the case as JSON, to be attached; seal: whose signature the file will bear.
    measured: run id → how right its model was when it was measured last, None for never; nothing
    where the office does not want it told."""

    case: Case
    pictures: Mapping[str, Path]
    template: Template
    asked_by: Mapping[str, Template]
    look: Look
    made_at: datetime
    version: int
    proof: CaseHead | None = None
    prices: PriceTable | None = None
    edition: Edition = Edition.ISSUED
    since: Issued | None = None
    changes: tuple[Changed, ...] = ()
    plan: ReportPlan = ReportPlan()
    close_ups: Mapping[str, CloseUp] = field(default_factory=dict)
    measured: Mapping[str, Measured | None] = field(default_factory=dict)
    record: bytes = b""
    seal: Seal | None = field(default=None, repr=False)

    @property
    def words(self) -> Words:
        """The fixed words in the report's language."""
        return words_in(self.look.language)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What the report has in it, in order: as a person chose, else as the template has it."""
        if self.plan.sections:
            return whole(self.plan.sections)
        left_out = () if self.look.conversation else (Section.CONVERSATION,)
        return tuple(each for each in self.template.report if each not in left_out)

    @property
    def document(self) -> str:
        """Name of the words for what kind of document this is."""
        return "document" if self.case.kind.has_findings else "document_answer"

    def hides(self, photo: Photo, place: Region) -> bool:
        """The place of the photo is blacked out in this report, all of it or a part."""
        return self.look.blackouts and any(place.share_in(hid) > 0 for hid in photo.blackouts)

    def asked(self, run: Run) -> Template:
        """The template a run was asked by."""
        return self.asked_by.get(run.id, self.template)

    def name(self, code: str) -> str:
        """A part, type or action in the report's language; "–" for none."""
        if not code:
            return "–"
        term = self._term(code)
        return term.name(self.look.language) if term else spelled(code)

    def unlisted(self, found: Finding) -> list[str]:
        """The model's own words in a finding, in no list, where no person chose others."""
        return [spelled(word) for word in found.own_words if self._term(word) is None]

    def _term(self, code: str) -> Term | None:
        lists = (self.template, *self.asked_by.values())
        return next((term for each in lists if (term := each.term(code))), None)

    def counts(self) -> dict[str, int]:
        """How many findings were accepted, edited, rejected, added and not reviewed."""
        verdicts = [found.verdict for found in self.case.findings]
        told = {verdict.value: verdicts.count(verdict) for verdict in Verdict}
        return {**told, "open": verdicts.count(None)}

    def of_photo(self, photo_id: str) -> list[tuple[int, Finding]]:
        """The findings of a photo no person rejected, with their numbers."""
        return [
            (number, found)
            for number, found in enumerate(self.case.findings, 1)
            if found.photo_id == photo_id and found.verdict is not Verdict.REJECTED
        ]


def local(time: datetime) -> str:
    """The time at this place, with its offset from UTC: 2026-11-23 09:52 +01:00, never broken over
    two lines."""
    here = time.astimezone()
    offset = here.strftime("%z")
    return f"{here:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:5]}".replace(" ", "\N{NO-BREAK SPACE}")
