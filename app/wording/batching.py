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
}
