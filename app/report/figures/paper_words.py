"""The words of the figures in a report's language."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.domain.figures.figure_charts import NB, Speaker
from app.domain.figures.period import Period, Step
from app.domain.words import Language
from app.report.words import words_in

_POINTS = str.maketrans(",.", ".,")


def speaker_in(language: Language) -> Speaker:
    """Words, numbers and days as that language has them."""
    words = words_in(language)
    months = words.text("figures_month_names").split()

    def number(told: int) -> str:
        return number_in(told, language)

    def money(cost: Decimal, currency: str) -> str:
        return f"{sum_in(language, cost)}{NB}{currency}".strip(NB)

    def day(at: date, step: Step) -> str:
        name = "figures_month_form" if step is Step.MONTH else "figures_day_form"
        return words.text(name).format(day=at.day, month=months[at.month - 1], year=at.year)

    return Speaker(words, number, money, day)


def number_in(told: int, language: Language) -> str:
    """Thousands parted as that language does it."""
    return _spelled(f"{told:,}", language)


def sum_in(language: Language, exact: Decimal) -> str:
    """A sum of money, to the cent."""
    return _spelled(f"{exact.quantize(Decimal('0.01'), ROUND_HALF_UP):,}", language)


def period_in(language: Language, period: Period) -> str:
    """From day to day."""
    to, year = speaker_in(language), words_in(language).text("figures_date_form")
    first, last = (
        year.format(day=to.day(day, Step.DAY), year=day.year) for day in (period.first, period.last)
    )
    return first if first == last else to.say("figures_period", first=first, last=last)


def _spelled(number: str, language: Language) -> str:
    return number.translate(_POINTS) if language.comma else number
