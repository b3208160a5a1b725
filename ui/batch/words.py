"""What is said of batches on screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.batch.judging import error_of
from app.domain.many.batch import Batch, BatchState, Failure
from app.domain.many.batch_progress import BatchProgress, FailedGroup
from app.errors import AppError, DiskFull, PhotoRefused, StoreUnwritable
from app.settings.connection import Connection
from app.wording import REFUSAL, REFUSALS
from ui.batch.away_words import away_sentence, held_open
from ui.batch.counted import number_words, seconds_words, short_words, some_words, when_words
from ui.batch.standing import Standing
from ui.widgets.amounts import money
from ui.widgets.plain_label import harmless
from ui.wording import listed, paragraph, sentence, system_words
from ui.wording.going_on import mended

_translate = QCoreApplication.translate


def count_words(stands: BatchProgress) -> str:
    """«120 of 500»."""
    words = _translate("Batch", "%1 of %2").replace("%1", number_words(stands.done))
    return words.replace("%2", number_words(stands.total))


def state_word(stands: BatchProgress, standing: Standing) -> str:
    """In a word or two."""
    batch = stands.batch
    if stands.over and not stands.failed:
        return _translate("Batch", "Done")
    if stands.over:
        return _translate("Batch", "%n failed", "", stands.failed)
    if batch.state is BatchState.PAUSED:
        return _translate("Batch", "Paused")
    if batch.state is BatchState.STOPPED:
        return _translate("Batch", "Stopped")
    if _is_to_come(batch):
        return _translate("Batch", "Scheduled")
    if stands.away:
        return _translate("Batch", "With the provider")
    if stands.idle:
        if _unreached(batch, standing):
            return _translate("Batch", "Folder not reached")
        return _translate("Batch", "Watching")
    if batch.connection in standing.waits:
        return _translate("Batch", "Waiting")
    return _translate("Batch", "Running")


def state_sentence(
    stands: BatchProgress, standing: Standing, connection: Connection | None = None
) -> str:
    """What happens now, and what is to be done about it. connection: whom it asks, where known."""
    batch = stands.batch
    if stands.over:
        return _over(stands)
    if batch.state is not BatchState.GOING:
        return _held(stands)
    if _is_to_come(batch) and batch.limits.begins_at is not None:
        words = _translate("Batch", "Begins %1. Leave Tessera open, and the computer on.")
        return words.replace("%1", when_words(batch.limits.begins_at))
    if stands.away:
        return away_sentence(stands.posted)
    if stands.idle:
        return _awaiting(batch, standing)
    if error := standing.waits.get(batch.connection):
        return paragraph(sentence(error).what, _goes_on(error))
    if stands.ends_at is not None:
        ends = _translate("Batch", "Ends about %1.").replace("%1", when_words(stands.ends_at))
        return paragraph(ends, held_open(batch, connection))
    return held_open(batch, connection) or _translate("Batch", "Under way.")


def facts(stands: BatchProgress) -> list[tuple[str, str]]:
    """(name, value) of what is counted, without what is not there."""
    spent, seconds = stands.batch.spent, stands.seconds
    told = [
        (_translate("Batch", "Waiting"), some_words(stands.waiting + stands.working)),
        (_translate("Batch", "With the provider"), some_words(stands.posted.jobs)),
        (_translate("Batch", "Failed"), some_words(stands.failed)),
        (_translate("Batch", "Left as failed"), some_words(stands.left)),
        (_translate("Batch", "A case takes"), seconds_words(seconds)),
        (_translate("Batch", "Questions asked"), number_words(spent.calls)),
        (_translate("Batch", "Known, not asked"), some_words(spent.known)),
        (_translate("Batch", "Tokens"), short_words(spent.tokens_in + spent.tokens_out)),
        (_translate("Batch", "Cost"), money(spent.money, spent.currency)),
    ]
    return [(name, value) for name, value in told if value]


def group_words(group: FailedGroup) -> str:
    """Why some failed."""
    error = error_of(group.failure)
    if isinstance(error, PhotoRefused):
        words = _translate(REFUSALS, REFUSAL[error.refusal])
        return words[:1].upper() + words[1:]
    return sentence(error).what


def names_words(group: FailedGroup) -> str:
    """Which cases those are, the first of them."""
    names = listed(map(harmless, group.names))
    left = group.count - len(group.names)
    if not names or left <= 0:
        return names
    return _translate("Batch", "%1 and %Ln more", "", left).replace("%1", names)


def _held(stands: BatchProgress) -> str:
    """Paused or stopped."""
    batch, away = stands.batch, bool(stands.posted.jobs)
    if batch.state is BatchState.STOPPED:
        if away:
            return _translate("Batch", "Stopped. It is called off at the provider.")
        return _translate("Batch", "Stopped. What was answered is kept.")
    if batch.why:
        error = error_of(Failure(batch.why, batch.why_data))
        return paragraph(sentence(error).what, mended(error))
    if away:
        return _translate("Batch", "Paused. What the provider answers is read once it goes on.")
    if stands.working:
        return _translate("Batch", "Paused. What was begun comes to its end.")
    return _translate("Batch", "Paused.")


def _goes_on(error: AppError) -> str:
    """Once what it waits for is mended, by whom."""
    if isinstance(error, DiskFull):
        return _translate("Batch", "Free some space, and it goes on by itself.")
    if isinstance(error, StoreUnwritable):
        return _translate("Batch", "Allow writing there, and it goes on by itself.")
    return _translate("Batch", "It goes on by itself.")


def _over(stands: BatchProgress) -> str:
    if not stands.total:
        words = _translate("Batch", "No case was made.")
    elif not stands.failed:
        words = _translate("Batch", "All cases are done.")
    elif stands.done:
        words = _translate("Batch", "All others are done. Try again what failed, or leave it.")
    else:
        words = _translate("Batch", "Try again what failed, or leave it.")
    unused = stands.posted.unused
    if not unused:
        return words
    left = _translate("Batch", "%n lines of the provider's answer belong to no case.", "", unused)
    return paragraph(words, left)


def _awaiting(batch: Batch, standing: Standing) -> str:
    """What came into its folder, and why nothing can."""
    folder, awaited = harmless(batch.arriving.folder), standing.awaited.get(batch.id)
    if said := _unreached(batch, standing):
        words = _translate("Batch", "%1 can't be looked into: %2.")
        words = words.replace("%1", folder).replace("%2", harmless(system_words(said)))
        more = _translate("Batch", "Put it back, or connect it again: the batch goes on by itself.")
        return paragraph(words, more)
    words = _translate("Batch", "Goes on with what comes into %1.").replace("%1", folder)
    if awaited is None or not awaited.count:
        return words
    count = _translate("Batch", "%Ln photos wait for more of their case.", "", awaited.count)
    return paragraph(words, count)


def _unreached(batch: Batch, standing: Standing) -> str:
    """Why its folder can't be looked into, "" where it can."""
    awaited = standing.awaited.get(batch.id)
    return awaited.said if awaited is not None else ""


def _is_to_come(batch: Batch) -> bool:
    begins = batch.limits.begins_at
    return begins is not None and begins > datetime.now(begins.tzinfo)
