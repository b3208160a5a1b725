"""What is said of the watched folder."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.watched.groups import Group
from ui.inspection.tray.tray_state import Tray
from ui.wording import clock_words, day_words, span, system_words, with_clock

_translate = QCoreApplication.translate


def waiting_words(tray: Tray) -> str:
    """How many wait, for the foot of the window; "" while there is nothing to look at."""
    if tray.count:
        return _translate("Tray", "%n new photos in the folder", "", tray.count)
    if tray.folder and (tray.said or tray.silent):
        return _translate("Tray", "Watched folder not reached")
    return ""


def trouble_words(tray: Tray) -> str:
    """Why nothing new comes; "" while all is well."""
    if tray.said:
        words = _translate("Tray", "%1 can't be looked into: %2. Looked at again all the time.")
        return words.replace("%1", tray.folder).replace("%2", system_words(tray.said))
    if tray.silent:
        words = _translate("Tray", "%1 does not answer. Looked at again as soon as it does.")
        return words.replace("%1", tray.folder)
    return ""


def empty_words(tray: Tray) -> str:
    """Why nothing is there to look at."""
    if tray.given:
        words = _translate("Tray", "A batch goes on with what comes into %1.")
    else:
        words = _translate("Tray", "Nothing new. What comes into %1 is shown here.")
    return words.replace("%1", tray.folder)


def group_words(group: Group) -> str:
    """When a group's photos were taken, how many they are, and what their label says."""
    first, last = _clock(group.photos[0].changed), _clock(group.photos[-1].changed)
    day = day_words(_local(group.photos[0].changed).date())
    photos = _translate("Tray", "%n photos", "", len(group.photos))
    return "  ·  ".join(filter(None, (with_clock(day, span(first, last)), photos, group.label)))


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()


def _clock(seconds: float) -> str:
    return clock_words(_local(seconds))
