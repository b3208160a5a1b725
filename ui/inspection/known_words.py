"""Where a known answer or a picture comes from, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.known import Taken
from app.domain.seen import Pose
from ui.wording import long_day_words

_translate = QCoreApplication.translate


def day(at: datetime) -> str:
    """14 March 2026, in local time."""
    return long_day_words(at.astimezone().date())


def source_words(source: Taken) -> str:
    """Of which case, and when it was answered there."""
    words = _translate("Known", "case %1, %2").replace("%2", day(source.at))
    return words.replace("%1", source.number)


def taken_sentence(source: Taken) -> str:
    """What is to be known of an answer no model was asked for."""
    words = _translate("Known", "Known answer, taken from %1: no model was asked.")
    facts = _translate("Known", "Facts of the product, taken from %1: no model was asked.")
    return (facts if source.facts_only else words).replace("%1", source_words(source))


def distance_words(distance: int) -> str:
    """How alike two pictures are."""
    if not distance:
        return _translate("Known", "the same picture")
    return _translate("Known", "%n of 256 bits differ", "", distance)


def pose_words(pose: Pose) -> str:
    """How a picture lies against the other; "" for upright."""
    return {
        Pose.UPRIGHT: "",
        Pose.TURNED: _translate("Known", "turned"),
        Pose.MIRRORED: _translate("Known", "mirrored"),
    }[pose]
