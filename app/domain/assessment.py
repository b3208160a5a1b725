"""What one model run has said so far."""

from dataclasses import dataclass, replace

from app.domain import events as ev
from app.domain.finding import Finding, Step, Summary


@dataclass(frozen=True, slots=True)
class Assessment:
    """A model's answer as understood so far, beside the raw text it was read from."""

    raw: str = ""
    thinking: str = ""
    answer: str = ""
    prose: str = ""
    steps: tuple[Step, ...] = ()
    findings: tuple[Finding, ...] = ()
    summary: Summary | None = None
    warnings: tuple[ev.Warned, ...] = ()

    def after(self, event: ev.Event) -> "Assessment":
        """The assessment once event has happened; a warning said twice is kept once."""
        match event:
            case ev.RawGrew(text):
                return replace(self, raw=self.raw + text)
            case ev.ThinkingGrew(text):
                return replace(self, thinking=self.thinking + text)
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
            case ev.Warned():
                known = event in self.warnings
                return self if known else replace(self, warnings=(*self.warnings, event))
            case ev.AnswerGrew() | ev.PlaceFound() | ev.ChangeFound():
                return self  # of conversations
