"""What is said of errors in what an office made itself: its templates, its product table."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_OTHERS = QT_TRANSLATE_NOOP("Errors", "All other templates work.")

OFFICE: dict[type[er.AppError], Words] = {
    er.TableUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The product table {table} can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Price and stock count as not known."),
        QT_TRANSLATE_NOOP("Errors", "Correct the table, or choose another in the settings."),
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
}
