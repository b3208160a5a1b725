"""Words for what changes in models' answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.figures.change import Change
from app.domain.figures.drift import Figure, MonthRow, Place, Share
from app.domain.figures.figure_charts import duration
from app.domain.measured import evaluated
from app.domain.measured.set_change import SetChange
from app.wording.labelled_sets import set_name
from ui.figures.figure_words import speaker
from ui.notices import Notice
from ui.wording import became, long_day_words, narrow_month_words, paragraph

if TYPE_CHECKING:
    from app.settings.settings import Settings

_translate = QCoreApplication.translate
_NB = "\u00a0"
_SHOWN = 4  # lines of several


def place_name(place: Place, settings: Settings) -> str:
    """What people call the connection, else model and host."""
    own = (each for each in settings.connections
           if (each.host, each.model) == (place.host, place.model))  # fmt: skip
    known = next((each.name for each in own if each.name), "")
    return known or " · ".join(filter(None, (place.model, place.host)))


Told = Change | SetChange


def place_of(change: Told) -> Place:
    """Whose change it is; a set's is of no template of its own."""
    return change.place if isinstance(change, Change) else Place(change.host, change.model, "")


def of_changes(changes: Sequence[Told], named: Callable[[Place], str]) -> Notice:
    """What a banner says of them; the page has them all."""
    see = ("over_time", _translate("Drift", "Models over time…"))
    mood = "warn" if any(each.worse for each in changes) else ""
    first, *others = changes
    lines = [change_words(each, named(place_of(each))) for each in others[:_SHOWN]]
    if left := len(others) - len(lines):
        lines.append(QCoreApplication.translate("Drift", "… and %n more", "", left))
    more = "\n".join([ground_words(first), *lines])
    return Notice(change_words(first, named(place_of(first))), more, (see,), mood)


def change_words(change: Told, name: str) -> str:
    """What changed, since when, by how much; name: of the connection."""
    if isinstance(change, SetChange):
        words = _of_set(change.figure, change.after > change.before)
        say = _alarms if change.figure == evaluated.FALSE_ALARMS else _percent
        shares = say(change.before), say(change.after)
    else:
        words = _changed(change.figure, change.worse)
        shares = percent(change.before), percent(change.after)
    told = words.replace("%day%", long_day_words(change.since))
    return told.replace("%shares%", became(*shares).replace(" ", _NB)).replace("%model%", name)


def ground_words(change: Told) -> str:
    """What it stands on, and what else began that day."""
    if isinstance(change, SetChange):
        cases = QLocale().toString(change.cases)
        on = set_name(change.on, lambda text: _translate("Evaluating", text))
        words = _translate("Drift", "Measured again on «%set%», %cases% cases, as every week.")
        return words.replace("%cases%", cases).replace("%set%", on)
    words = _translate("Drift", "%before% cases before, %after% since.")
    number = QLocale().toString
    told = words.replace("%before%", number(change.before.cases))
    told = told.replace("%after%", number(change.after.cases))
    names = {
        "named": _translate("Drift", "Since that day the server names another model."),
        "template_version": _translate("Drift", "Since that day the template has a new version."),
        "prompt_version": _translate("Drift", "Since that day Tessera asks in other words."),
    }
    return paragraph(told, *(names[each] for each in change.versions))


def row_words(row: MonthRow) -> list[str]:
    """A cell for each column of the page."""
    of, series, number = row.counted, row.series, QLocale().toString
    versions = " · ".join(filter(None, (series.template_version, series.prompt_version)))
    accepted = Share(x=of.accepted, n=of.judged)
    return [
        narrow_month_words(row.month.year, row.month.month),
        series.named or series.model,
        versions or "–",
        number(of.answers),
        percent(of.share(Figure.UNUSABLE)),
        number(of.judged),
        percent(accepted),
        *(percent(of.share(f)) for f in (Figure.EDITED, Figure.REJECTED, Figure.ADDED)),
        duration(median(of.seconds), speaker()) if of.seconds else "–",
    ]


def percent(share: Share) -> str:
    """In whole parts of a hundred, under ten with one digit more."""
    if share.value is None:
        return "–"
    return _percent(share.value)


def _of_set(figure: str, more: bool) -> str:
    match figure:
        case evaluated.RECALL:
            rise = _translate("Drift", "Since %day% %model% finds more than before: %shares%")
            fall = _translate("Drift", "Since %day% %model% finds less than before: %shares%")
        case evaluated.PRECISION:
            rise = _translate(
                "Drift", "Since %day% %model% is right more often than before: %shares%"
            )
            fall = _translate(
                "Drift", "Since %day% %model% is right less often than before: %shares%"
            )
        case _:
            rise = _translate(
                "Drift", "Since %day% %model% has more false alarms per undamaged photo: %shares%"
            )
            fall = _translate(
                "Drift", "Since %day% %model% has fewer false alarms per undamaged photo: %shares%"
            )
    return rise if more else fall


def _alarms(value: float) -> str:
    """Of one photo there may be more than one: no share."""
    return QLocale().toString(value, "f", 2)


def _percent(value: float) -> str:
    told = 100 * value
    digits = 1 if 0 < told < 10 and round(told, 1) != round(told) else 0
    figure = QLocale().toString(told, "f", digits)
    return _translate("Drift", "%1\u00a0%").replace("%1", figure)


def _changed(figure: Figure, more: bool) -> str:
    match figure:
        case Figure.REJECTED:
            often = _translate(
                "Drift", "Since %day% findings of %model% are rejected more often: %shares%"
            )
            seldom = _translate(
                "Drift", "Since %day% findings of %model% are rejected less often: %shares%"
            )
        case Figure.EDITED:
            often = _translate(
                "Drift", "Since %day% findings of %model% are edited more often: %shares%"
            )
            seldom = _translate(
                "Drift", "Since %day% findings of %model% are edited less often: %shares%"
            )
        case Figure.ADDED:
            often = _translate(
                "Drift", "Since %day% people add more to what %model% found: %shares%"
            )
            seldom = _translate(
                "Drift", "Since %day% people add less to what %model% found: %shares%"
            )
        case Figure.UNUSABLE:
            often = _translate(
                "Drift", "Since %day% answers of %model% are unusable more often: %shares%"
            )
            seldom = _translate(
                "Drift", "Since %day% answers of %model% are unusable less often: %shares%"
            )
    return often if more else seldom
