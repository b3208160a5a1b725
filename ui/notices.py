"""What a banner says of what failed: an error, several refused photos."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app import errors as er
from app.wording import said_by
from ui.wording import paragraph, refusal_line, sentence

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
    *(er.StoreError, er.PhotoRefused, er.PhoneNotServed, er.CameraError, er.PhotoOnRecord),
    er.PhotoLost,
    *(er.CaseNotFree, er.PolicyUnreadable),
)
_OF_STORE = (er.CaseClosed, er.CaseDeleted, er.BackupNotMade, er.BackupUnusable, er.StoreDamaged)
_ONCE_MORE = (
    *(er.ClockWrong, er.ModelNotOpen, er.NothingListens, er.ProxyBlocked),
    er.PhotoNotPrepared,
)


# What these do is done to the case that is open.
_OF_CASE = frozenset(
    (
        *("analyse", "practice", "fallback", "ask_again", "ask_fallback", "second_opinion"),
        *("export", "export_unsigned", "export_data", "reopen"),
    )
)


@dataclass(frozen=True, slots=True)
class Notice:
    """mood: "" for news, "ok", "warn" or "danger"; actions: the most useful first. said: a
    server's own words, for whoever asks for them; wait: seconds before the first action. of_case:
    what it says is true of the open case alone."""

    what: str
    more: str = ""
    actions: tuple[Action, ...] = ()
    mood: str = ""
    said: str = ""
    wait: float = 0.0
    of_case: bool = False

    @property
    def goes_with_case(self) -> bool:
        """Beside another case it would say what is wrong, or do to that one what is not meant."""
        return self.of_case or any(code in _OF_CASE for code, _ in self.actions)


def of_error(error: er.AppError, fallback: str = "") -> Notice:
    """What happened, what was kept, one next step, and the button that takes it. fallback: name
    of the connection offered instead of one that keeps failing."""
    signing = isinstance(error, er.SigningError)
    words, actions = sentence(error), _of_signing(error) if signing else _actions(error)
    if fallback:
        use = _named(_translate("Notices", "Use %1 for this run"), fallback)
        actions = (*actions, ("fallback", use))
    return Notice(
        words.what,
        paragraph(words.kept, words.next_step),
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
    return "warn" if isinstance(error, er.PhotoOnRecord | er.CaseNotFree) else "danger"


def of_left(error: er.AppError, number: str) -> Notice:
    """What failed of a case that was left meanwhile: nothing can be done about it from here."""
    told = of_error(error)
    actions = tuple(each for each in told.actions if each[0] not in _OF_CASE)
    what = _translate("Notices", "Case %1: %2").replace("%1", number).replace("%2", told.what)
    return replace(told, what=what, actions=actions, wait=0.0)


def of_refusals(refusals: Sequence[er.PhotoRefused]) -> Notice:
    """One notice for all files that were not taken in: each with its reason."""
    if len(refusals) == 1:
        words = sentence(refusals[0])
        return Notice(words.what, paragraph(words.kept, words.next_step), mood="warn")
    lines = [refusal_line(refusal) for refusal in refusals[:_SHOWN_REFUSALS]]
    if left := len(refusals) - len(lines):
        lines.append(QCoreApplication.translate("Notices", "… and %n more", "", left))
    what = QCoreApplication.translate("Notices", "%n files were not taken in.", "", len(refusals))
    kept = _translate(
        "Notices", "The files themselves were not touched; other photos are taken in."
    )
    return Notice(what, "\n".join((*lines, kept)), mood="warn")


def of_second_opinion(error: er.AppError) -> Notice:
    """It did not come; the first answer stands, so nothing has to be done."""
    words = sentence(error)
    told = _translate("Notices", "No second opinion. %1").replace("%1", words.what)
    kept = _translate("Notices", "The first answer stands as it was.")
    return Notice(told, paragraph(kept, words.next_step), mood="warn")


def _named(words: str, connection: str) -> str:
    cut = connection if len(connection) <= _LONGEST_NAME else f"{connection[:_LONGEST_NAME]}…"
    return words.replace("%1", cut)


def _of_store(error: er.AppError) -> Action:
    """What lets a person go on where the store stood in the way."""
    if isinstance(error, er.CaseClosed):
        return "reopen", _translate("Notices", "Reopen the case")
    if isinstance(error, er.CaseDeleted):
        return "put_back", _translate("Notices", "Put it back")
    if isinstance(error, er.StoreDamaged):
        return "rescue", _translate("Notices", "See what can be done…")
    return "backups", _translate("Notices", "Backups…")


def _of_its_own(error: er.RateLimited | er.ProxyRefused | er.SecondOpinionMissing) -> Action:
    """What is done about that one alone."""
    if isinstance(error, er.RateLimited):
        return "analyse", _translate("Notices", "Ask again")
    if isinstance(error, er.ProxyRefused):
        return "network", _translate("Notices", "Type the proxy's password")
    return "second_opinion", _translate("Notices", "Second opinion…")


def _of_file(error: er.ReportNotWritten | er.ExportNotWritten) -> Action:
    what = "export" if isinstance(error, er.ReportNotWritten) else "export_data"
    if isinstance(error, er.ReportOpenElsewhere | er.ExportOpenElsewhere):
        return what, _translate("Notices", "Save under another name…")
    return what, _translate("Notices", "Choose another place")


def _of_signing(error: er.AppError) -> tuple[Action, ...]:
    """Mend the certificate, or do without: that is for a person to say."""
    mend = "report_settings", _translate("Notices", "Open settings")
    if isinstance(error, er.PasswordNotKept):
        return (mend,)
    return mend, ("export_unsigned", _translate("Notices", "Issue unsigned…"))


def _actions(error: er.AppError) -> tuple[Action, ...]:
    settings = ("settings", _translate("Notices", "Open settings"))
    match error:
        case er.NotConnected():
            return (
                ("settings", _translate("Notices", "Set up a connection")),
                ("practice", _translate("Notices", "Practise with these photos")),
            )
        case er.RateLimited() | er.ProxyRefused() | er.SecondOpinionMissing():
            return (_of_its_own(error),)
        case _ if isinstance(error, _OF_STORE):
            return (_of_store(error),)
        case _ if isinstance(error, _ONCE_MORE):
            return (("analyse", _translate("Notices", "Analyse again")),)
        case _ if isinstance(error, _IN_THE_SETTINGS):
            return (settings,)
        case _ if isinstance(error, _ELSEWHERE):
            return ()
        case er.ModelError():
            return (("analyse", _translate("Notices", "Analyse again")),)
        case er.ReportNotWritten() | er.ExportNotWritten():
            return (_of_file(error),)
    return ()
