"""What is said of a damaged database, and of what came back of it."""

from collections.abc import Callable

from app.domain.keeping.harm import Harm, Rebuilt
from app.wording.marking import QT_TRANSLATE_NOOP

HARM = {
    Harm.MISSING: QT_TRANSLATE_NOOP(
        "Rescue", "The case file is not there; photos, reports or backups of cases are."
    ),
    Harm.EMPTY: QT_TRANSLATE_NOOP(
        "Rescue", "The case file is empty; photos, reports or backups of cases are there."
    ),
    Harm.BEGINNING: QT_TRANSLATE_NOOP(
        "Rescue", "The beginning of the case file is destroyed, so no case can be opened."
    ),
    Harm.CUT_SHORT: QT_TRANSLATE_NOOP(
        "Rescue", "The end of the case file is missing. Cases that lie there can't be opened."
    ),
    Harm.NEWEST_GONE: QT_TRANSLATE_NOOP(
        "Rescue", "What was done last is missing: the file that held it is not there."
    ),
    Harm.PAGES: QT_TRANSLATE_NOOP(
        "Rescue", "Parts of the case file can't be read. Cases that lie there can't be opened."
    ),
}
_WHOLE = QT_TRANSLATE_NOOP("Rescue", "Cases that came back whole: {whole} of {all}.")
_PARTLY = QT_TRANSLATE_NOOP("Rescue", "Cases that lost something: {numbers}")
_NONE = QT_TRANSLATE_NOOP(
    "Rescue", "No case could be read. Photos that are there come into new cases."
)
_NAMED = 12  # numbers named of cases that lost something


def rebuilt_words(
    rebuilt: Rebuilt,
    translate: Callable[[str, str], str] = lambda _context, text: text,
    number: Callable[[int], str] = str,
) -> str:
    """How many cases came back whole, and which lost something; number: as counts are written."""
    if not (rebuilt.whole or rebuilt.partly):
        return translate("Rescue", _NONE)
    count = rebuilt.whole + len(rebuilt.partly)
    told = translate("Rescue", _WHOLE).format(whole=number(rebuilt.whole), all=number(count))
    if not rebuilt.partly:
        return told
    named = [*rebuilt.partly[:_NAMED], *(["…"] if len(rebuilt.partly) > _NAMED else [])]
    return f"{told}\n{translate('Rescue', _PARTLY).format(numbers=', '.join(named))}"
