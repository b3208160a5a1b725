"""What a banner says: an error, several refused photos, a report that was written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app import errors as er
from app.domain.fault import Problem
from app.settings.settings import Connection, Dialect
from app.wording import said_by
from ui.wording import problem_sentence, refusal_line, sentence

_translate = QCoreApplication.translate
_SHOWN_REFUSALS = 6
_LONGEST_NAME = 30

Action = tuple[str, str]  # code, label

# Where the next step is taken: in the settings, or in none of Tessera's places.
_IN_THE_SETTINGS = (
    *(er.BadAddress, er.HostNotFound, er.ConnectTimedOut, er.NoEncryption, er.ProxyRefused),
    *(er.CertificateRefused, er.CertificateOfAnother, er.Redirected, er.BadAnswer),
    *(er.KeyRefused, er.ModelNotFound, er.SeesNoPictures, er.ThinkingRefused),
    *(er.PictureUnreadable, er.RequestRefused, er.SettingsError),
)
_ELSEWHERE = (
    *(er.TooLarge, er.ContentRefused, er.CertificateExpired, er.OutOfMemory),
    *(er.StoreError, er.PhotoRefused, er.PhoneNotServed, er.CameraError, er.OrderOnRecord),
    er.CaseNotFree,
)


@dataclass(frozen=True, slots=True)
class Notice:
    """mood: "" for news, "ok", "warn" or "danger"; actions: the most useful first. said: a
    server's own words, for whoever asks for them; wait: seconds before the first action."""

    what: str
    more: str = ""
    actions: tuple[Action, ...] = ()
    mood: str = ""
    said: str = ""
    wait: float = 0.0


def of_error(error: er.AppError, fallback: str = "") -> Notice:
    """What happened, what was kept, one next step, and the button that takes it. fallback: name
    of the connection offered instead of one that keeps failing."""
    words, actions = sentence(error), _actions(error)
    if fallback:
        use = _named(_translate("Notices", "Use %1 for this run"), fallback)
        actions = (*actions, ("fallback", use))
    return Notice(
        words.what,
        f"{words.kept} {words.next_step}",
        actions,
        mood=_mood(error),
        said=said_by(error),
        wait=error.retry_after if isinstance(error, er.RateLimited) else 0.0,
    )


def of_reply(error: er.AppError, fallback: str = "") -> Notice:
    """The same where a question asked on failed: it is that which may be asked again."""
    notice = of_error(error)
    if any(code == "analyse" for code, _ in notice.actions):
        again = _translate("Notices", "Ask again")
        notice = replace(notice, more=sentence(error).kept, actions=(("ask_again", again),))
    if fallback:
        use = _named(_translate("Notices", "Use %1 for this question"), fallback)
        notice = replace(notice, actions=(*notice.actions, ("ask_fallback", use)))
    return notice


def _mood(error: er.AppError) -> str:
    """Nothing failed where something is still to be done, or is refused for a good reason."""
    if isinstance(error, er.NotConnected):
        return ""
    return "warn" if isinstance(error, er.OrderOnRecord | er.CaseNotFree) else "danger"


def of_refusals(refusals: Sequence[er.PhotoRefused]) -> Notice:
    """One notice for all files that were not taken in: each with its reason."""
    if len(refusals) == 1:
        words = sentence(refusals[0])
        return Notice(words.what, f"{words.kept} {words.next_step}", mood="warn")
    lines = [refusal_line(refusal) for refusal in refusals[:_SHOWN_REFUSALS]]
    if left := len(refusals) - len(lines):
        lines.append(QCoreApplication.translate("Notices", "… and %n more", "", left))
    what = QCoreApplication.translate("Notices", "%n files were not taken in.", "", len(refusals))
    kept = _translate(
        "Notices", "The files themselves were not touched; other photos are taken in."
    )
    return Notice(what, "\n".join((*lines, kept)), mood="warn")


def of_report(path: str) -> Notice:
    """The PDF is there."""
    actions = (
        ("open_report", _translate("Notices", "Open")),
        ("show_report", _translate("Notices", "Show in folder")),
        ("mail_report", _translate("Notices", "Draft a mail")),
    )
    return Notice(_translate("Notices", "The report was written."), path, actions, "ok")


def of_draft(opened: bool, path: str) -> Notice:
    """A mail without the report was drafted, or could not be; path: the report's."""
    show = (("show_report", _translate("Notices", "Show in folder")),)
    if not opened:
        what = _translate("Notices", "No mail program could be opened.")
        return Notice(what, _translate("Notices", "The report is kept."), show, "warn")
    what = _translate("Notices", "A mail is drafted in your mail program.")
    more = _translate("Notices", "Attach the report to it: %1").replace("%1", path)
    return Notice(what, more, show)


def of_data(path: str) -> Notice:
    """The case was written for another program."""
    show = ("show_report", _translate("Notices", "Show in folder"))
    return Notice(_translate("Notices", "The file was written."), path, (show,), "ok")


def of_evidence(path: str) -> Notice:
    """The evidence package is there."""
    show = ("show_report", _translate("Notices", "Show in folder"))
    return Notice(_translate("Notices", "The evidence package was written."), path, (show,), "ok")


def of_problems(problems: Sequence[Problem]) -> Notice:
    """What changed lately is not as it was put on record."""
    what = _translate("Notices", "Something is not as it was put on record.")
    lines = [problem_sentence(problem) for problem in problems[:_SHOWN_REFUSALS]]
    if left := len(problems) - len(lines):
        lines.append(QCoreApplication.translate("Notices", "… and %n more", "", left))
    check = ("records", _translate("Notices", "Check everything…"))
    return Notice(what, "\n".join(lines), (check,), "danger")


def of_restored(aside: str) -> Notice:
    """A backup was put in place."""
    what = _translate("Notices", "The cases are as they were when that backup was made.")
    more = _translate("Notices", "What was there before is kept: %1")
    return Notice(what, more.replace("%1", aside), mood="ok")


def of_spoilt(names: Sequence[str]) -> Notice:
    """Photos whose bytes are no longer what came in were found while backing up."""
    what = QCoreApplication.translate(
        "Notices", "%n photos are no longer what came in: their files have changed.", "", len(names)
    )
    lines = [*names[:_SHOWN_REFUSALS], *(["…"] if len(names) > _SHOWN_REFUSALS else [])]
    kept = _translate("Notices", "An earlier second copy was not overwritten.")
    return Notice(what, "\n".join((*lines, kept)), mood="danger")


def of_second_opinion(error: er.AppError) -> Notice:
    """It did not come; the first answer stands, so nothing has to be done."""
    words = sentence(error)
    told = _translate("Notices", "No second opinion. %1").replace("%1", words.what)
    kept = _translate("Notices", "The first answer stands as it was.")
    return Notice(told, f"{kept} {words.next_step}", mood="warn")


def _named(words: str, connection: str) -> str:
    cut = connection if len(connection) <= _LONGEST_NAME else f"{connection[:_LONGEST_NAME]}…"
    return words.replace("%1", cut)


def _of_store(error: er.AppError) -> Action:
    """What lets a person go on where the store stood in the way."""
    if isinstance(error, er.CaseClosed):
        return "reopen", _translate("Notices", "Reopen the case")
    if isinstance(error, er.CaseDeleted):
        return "put_back", _translate("Notices", "Put it back")
    return "backups", _translate("Notices", "Backups…")


def _actions(error: er.AppError) -> tuple[Action, ...]:
    settings = ("settings", _translate("Notices", "Open settings"))
    match error:
        case er.NotConnected():
            return (
                ("settings", _translate("Notices", "Set up a connection")),
                ("practice", _translate("Notices", "Practise with these photos")),
            )
        case er.RateLimited():
            return (("analyse", _translate("Notices", "Ask again")),)
        case er.CaseClosed() | er.CaseDeleted() | er.BackupNotMade() | er.BackupUnusable():
            return (_of_store(error),)
        case er.ProxyRefused():
            return (("network", _translate("Notices", "Type the proxy's password")),)
        case (
            er.ClockWrong()
            | er.ModelNotOpen()
            | er.NothingListens()
            | er.ProxyBlocked()
            | er.PhotoNotPrepared()
        ):
            return (("analyse", _translate("Notices", "Analyse again")),)
        case _ if isinstance(error, _IN_THE_SETTINGS):
            return (settings,)
        case _ if isinstance(error, _ELSEWHERE):
            return ()
        case er.ModelError():
            return (("analyse", _translate("Notices", "Analyse again")),)
        case er.ReportNotWritten() | er.ExportNotWritten():
            what = "export" if isinstance(error, er.ReportNotWritten) else "export_data"
            return ((what, _translate("Notices", "Choose another place")),)
    return ()


def connection_name(connection: Connection) -> str:
    """What people call it, else model and host; "" for a connection that is not set up."""
    if connection.dialect is Dialect.PRACTICE:
        return _translate("Wiring", "Practice, no model")
    if not connection.ready:
        return ""
    return connection.name or f"{connection.model} · {connection.host}"
