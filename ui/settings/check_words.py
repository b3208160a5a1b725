"""What came back from a test of the connection, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.errors import AppError
from app.wording import said_by
from ui.settings.check_lines import Line
from ui.wording import sentence

if TYPE_CHECKING:  # a widget needs no model's side to run
    from app.vlm.check import CheckResult

_translate = QCoreApplication.translate
_SHOWN = 300


def lines_of(result: CheckResult) -> list[Line]:
    """An answer: from whom, how fast, in which way, whether it saw the picture, its words."""
    if not result.ok:
        return [("danger", _translate("Check", "The server answered, but without a word."))]
    seconds = QLocale().toString(result.seconds, "f", 1)
    answered = _translate("Check", "%1 answered after %2 s.")
    streamed = _translate("Check", "The answer came bit by bit: findings appear as it is written.")
    whole = _translate("Check", "The answer came in one piece: findings appear at its end.")
    saw = _translate("Check", "It saw the picture.")
    blind = _translate(
        "Check", "It did not say what is in the picture: it may be a model without eyes."
    )
    said = result.said if len(result.said) <= _SHOWN else result.said[:_SHOWN] + "…"
    return [
        ("ok", answered.replace("%2", seconds).replace("%1", result.model or result.host)),
        ("small", streamed if result.streamed else whole),
        ("ok", saw) if result.saw_picture else ("warn", blind),
        ("small", f"«{said}»"),
    ]


def lines_of_failure(error: AppError) -> list[Line]:
    """What happened and one next step; nothing was at stake."""
    words, said = sentence(error), said_by(error)
    lines: list[Line] = [("danger", words.what), ("small", words.next_step)]
    return [*lines, ("small", f"«{said}»")] if said else lines
