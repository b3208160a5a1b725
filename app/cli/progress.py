"""What the command line tells a person while it works, on standard error."""

from app import wording
from app.cli.ending import say
from app.domain.events import Waits
from app.domain.run import Run


class Progress:
    """Says what has been found since the last time."""

    def __init__(self) -> None:
        self._begun = False
        self._steps = self._findings = self._fields = 0
        self._waits: Waits | None = None

    def tell(self, run: Run) -> None:
        """Print what was done to the photos, what is waited for, then what is new."""
        if run.waits is not None and run.waits is not self._waits:
            say(f"  {wording.WAIT[run.waits.why]}")
        self._waits = run.waits
        assessment = run.assessment
        if not self._begun:
            self._begun = True
            for done in run.asked.adjustments:
                say(f"  {wording.ADJUSTMENT[done]}")
        for step in assessment.steps[self._steps :]:
            say(f"  · {step.text}")
        for found in assessment.findings[self._findings :]:
            value = found.value
            say(f"  {value.severity}: {value.part} {value.type}")
        for field in assessment.fields[self._fields :]:
            say(f"  {field.code}: {'; '.join(entry.text for entry in field.entries) or '–'}")
        self._steps, self._findings = len(assessment.steps), len(assessment.findings)
        self._fields = len(assessment.fields)
