"""What is wrong with a photo and what to do, for each flaw; {number} is another photo's."""

from app.domain.noticed.advice import Advice, Flaw
from app.wording.marking import QT_TRANSLATE_NOOP

ADVICE: dict[Flaw, str] = {
    Flaw.BLURRED: QT_TRANSLATE_NOOP(
        "Advice", "Blurred: hold still, tap on the damage to focus, and take it again."
    ),
    Flaw.TOO_DARK: QT_TRANSLATE_NOOP("Advice", "Too dark: take it again with more light."),
    Flaw.TOO_BRIGHT: QT_TRANSLATE_NOOP(
        "Advice", "Too bright: take it again without flash, or away from the sun."
    ),
    Flaw.GLARE: QT_TRANSLATE_NOOP(
        "Advice", "Glare hides a part: take it again from another side, without flash."
    ),
    Flaw.OF_SCREEN: QT_TRANSLATE_NOOP(
        "Advice",
        "Perhaps a photo of a screen: add the picture itself, or a photo of the thing.",
    ),
    Flaw.DAMAGED_FILE: QT_TRANSLATE_NOOP(
        "Advice", "The file is damaged: copy it again from where it came from."
    ),
    Flaw.SMALL: QT_TRANSLATE_NOOP(
        "Advice", "Too small for details: add the original instead of a preview."
    ),
    Flaw.ALMOST_SAME: QT_TRANSLATE_NOOP(
        "Advice", "Almost the same picture as photo {number}: add another view instead."
    ),
}


def advice_words(told: Advice) -> str:
    """In English, as the command line says it."""
    return ADVICE[told.flaw].replace("{number}", str(told.other))
