"""What a banner says of what was done and can be taken back: a set-up, a view, a merging."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.keeping.backup import Backup
from ui.notices import Notice
from ui.wording import listed, moment_words

_translate = QCoreApplication.translate
_SHOWN = 6  # names of several


def of_setup(left: Sequence[str]) -> Notice:
    """An office's set-up was taken over; left: what of it was not."""
    what = _translate("Notices", "The office's set-up was taken over. Keys have to be entered.")
    wrong = _translate("Notices", "Left out, since something is wrong in them: %1")
    more = wrong.replace("%1", listed(left[:_SHOWN])) if left else ""
    undo = ("undo_setup", _translate("Notices", "Undo"))
    mend = ("settings", _translate("Notices", "Open settings"))
    return Notice(what, more, (undo, mend), "warn" if left else "ok")


def of_setup_back(left: Sequence[str]) -> Notice:
    """It is as before a set-up was taken over; left: texts that were changed since."""
    what = _translate("Notices", "The office's set-up is as it was before.")
    kept = _translate("Notices", "Changed since, and left as they are: %1")
    more = kept.replace("%1", listed(left[:_SHOWN])) if left else ""
    return Notice(what, more, mood="warn" if left else "ok")


def of_view(name: str, kept: bool) -> Notice:
    """A view was forgotten; kept: another one is kept under its name."""
    other = _translate("Notices", "The view «%1» shows something else now.")
    gone = _translate("Notices", "The view «%1» is forgotten.")
    what = (other if kept else gone).replace("%1", name)
    return Notice(what, actions=(("undo_view", _translate("Notices", "Undo")),))


def of_merged(steps: int, before: Backup) -> Notice:
    """What was done elsewhere is in the case now; steps: entries of its log; before: the backup
    that leads back."""
    what = _translate("Notices", "Merged. Steps that came in: %1").replace("%1", str(steps))
    told = _translate("Notices", "The history has them, with who did what and when.")
    backup = _translate("Notices", "Before, a backup of all cases was made: %1")
    undo = (("undo_merge", _translate("Notices", "Undo…")),)
    more = "\n".join((told, backup.replace("%1", moment_words(before.at))))
    return Notice(what, more, undo, "ok")
