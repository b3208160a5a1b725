"""What a failure means for a batch: wait, pause, try again, or leave the case at that."""

from enum import Enum

from app import errors as er
from app.domain.many.batch import Failure

MOST_TRIES = 3


class Then(Enum):
    """WAIT: the way or the server is not ready, and will be. PAUSE: every case would meet it, and a
    person can mend it. AGAIN: it may pass. FAIL: it is the case's own."""

    WAIT = "wait"
    PAUSE = "pause"
    AGAIN = "again"
    FAIL = "fail"


# By exact class: what hangs below these is another matter.
_WAITS = (
    *(er.Unreachable, er.HostNotFound, er.NothingListens, er.ConnectTimedOut),
    *(er.RateLimited, er.ServerBusy, er.ServerLoading),
    *(er.DiskFull, er.StoreUnwritable, er.FolderReadOnly),
)
_PAUSES = (
    *(er.NotConnected, er.BadAddress, er.KeyRefused, er.ModelNotFound, er.SeesNoPictures),
    *(er.ThinkingRefused, er.QuotaUsedUp, er.Redirected, er.Unreachable, er.StoreDamaged),
    *(er.TemplateError, er.RuleError, er.SettingsError, er.TableUnusable, er.BudgetReached),
    *(er.NoLater, er.PostingRefused),
)
_PASSES = (er.ConnectionLost, er.TimedOut, er.ServerFailed, er.BadAnswer)
# The server says that it has too much to do.
OVERLOADED = (er.RateLimited, er.ServerBusy)


def then(error: er.AppError) -> Then:
    """What is to be done about it."""
    if type(error) in _WAITS:
        return Then.WAIT
    if isinstance(error, _PAUSES):
        return Then.PAUSE
    return Then.AGAIN if passes(error) else Then.FAIL


def passes(error: er.AppError) -> bool:
    """Nobody has to mend anything but the server, or the way to it."""
    return isinstance(error, _PASSES)


def unheard(error: er.AppError) -> bool:
    """No model has heard the question: it did not get there, or was turned away at the door."""
    turned_away = isinstance(error, er.ModelError) and type(error) in _WAITS
    return turned_away or isinstance(error, er.Unreachable)


def spreads(error: er.AppError) -> bool:
    """If it meets many in a row, it meets all: the photos' folder is gone, or the server takes
    nothing. A broken photo says nothing of others."""
    if isinstance(error, er.PhotoRefused):
        return error.refusal in (er.Refusal.MISSING, er.Refusal.NO_ACCESS)
    return isinstance(error, er.ModelError) and not isinstance(error, er.ContentRefused)


def failure_of(error: er.AppError) -> Failure:
    """As it is kept."""
    code = type(error).__name__
    if isinstance(error, er.PhotoRefused):
        code = f"{code}.{error.refusal}"
    return Failure(code, error.data())


def error_of(failure: Failure) -> er.AppError:
    """The error that was kept, with texts for figures; a plain AppError for one that is known no
    more."""
    made = getattr(er, failure.code.partition(".")[0], None)
    if not (isinstance(made, type) and issubclass(made, er.AppError)):
        return er.AppError()
    try:
        return made(**failure.data)
    except TypeError:
        return er.AppError()
