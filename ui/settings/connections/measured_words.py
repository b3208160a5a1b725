"""What is said of a connection that was measured on labelled photos, or never was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.wording.labelled_sets import set_name
from ui.strategy_words import strategy_line
from ui.widgets.amounts import money
from ui.wording import long_day_words

if TYPE_CHECKING:
    from app.domain.measured.evaluated import Estimate, Measured


def measured_words(found: Measured | None) -> str:
    """«Found 47 % (41–53), right 40 % (35–45) on «workshop», 234 cases, 3 May 2026 · One look»."""
    if found is None:
        return QCoreApplication.translate("Measured", "Never measured on your photos")
    day = long_day_words(found.at.astimezone().date())
    words = QCoreApplication.translate(
        "Measured",
        "Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4",
        "",
        found.cases,
    )
    for place, told in enumerate((_told(found.found), _told(found.right), "%3", day), 1):
        words = words.replace(f"%{place}", told)
    on = set_name(found.on, lambda text: QCoreApplication.translate("Evaluating", text))
    words = f"{words} · {strategy_line(found.way)}"
    if found.otherwise:
        words += "\n" + QCoreApplication.translate(
            "Measured", "Your templates look at photos in another way now."
        )
    return words.replace("%3", on)  # last: it may hold anything


def weekly_words(found: Measured | None) -> str:
    """What measuring it again takes, as it did the last time."""
    if found is None:
        return QCoreApplication.translate(
            "Measured", "Measure it once; from then on that set can be measured by itself."
        )
    words = QCoreApplication.translate("Measured", "%n questions each time", "", found.questions)
    if not found.price:
        none = QCoreApplication.translate("Measured", "no price is set")
        return f"{words} · {none}"
    return f"{words} · {money(found.price, found.currency)}"


def _told(each: Estimate) -> str:
    if each.value is None:
        return "–"
    percent = QCoreApplication.translate("Measured", "%1 %")
    percent = percent.replace("%1", QLocale().toString(round(100 * each.value)))
    if each.low is None or each.high is None:
        return percent
    return f"{percent} ({round(100 * each.low)}–{round(100 * each.high)})"
