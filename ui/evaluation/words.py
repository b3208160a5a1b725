"""What is said of measurements on screen."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app import wording
from app.measured import strategy_of
from app.settings.dialect import Dialect
from app.wording import labelled_sets
from ui.strategy_words import strategy_line
from ui.widgets.amounts import money
from ui.wording import practice_word
from ui.wording.times import short_moment_words

if TYPE_CHECKING:
    from app.domain.measured.evaluated import Estimate
    from app.evaluation.expected import Expected
    from app.evaluation.preparing import Counts
    from app.measured import RunLine
    from app.settings.connection import Connection

_translate = QCoreApplication.translate
_AT_ONCE = 4  # questions, by app.evaluation.running


def model_words(line: RunLine) -> str:
    """What was asked, as people know it."""
    if line.practice:
        return practice_word()
    head = line.head
    return str(head.get("connection") or head.get("model") or head.get("host"))


def set_words(line: RunLine) -> str:
    """The set, and how it was looked at where that was not once."""
    way, name = strategy_of(line.head), set_name(line.head["set"]["name"])
    return name if way.once else f"{name} · {strategy_line(way)}"


def set_name(name: str) -> str:
    """As people know it: the office's own cases are a set that nobody named."""
    return labelled_sets.set_name(name, lambda text: _translate("Evaluating", text))


def standing_words(line: RunLine) -> str:
    """How far it came, or how it did."""
    if line.ended:
        words = _translate("Evaluation", "found %1, right %2")
        found, right = percent(line.ended.found), percent(line.ended.right)
        return words.replace("%1", found).replace("%2", right)
    return count_words(line.asked, line.of)


def count_words(asked: int, of: int) -> str:
    """«40 of 120 answered»."""
    if not of:
        return _translate("Evaluation", "%n answered", "", asked)
    words = _translate("Evaluation", "%1 of %2 answered")
    return words.replace("%1", number(asked)).replace("%2", number(of))


def when_words(line: RunLine) -> str:
    """Day and time, to tell runs of one day apart."""
    return short_moment_words(line.made_at)


def way_and_time(line: RunLine) -> str:
    """What tells runs of one model over one set apart."""
    way, told = strategy_of(line.head), [when_words(line)]
    if line.with_examples:
        told.insert(0, _translate("Evaluation", "with examples"))
    if not way.once:
        told.insert(0, strategy_line(way))
    return " · ".join(told)


def percent(each: Estimate) -> str:
    """«47 %»; "–" where nothing stands behind it."""
    return share_words(each.value)


def share_words(share: float | None) -> str:
    """The same of a share from 0 to 1."""
    if share is None:
        return "–"
    return _translate("Evaluation", "%1 %").replace("%1", number(round(100 * share)))


def counts_words(told: Counts) -> str:
    """What would be asked about, and what of it does not count."""
    cases = _translate("Evaluation", "%n cases", "", told.cases)
    photos = _translate("Evaluation", "%n photos", "", told.photos)
    labels = _translate("Evaluation", "%n labels", "", told.labels)
    words = f"{cases} · {photos} · {labels}"
    if told.left_out:
        left = _translate(
            "Evaluation", "%n of them left out, without a counterpart", "", told.left_out
        )
        words += f" · {left}"
    return words


def expected_words(each: Expected, questions: int, connection: Connection) -> str:
    """How long all of it will take, and what it will cost, as far as that is known; and that closed
    cases are shown."""
    told = _expected(each, questions, connection.dialect is Dialect.PRACTICE)
    if not connection.shows_examples:
        return told
    with_them = _translate("Evaluation", "with examples from closed cases outside of the set")
    return f"{told} · {with_them}"


def _expected(each: Expected, questions: int, practice: bool) -> str:
    if practice:
        return _translate("Evaluation", "Costs nothing, says nothing: practice knows no damage.")
    told = []
    if each.seconds:
        told.append(time_words(each.seconds * questions / min(_AT_ONCE, max(1, questions))))
    if each.cost:
        told.append("≈ " + money(str(Decimal(each.cost) * questions), each.currency))
    asked = _translate("Evaluation", "%n cases to ask about", "", questions)
    if not told:
        unknown = _translate("Evaluation", "time and price are not known before the first answers")
        return f"{asked} · {unknown}"
    return " · ".join((asked, *told))


def time_words(seconds: float) -> str:
    """«about 12 min»."""
    if seconds < 90:
        words, many = _translate("Evaluation", "about %1 s"), seconds
    elif seconds < 5400:
        words, many = _translate("Evaluation", "about %1 min"), seconds / 60
    else:
        words, many = _translate("Evaluation", "about %1 h"), seconds / 3600
    return words.replace("%1", number(max(1, round(many))))


def price_words(price: float | None, currency: str) -> str:
    """Of one case."""
    return money(f"{price:.3g}" if price else "", currency)


def time_each_words(seconds: float) -> str:
    """Of one case."""
    return _translate("Evaluation", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))


def outcome_word(outcome: str) -> str:
    """Better, worse, or that it can't be told."""
    return _translate("Evaluating", wording.OUTCOME_OF_RUN[outcome])


def figure_name(name: str) -> str:
    """What a figure is called."""
    return _translate("Evaluating", wording.FIGURE[name])


def number(count: int) -> str:
    """As people write it."""
    return QLocale().toString(count)
