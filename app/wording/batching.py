"""What is said of batches of cases."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

BATCHING: dict[type[er.AppError], Words] = {
    er.BudgetReached: Words(
        QT_TRANSLATE_NOOP("Errors", "The batch has reached its budget."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept, and the rest waits."),
        QT_TRANSLATE_NOOP("Errors", "Raise the budget, then go on."),
    ),
    er.LaterError: Words(
        QT_TRANSLATE_NOOP("Errors", "The provider's cheaper interface did not answer."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept."),
        QT_TRANSLATE_NOOP("Errors", "Go on later, or make a batch that is asked at once."),
    ),
    er.NoLater: Words(
        QT_TRANSLATE_NOOP("Errors", "«{name}» has no cheaper interface that may take a day."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept, and the rest waits."),
        QT_TRANSLATE_NOOP("Errors", "Set the provider of the connection, or ask at once."),
    ),
    er.PostingRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "The provider took none of the questions: {said}"),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept, and the rest waits."),
        QT_TRANSLATE_NOOP(
            "Errors", "See whether it takes this model for answers within a day, then go on."
        ),
    ),
    er.PostingExpired: Words(
        QT_TRANSLATE_NOOP("Errors", "The provider did not answer within its time."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept."),
        QT_TRANSLATE_NOOP("Errors", "Try again, or make a batch that is asked at once."),
    ),
    er.PostingCancelled: Words(
        QT_TRANSLATE_NOOP("Errors", "The questions were called off at the provider."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept."),
        QT_TRANSLATE_NOOP("Errors", "Try again, or leave it."),
    ),
    er.PostingLost: Words(
        QT_TRANSLATE_NOOP("Errors", "The provider knows nothing of the questions any more."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept."),
        QT_TRANSLATE_NOOP("Errors", "Try again, or leave it."),
    ),
    er.LeftOut: Words(
        QT_TRANSLATE_NOOP("Errors", "The provider answered, but not about this case."),
        QT_TRANSLATE_NOOP("Errors", "What was answered is kept."),
        QT_TRANSLATE_NOOP("Errors", "Try again, or leave it."),
    ),
}
