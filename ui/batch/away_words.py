"""What is said of cases that a provider answers within a day."""

from PySide6.QtCore import QCoreApplication

from app.batch.judging import error_of
from app.domain.many.batch import Batch, Failure
from app.domain.many.posting import Posted
from app.settings.connection import Connection
from app.settings.later import later_of
from app.settings.providers import LaterForm
from ui.batch.counted import when_words
from ui.wording import paragraph, sentence

_translate = QCoreApplication.translate


def away_sentence(posted: Posted) -> str:
    """Since when it is with the provider, what keeps it there, when it is looked at next."""
    again = when_words(posted.look_at) if posted.look_at else ""
    if posted.why:
        error = sentence(error_of(Failure(posted.why, posted.why_data)))
        words = _translate("Batch", "Looked at again at %1.").replace("%1", again)
        return paragraph(error.what, words) if again else error.what
    if not posted.since or not again:
        return _translate("Batch", "On the way to the provider.")
    words = _translate("Batch", "With the provider since %1, looked at again at %2.")
    words = words.replace("%1", when_words(posted.since)).replace("%2", again)
    return paragraph(words, _translate("Batch", "Tessera may be closed meanwhile."))


def held_open(batch: Batch, connection: Connection | None) -> str:
    """That Tessera has to stay open, where each question is answered in the call that put it; ""
    for any other batch."""
    later = later_of(connection) if batch.later and connection is not None else None
    if later is None or later.form is not LaterForm.CALLS:
        return ""
    return _translate(
        "Batch",
        "The provider may take %n hours. Leave Tessera open, and the computer on.",
        "",
        later.hours,
    )
