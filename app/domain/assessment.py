"""What one model run has said so far."""

from dataclasses import dataclass, replace

from app.domain import events as ev
from app.domain.field import FieldValue
from app.domain.finding import Finding, Step, Summary
from app.domain.notice import Notice
from app.domain.product import TableLine


@dataclass(frozen=True, slots=True)
class Assessment:
    """A model's answer as understood so far, beside the raw text it was read from. table_line:
    what the office's table says of the product named, None where nobody looked."""

    raw: str = ""
    thinking: str = ""
    answer: str = ""
    prose: str = ""
    steps: tuple[Step, ...] = ()
    findings: tuple[Finding, ...] = ()
    summary: Summary | None = None
    notices: tuple[Notice, ...] = ()
    warnings: tuple[ev.Warned, ...] = ()
    fields: tuple[FieldValue, ...] = ()
    table_line: TableLine | None = None

    def field(self, code: str) -> FieldValue | None:
        """What was said under that field, None if nothing was."""
        return next((field for field in self.fields if field.code == code), None)

    def after(self, event: ev.Event) -> "Assessment":
        """The assessment once event has happened; a warning said twice is kept once."""
        match event:
            case ev.RawGrew(text):
                return replace(self, raw=self.raw + text)
            case ev.ThinkingGrew(text):
                return replace(self, thinking=self.thinking + text)
            case ev.Warned():
                known = event in self.warnings
                return self if known else replace(self, warnings=(*self.warnings, event))
            case ev.Waits() | ev.AnswerGrew() | ev.PlaceFound() | ev.ChangeFound():
                return self  # nothing of an assessment
        return self._with(event)

    def _with(self, found: ev.Found) -> "Assessment":
        match found:
            case ev.AnswerFound(text):
                return replace(self, answer=text)
            case ev.ProseFound(text):
                return replace(self, prose=text)
            case ev.StepFound(step):
                return replace(self, steps=(*self.steps, step))
            case ev.FindingFound(finding):
                return replace(self, findings=(*self.findings, finding))
            case ev.SummaryFound(summary):
                return replace(self, summary=summary)
            case ev.NoticeFound(notice):
                return replace(self, notices=(*self.notices, notice))
            case ev.FieldFound(field):
                others = (known for known in self.fields if known.code != field.code)
                return replace(self, fields=(*others, field))
            case ev.TableLineFound(line):
                return replace(self, table_line=line)
