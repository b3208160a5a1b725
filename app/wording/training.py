"""Why a case is no example for training."""

from app.domain.measured.training import Why
from app.wording.marking import QT_TRANSLATE_NOOP

NO_EXAMPLE: dict[Why, str] = {
    Why.NOT_CLOSED: QT_TRANSLATE_NOOP("Training", "Not decided and closed"),
    Why.PRACTICE: QT_TRANSLATE_NOOP("Training", "Practice"),
    Why.NO_FINDINGS: QT_TRANSLATE_NOOP("Training", "By a template without findings"),
    Why.NOT_ASKED: QT_TRANSLATE_NOOP("Training", "No model was asked"),
    Why.UNJUDGED: QT_TRANSLATE_NOOP("Training", "Findings nobody has judged"),
    Why.TOGETHER: QT_TRANSLATE_NOOP("Training", "Accepted together with others, not looked at"),
    Why.OTHER_WORDS: QT_TRANSLATE_NOOP("Training", "Words the template's lists do not have"),
    Why.UNREAD: QT_TRANSLATE_NOOP("Training", "Photos not searched for faces and number plates"),
    Why.OTHER_SPLIT: QT_TRANSLATE_NOOP("Training", "A photo that is in another part of the set"),
    Why.IN_PARTS: QT_TRANSLATE_NOOP("Training", "A photo so long that it is sent in parts"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("Training", "A photo that can't be read"),
}
