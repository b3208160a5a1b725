"""What a person does about what many cases meet: they go on then, and are not analysed again."""

from PySide6.QtCore import QCoreApplication

import app.errors as er
from app import wording
from app.batch.judging import OVERLOADED, passes
from app.wording.marking import QT_TRANSLATE_NOOP
from ui.wording.sentences import sentence

_translate = QCoreApplication.translate

_SERVER = QT_TRANSLATE_NOOP("Batch", "Go on once the server answers as it should.")
# By exact class: what hangs below these is another matter.
_THEN: dict[type[er.AppError], str] = {
    er.UnknownConnection: QT_TRANSLATE_NOOP(
        "Batch", "Give one that name in the settings, then go on."
    ),
    er.ModelNotOpen: QT_TRANSLATE_NOOP("Batch", "Open it in the provider's console, then go on."),
    er.QuotaUsedUp: QT_TRANSLATE_NOOP("Batch", "Top up the account, then go on."),
    er.PaymentOverdue: QT_TRANSLATE_NOOP("Batch", "Pay what is due there, then go on."),
    er.FreeTierUsedUp: QT_TRANSLATE_NOOP(
        "Batch", "Allow paid use in the provider's console, then go on."
    ),
    er.Unreachable: QT_TRANSLATE_NOOP(
        "Batch", "Check the network and the address, and that the server runs, then go on."
    ),
    er.NothingListens: QT_TRANSLATE_NOOP("Batch", "Start the model's server there, then go on."),
    er.ProxyBlocked: QT_TRANSLATE_NOOP("Batch", "Ask your IT to allow {host}, then go on."),
    er.ClockWrong: QT_TRANSLATE_NOOP(
        "Batch", "Set this computer's date and time right, then go on."
    ),
}


def mended(error: er.AppError) -> str:
    """The next step, with which batch or measurement goes on; "" where there is none."""
    words = _THEN.get(type(error))
    if words is None and (passes(error) or isinstance(error, OVERLOADED)):
        words = _SERVER
    if words is None:
        return sentence(error).next_step
    return wording.fill_with(_translate("Batch", words), error, _translate)
