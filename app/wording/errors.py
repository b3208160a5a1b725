"""What each error says: what happened, what was kept, and one next step."""

from dataclasses import dataclass

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Words:
    """What happened, what was kept, and one next step."""

    what: str
    kept: str
    next_step: str


_SAFE = QT_TRANSLATE_NOOP("Errors", "Photos and everything answered so far are kept.")
_CASES = QT_TRANSLATE_NOOP("Errors", "Nothing in the folder was changed.")

SENTENCES: dict[type[er.AppError], Words] = {
    er.AppError: Words(
        QT_TRANSLATE_NOOP("Errors", "Something went wrong."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Try again."),
    ),
    er.PhotoRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} was not taken in: {reason}"),
        QT_TRANSLATE_NOOP("Errors", "The file itself was not touched; the other photos are in."),
        QT_TRANSLATE_NOOP("Errors", "Add another photo instead."),
    ),
    er.ModelError: Words(
        QT_TRANSLATE_NOOP("Errors", "The model's server at {host} did not answer as it should."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again, or test the connection in the settings."),
    ),
    er.NotConnected: Words(
        QT_TRANSLATE_NOOP("Errors", "No model is connected yet."),
        QT_TRANSLATE_NOOP("Errors", "The photos are in the case."),
        QT_TRANSLATE_NOOP("Errors", "Set up a connection in the settings, or practise without."),
    ),
    er.BadAddress: Words(
        QT_TRANSLATE_NOOP("Errors", "The connection's address can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Correct the address in the settings."),
    ),
    er.Unreachable: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} can't be reached. {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Check the network and the address, and that the server runs; analyse again."
        ),
    ),
    er.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "The proxy {proxy} on the way to {host} asks for a password."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Type its user name and password in the settings, «Network»."),
    ),
    er.ConnectionLost: Words(
        QT_TRANSLATE_NOOP("Errors", "The connection to {host} broke off in the middle."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again."),
    ),
    er.TimedOut: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} took too long: nothing for {seconds} s."),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Analyse again; if the server is slow, allow it more time in the settings."
        ),
    ),
    er.KeyRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} does not accept the key. {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Enter the key again in the settings."),
    ),
    er.ModelNotFound: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} knows no model «{model}», or the address is wrong."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check model and address in the settings."),
    ),
    er.TooLarge: Words(
        QT_TRANSLATE_NOOP("Errors", "The photos are more than {host} takes at once. {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Give the server's model a larger context window."),
    ),
    er.RequestRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} refused the request ({status}). {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Test the connection in the settings."),
    ),
    er.ContentRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} refused these photos or words by its own rules."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Leave out the photo it objects to, or use another model."),
    ),
    er.RateLimited: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} has too much to do. It asks to wait {retry_after} s."),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Wait a moment, then analyse again."),
    ),
    er.QuotaUsedUp: Words(
        QT_TRANSLATE_NOOP("Errors", "The account at {host} has no credit left. {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Top up the account, then analyse again."),
    ),
    er.ServerFailed: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} reported a failure of its own ({status}). {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again in a moment."),
    ),
    er.Redirected: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} sends requests on to another address."),
        QT_TRANSLATE_NOOP("Errors", "Photos and key were not sent there."),
        QT_TRANSLATE_NOOP("Errors", "Enter the server's final address in the settings."),
    ),
    er.BadAnswer: Words(
        QT_TRANSLATE_NOOP("Errors", "What {host} sent back is no answer of a model. {said}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check address and kind of connection in the settings."),
    ),
    er.StoreError: Words(
        QT_TRANSLATE_NOOP("Errors", "The cases in {place} can't be opened."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Restart Tessera."),
    ),
    er.StoreInUse: Words(
        QT_TRANSLATE_NOOP("Errors", "Another Tessera has {place} open."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Close it, or choose another data folder."),
    ),
    er.StoreTooNew: Words(
        QT_TRANSLATE_NOOP("Errors", "The cases in {place} were written by a newer Tessera."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Install the newest Tessera."),
    ),
    er.StoreDamaged: Words(
        QT_TRANSLATE_NOOP("Errors", "The case file in {place} is damaged. {said}"),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Put back a backup from the folder «backups»."),
    ),
    er.StoreUnwritable: Words(
        QT_TRANSLATE_NOOP("Errors", "The change can't be saved in {place}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is kept."),
        QT_TRANSLATE_NOOP("Errors", "Free some space or allow writing there, then try again."),
    ),
    er.NotInStore: Words(
        QT_TRANSLATE_NOOP("Errors", "This {what} is no longer there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing else was changed."),
        QT_TRANSLATE_NOOP("Errors", "Open the case again."),
    ),
    er.ReportNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The report {path} could not be written. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The case is kept; a file already there was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place and export again."),
    ),
    er.SettingsError: Words(
        QT_TRANSLATE_NOOP("Errors", "The settings could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Cases are not touched."),
        QT_TRANSLATE_NOOP("Errors", "Open the settings and save them again."),
    ),
    er.SettingsUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "The settings file {path} is damaged."),
        QT_TRANSLATE_NOOP("Errors", "A copy of it is kept; the usual settings hold for now."),
        QT_TRANSLATE_NOOP("Errors", "Open the settings and enter the connection again."),
    ),
    er.KeyNotKept: Words(
        QT_TRANSLATE_NOOP("Errors", "The system's keyring did not take the key. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The key is stored nowhere; it holds until Tessera is closed."),
        QT_TRANSLATE_NOOP("Errors", "Unlock the system's keyring, then save again."),
    ),
    er.BadSetting: Words(
        QT_TRANSLATE_NOOP("Errors", "The setting «{name}» can't be «{value}»."),
        QT_TRANSLATE_NOOP("Errors", "The usual value holds."),
        QT_TRANSLATE_NOOP("Errors", "Choose another value in the settings."),
    ),
    er.UnknownConnection: Words(
        QT_TRANSLATE_NOOP("Errors", "No connection is called «{name}»."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "There are: {known}"),
    ),
}
