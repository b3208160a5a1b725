"""Why something is left out when cases are planned."""

from app.domain.many.plan import Why
from app.wording.marking import QT_TRANSLATE_NOOP

LEFT_OUT: dict[Why, str] = {
    Why.NO_PHOTO: QT_TRANSLATE_NOOP("Sources", "No photo, by its name"),
    Why.EMPTY: QT_TRANSLATE_NOOP("Sources", "Empty"),
    Why.TOO_LARGE: QT_TRANSLATE_NOOP("Sources", "Larger than 64 MB"),
    Why.HIDDEN: QT_TRANSLATE_NOOP("Sources", "Hidden, or the system's own"),
    Why.LINK: QT_TRANSLATE_NOOP("Sources", "A link, no file of its own"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("Sources", "Can't be read"),
    Why.BAD_NAME: QT_TRANSLATE_NOOP("Sources", "A name that is no text"),
    Why.TWICE: QT_TRANSLATE_NOOP("Sources", "Named before"),
    Why.TOO_MANY: QT_TRANSLATE_NOOP("Sources", "More than 40 photos for one case"),
    Why.TOO_FAR: QT_TRANSLATE_NOOP("Sources", "Beyond 200,000 photos, or 40 folders deep"),
    Why.NO_FIT: QT_TRANSLATE_NOOP("Sources", "Does not fit the pattern"),
    Why.NOT_FOUND: QT_TRANSLATE_NOOP("Sources", "Not in the folder of photos"),
    Why.AMBIGUOUS: QT_TRANSLATE_NOOP("Sources", "Several files have this name"),
    Why.OUTSIDE: QT_TRANSLATE_NOOP("Sources", "Leads out of the folder of photos"),
    Why.NOTHING: QT_TRANSLATE_NOOP("Sources", "No photo in this row"),
}
