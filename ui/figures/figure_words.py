"""The words of the figures on the screen."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.figures.figure_charts import Speaker
from app.domain.figures.period import Period, Step
from app.domain.words import Kind, Severity
from ui.widgets.amounts import money
from ui.wording import (
    day_of_year_words,
    kind_word,
    long_day_words,
    severity_word,
    short_month_words,
    span,
)

_translate = QCoreApplication.translate


def speaker() -> Speaker:
    """In the program's language and the system's form of numbers and days."""
    names = _names()

    def say(name: str, **data: object) -> str:
        told = names[name]
        for key, value in data.items():
            told = told.replace(f"%{key}%", str(value))
        return told

    return Speaker(say, _number, _money, _day)


def period_words(period: Period) -> str:
    """From day to day, as people write them."""
    return span(*(long_day_words(day) for day in (period.first, period.last)))


def _number(number: int) -> str:
    return QLocale().toString(number)


def _money(cost: Decimal, currency: str) -> str:
    return money(str(cost), currency)


def _day(day: date, step: Step) -> str:
    return short_month_words(day) if step is Step.MONTH else day_of_year_words(day)


def _names() -> dict[str, str]:
    kinds = {f"title_{kind}": kind_word(kind) for kind in Kind}
    severities = {f"severity_{each}": severity_word(each) for each in Severity}
    return kinds | severities | _titles() | _empty() | _of_cases() | _of_findings() | _of_calls()


def _titles() -> dict[str, str]:
    return {
        "figures_cases": _translate("Figures", "Cases"),
        "figures_kinds": _translate("Figures", "Kinds"),
        "figures_severities": _translate("Figures", "Severity"),
        "figures_waits": _translate("Figures", "From the first photo to the decision"),
        "figures_findings": _translate("Figures", "Models' findings"),
        "figures_agreement": _translate("Figures", "Agreement between models"),
        "figures_calls": _translate("Figures", "Calls and money"),
    }


def _empty() -> dict[str, str]:
    nothing = _translate("Figures", "No case was opened in this period.")
    return {
        "figures_no_cases": nothing,
        "figures_no_kinds": nothing,
        "figures_no_severities": _translate("Figures", "No case has a severity yet."),
        "figures_no_waits": _translate("Figures", "No case is decided yet."),
        "figures_no_findings": _translate("Figures", "No model found anything."),
        "figures_no_agreement": _translate("Figures", "No second opinion was asked for."),
        "figures_no_calls": _translate("Figures", "No model was asked in this period."),
    }


def _of_cases() -> dict[str, str]:
    return {
        "figures_n_cases": _translate("Figures", "%n% cases"),
        "figures_cases_day": _translate("Figures", "Opened, by day"),
        "figures_cases_week": _translate("Figures", "Opened, by week"),
        "figures_cases_month": _translate("Figures", "Opened, by month"),
        "figures_of_cases": _translate("Figures", "Of %n% cases"),
        "figures_judged": _translate("Figures", "Of %n% cases, as decided or else as proposed"),
        "figures_under": _translate("Figures", "Under %time%"),
        "figures_between": _translate("Figures", "%low% to %high%"),
        "figures_over": _translate("Figures", "%time% or more"),
        "figures_median": _translate("Figures", "Median %time%"),
        "figures_half": _translate("Figures", "Half of %n% decided cases took %low% to %high%"),
        "figures_share": _translate("Figures", "%n%\u00a0%"),
        "figures_days": _translate("Figures", "%n%\u00a0d"),
        "figures_hours": _translate("Figures", "%n%\u00a0h"),
        "figures_minutes": _translate("Figures", "%n%\u00a0min"),
        "figures_seconds": _translate("Figures", "%n%\u00a0s"),
    }


def _of_findings() -> dict[str, str]:
    return {
        "figures_accepted": _translate("Figures", "Accepted"),
        "figures_edited": _translate("Figures", "Edited"),
        "figures_rejected": _translate("Figures", "Rejected"),
        "figures_open": _translate("Figures", "Not reviewed"),
        "figures_kept": _translate("Figures", "%share% of those reviewed were kept"),
        "figures_found": _translate("Figures", "Of %n% findings; people added %added%"),
        "figures_agreed": _translate("Figures", "Both say the same"),
        "figures_differing": _translate("Figures", "Both see it, values differ"),
        "figures_by_one": _translate("Figures", "Only one sees it"),
        "figures_same": _translate("Figures", "%share% seen alike"),
        "figures_places": _translate("Figures", "Of %n% places; second opinions: %opinions%"),
    }


def _of_calls() -> dict[str, str]:
    return {
        "figures_n_calls": _translate("Figures", "%n% calls"),
        "figures_calls_day": _translate("Figures", "By day"),
        "figures_calls_week": _translate("Figures", "By week"),
        "figures_calls_month": _translate("Figures", "By month"),
        "figures_known": _translate("Figures", "%n% answers were known"),
        "figures_tokens": _translate("Figures", "%n% tokens"),
        "figures_undated": _translate("Figures", "%n% of them on days not counted"),
        "figures_left_out": _translate("Figures", "without %months%, counted by month alone"),
    }
