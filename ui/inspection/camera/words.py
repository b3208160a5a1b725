"""What is said of the photos taken with a camera."""

from PySide6.QtCore import QCoreApplication

from app.domain.inspection import PHOTOS_PER_INSPECTION
from ui.inspection.camera.shooting_model import Shooting
from ui.wording import paragraph, sentence

_translate = QCoreApplication.translate


def title_words(shooting: Shooting, led: bool) -> str:
    """What to photograph next, if anybody is led; else which case the photos go to."""
    if led and shooting.guide.view:
        return _translate("Camera", "Next: %1").replace("%1", shooting.guide.view)
    if shooting.number:
        return _translate("Camera", "Photos for %1").replace("%1", shooting.number)
    return _translate("Camera", "Photos for this case")


def standing_words(shooting: Shooting) -> str:
    """How many were taken, and what kept one out."""
    refused = next((each.refused for each in reversed(shooting.taken) if each.refused), None)
    if refused is not None:
        return sentence(refused).what
    if not shooting.count:
        return _translate("Camera", "Space or Enter takes a photo.")
    taken = _translate("Camera", "%n photos taken.", "", shooting.count)
    if len(shooting.taken) < PHOTOS_PER_INSPECTION:
        return taken
    more = _translate("Camera", "The next one begins another four.")
    return paragraph(taken, more)
