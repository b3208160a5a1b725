"""What is said of errors in what an office made itself: its templates, rules, product table."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_OTHERS = QT_TRANSLATE_NOOP("Errors", "All other templates work.")
_OTHER_RULES = QT_TRANSLATE_NOOP("Errors", "All other rules work.")
_TO_RULES = QT_TRANSLATE_NOOP("Errors", "Look at it in the settings under Rules.")

OFFICE: dict[type[er.AppError], Words] = {
    er.TableUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The product table {table} can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Price and stock count as not known."),
        QT_TRANSLATE_NOOP("Errors", "Correct the table, or choose another in the settings."),
    ),
    er.PricesUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The price table {table} can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "No range is shown for any finding."),
        QT_TRANSLATE_NOOP("Errors", "Correct the table, or choose another in the settings."),
    ),
    er.SourceUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The table {table} can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "No case was made of it."),
        QT_TRANSLATE_NOOP("Errors", "Correct the table, or choose another."),
    ),
    er.BadPattern: Words(
        QT_TRANSLATE_NOOP("Errors", "«{pattern}» is no pattern of file names."),
        QT_TRANSLATE_NOOP("Errors", "No case was made."),
        QT_TRANSLATE_NOOP("Errors", "Put the word number into it once, in curly brackets."),
    ),
    er.TemplateError: Words(
        QT_TRANSLATE_NOOP("Errors", "The template «{template}» can't be used."),
        _OTHERS,
        QT_TRANSLATE_NOOP("Errors", "Choose another template."),
    ),
    er.NoTemplate: Words(
        QT_TRANSLATE_NOOP("Errors", "There is no template called «{template}»."),
        _OTHERS,
        QT_TRANSLATE_NOOP("Errors", "Choose one of those in the settings under Templates."),
    ),
    er.TemplateFlawed: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The template «{template}» can't be used. Line {line}, {name}: {why}"
        ),
        _OTHERS,
        QT_TRANSLATE_NOOP("Errors", "Correct it in the settings under Templates."),
    ),
    er.TemplateNotSaved: Words(
        QT_TRANSLATE_NOOP("Errors", "The template «{template}» could not be saved. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The file is as it was before."),
        QT_TRANSLATE_NOOP("Errors", "Free some space or allow writing there, then try again."),
    ),
    er.TemplateNotDeleted: Words(
        QT_TRANSLATE_NOOP("Errors", "The template «{template}» could not be deleted. {said}"),
        QT_TRANSLATE_NOOP("Errors", "It is there as before."),
        QT_TRANSLATE_NOOP("Errors", "Allow writing in the folder «templates», then try again."),
    ),
    er.RuleError: Words(
        QT_TRANSLATE_NOOP("Errors", "The rule «{rule}» can't be used."),
        _OTHER_RULES,
        _TO_RULES,
    ),
    er.NoRule: Words(
        QT_TRANSLATE_NOOP("Errors", "There is no rule of the office's called «{rule}»."),
        _OTHER_RULES,
        _TO_RULES,
    ),
    er.RuleFlawed: Words(
        QT_TRANSLATE_NOOP("Errors", "The rule «{rule}» can't be used. Line {line}, {name}: {why}"),
        _OTHER_RULES,
        _TO_RULES,
    ),
    er.RuleNotSaved: Words(
        QT_TRANSLATE_NOOP("Errors", "The rule «{rule}» could not be saved. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The file is as it was before."),
        QT_TRANSLATE_NOOP("Errors", "Free some space or allow writing there, then try again."),
    ),
    er.RuleNotDeleted: Words(
        QT_TRANSLATE_NOOP("Errors", "The rule «{rule}» could not be deleted. {said}"),
        QT_TRANSLATE_NOOP("Errors", "It is there as before."),
        QT_TRANSLATE_NOOP("Errors", "Allow writing in the folder «rules», then try again."),
    ),
}
