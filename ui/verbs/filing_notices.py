"""What the banner says of cases that were closed, held, deleted or given to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.filing import Act, Left
from ui.notices import Notice, of_error
from ui.wording import sentence

if TYPE_CHECKING:
    from ui.inspection.filing_told import Told

_translate = QCoreApplication.translate
_SHOWN = 4  # cases that could not be done, by name


def of_filing(told: Told) -> Notice | None:
    """What was done, what could not be and why, and the way back; None where nothing is to say."""
    done, left = told.filed.done, told.filed.left
    if told.undoes and not left and not told.rest:
        return None
    if not done and not left:
        return None
    if not done and len(left) == 1:
        return of_error(left[0].why)
    what = _one(told) if len(done) == 1 else _many(told)
    more = [_kept()] if told.act is Act.DELETE and done else []
    if told.rest:
        more.append(_translate("Notices", "%Ln more are not taken back yet.", "", told.rest))
    more += [_why(each) for each in left[:_SHOWN]]
    if further := len(left) - len(left[:_SHOWN]):
        more.append(_translate("Notices", "… and %n more", "", further))
    words = _translate("Notices", "Go on") if told.rest else _translate("Notices", "Undo")
    back = (("undo_filing", words),) if told.rest or (done and not told.undoes) else ()
    return Notice(what, "\n".join(more), back, "warn" if left else "")


def _one(told: Told) -> str:
    words = {
        Act.CLOSE: _translate("Notices", "Case %1 was closed."),
        Act.REOPEN: _translate("Notices", "Case %1 was reopened."),
        Act.HOLD: _translate("Notices", "Case %1 is under legal hold."),
        Act.LIFT: _translate("Notices", "The hold of case %1 was lifted."),
        Act.DELETE: _translate("Notices", "Case %1 was deleted."),
        Act.RESTORE: _translate("Notices", "Case %1 was put back."),
        None: _translate("Notices", "Case %1 was assigned."),
    }[told.act]
    return " ".join(words.replace("%1", told.number).split())


def _many(told: Told) -> str:
    count = len(told.filed.done)
    if not count:
        return _translate("Notices", "Nothing could be done.")
    return {
        Act.CLOSE: _translate("Notices", "%Ln cases were closed.", "", count),
        Act.REOPEN: _translate("Notices", "%Ln cases were reopened.", "", count),
        Act.HOLD: _translate("Notices", "%Ln cases are under legal hold.", "", count),
        Act.LIFT: _translate("Notices", "The hold of %Ln cases was lifted.", "", count),
        Act.DELETE: _translate("Notices", "%Ln cases were deleted.", "", count),
        Act.RESTORE: _translate("Notices", "%Ln cases were put back.", "", count),
        None: _translate("Notices", "%Ln cases were assigned.", "", count),
    }[told.act]


def _kept() -> str:
    return _translate("Notices", "It can be undone for 30 days; the photos are kept so long.")


def _why(left: Left) -> str:
    """One line per case that could not be done."""
    return sentence(left.why).what
