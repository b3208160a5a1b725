"""What a run is called where several stand beside each other."""

from PySide6.QtCore import QCoreApplication

from app.domain.run import Run
from ui.widgets.plain_label import harmless
from ui.wording import clock_words, practice_word, run_state_word

_LONGEST = 48
_translate = QCoreApplication.translate


def model_name(run: Run) -> str:
    """The model, in one short line."""
    name = practice_word() if run.asked.practice else run.model
    line = " ".join(harmless(name).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def run_name(run: Run) -> str:
    """Model, time, host, and whether it is a second opinion."""
    parts = [model_name(run), clock_words(run.started_at)]
    if not run.asked.practice:
        parts.append(run.asked.host)
    if run.second:
        parts.append(_translate("Runs", "second opinion"))
    if run.finished_at is None or run.error:
        parts.append(run_state_word(run.state))
    return " · ".join(parts)
