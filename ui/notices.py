"""What a banner says: an error, several refused photos, a report that was written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app import errors as er
from ui.wording import sentence

_translate = QCoreApplication.translate
_SHOWN_REFUSALS = 6

Action = tuple[str, str]  # code, label


@dataclass(frozen=True, slots=True)
class Notice:
    """mood: "" for news, "ok", "warn" or "danger"; actions: the most useful first."""

    what: str
    more: str = ""
    actions: tuple[Action, ...] = ()
    mood: str = ""


def of_error(error: er.AppError) -> Notice:
    """What happened, what was kept, one next step, and the button that takes it."""
    words = sentence(error)
    mood = "" if isinstance(error, er.NotConnected) else "danger"
    return Notice(words.what, f"{words.kept} {words.next_step}", _actions(error), mood)


def of_reply(error: er.AppError) -> Notice:
    """The same where a question asked on failed: it is that which may be asked again."""
    notice = of_error(error)
    if not any(code == "analyse" for code, _ in notice.actions):
        return notice
    words, again = sentence(error), _translate("Notices", "Ask again")
    return replace(notice, more=words.kept, actions=(("ask_again", again),))


def of_refusals(refusals: Sequence[er.PhotoRefused]) -> Notice:
    """One notice for all files that were not taken in: each with its reason."""
    if len(refusals) == 1:
        words = sentence(refusals[0])
        return Notice(words.what, f"{words.kept} {words.next_step}", mood="warn")
    lines = [sentence(refusal).what for refusal in refusals[:_SHOWN_REFUSALS]]
    if left := len(refusals) - len(lines):
        lines.append(QCoreApplication.translate("Notices", "… and %n more", "", left))
    what = QCoreApplication.translate("Notices", "%n files were not taken in.", "", len(refusals))
    kept = sentence(refusals[0]).kept
    return Notice(what, "\n".join((*lines, kept)), mood="warn")


def of_report(path: str) -> Notice:
    """The PDF is there."""
    actions = (
        ("open_report", _translate("Notices", "Open")),
        ("show_report", _translate("Notices", "Show in folder")),
    )
    return Notice(_translate("Notices", "The report was written."), path, actions, "ok")


def _actions(error: er.AppError) -> tuple[Action, ...]:
    settings = ("settings", _translate("Notices", "Open settings"))
    match error:
        case er.NotConnected():
            return (
                ("settings", _translate("Notices", "Set up a connection")),
                ("practice", _translate("Notices", "Practise with these photos")),
            )
        case (
            er.BadAddress()
            | er.KeyRefused()
            | er.ModelNotFound()
            | er.RequestRefused()
            | er.Redirected()
            | er.BadAnswer()
            | er.SettingsError()
        ):
            return (settings,)
        case er.TooLarge() | er.ContentRefused() | er.StoreError() | er.PhotoRefused():
            return ()
        case er.ModelError():
            return (("analyse", _translate("Notices", "Analyse again")),)
        case er.ReportNotWritten():
            return (("export", _translate("Notices", "Choose another place")),)
    return ()


def host_of(address: str) -> str:
    """The server's name in an address as typed, for showing only."""
    return address.strip().partition("://")[2].partition("/")[0].rpartition("@")[2] or address
