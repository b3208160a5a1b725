"""Words for facts of a photo, as plain text in the person's language."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.domain.noticed.advice import Advice, flaws
from app.domain.photo import Photo
from app.domain.read.found import numbers_on
from app.domain.words import Arrival
from ui.wording import advice_sentence, inside_words, quality_word, taken_words

_translate = QCoreApplication.translate


def quality_words(photo: Photo) -> list[str]:
    """What is wrong with the photo, in a word or two each."""
    return [quality_word(flaw) for flaw in flaws(photo)]


def quality_sentences(photo: Photo) -> list[str]:
    """The same with what to do."""
    return [advice_sentence(Advice(flaw)) for flaw in flaws(photo)]


def blackout_words(photo: Photo) -> list[str]:
    """How many places are blacked out; nothing for none."""
    count = len(photo.blackouts)
    return [_translate("Photo", "%n blacked out", "", count)] if count else []


def arrival_words(photo: Photo) -> list[str]:
    """How the photo came in, and what it was inside of."""
    inside = [inside_words(photo.inside)] if photo.inside else []
    return [_arrival_word(photo.arrival), *inside]


def read_words(photo: Photo) -> list[str]:
    """The first number that was read off the photo; nothing for none, or for one that fails."""
    numbers = (number for number in numbers_on(photo.reading) if number.valid is not False)
    return [number.value for number in numbers][:1]


def fact_lines(photo: Photo, scale: float) -> list[tuple[str, float]]:
    """What stands under the photo, from the fullest line to the shortest, and what share of the
    room a long caption keeps beside it; what is wrong with or hidden in a photo goes last, and
    before the caption does. scale: device pixels per pixel of the original, 0 for the whole."""
    wrong = [*blackout_words(photo), *quality_words(photo)]
    zoom = _translate("Photo", "%1 %").replace("%1", str(round(scale * 100)))
    percent = [zoom] if scale else []
    read, when = read_words(photo), taken(photo, short=True)
    size = pixels(photo.width, photo.height)
    full, shorter = [*read, size, *wrong, when, *percent], [*read, *wrong, when, *percent]
    lines = [(full, 0.9), (shorter, 0.9), ([*wrong, *percent], 1 / 3), (wrong[:1], 1 / 3)]
    return [(" · ".join(part for part in line if part), share) for line, share in lines]


def _arrival_word(arrival: Arrival) -> str:
    return {
        Arrival.DROP: _translate("Photo", "dropped"),
        Arrival.PASTE: _translate("Photo", "pasted"),
        Arrival.DIALOG: _translate("Photo", "chosen from files"),
        Arrival.COMMAND: _translate("Photo", "command line"),
        Arrival.SAMPLE: _translate("Photo", "sample of the program"),
        Arrival.PHONE: _translate("Photo", "from a phone"),
        Arrival.FOLDER: _translate("Photo", "from the watched folder"),
        Arrival.CAMERA: _translate("Photo", "taken with a camera"),
        Arrival.BATCH: _translate("Photo", "with a batch"),
    }[arrival]


def pixels(width: int, height: int) -> str:
    """4032 × 3024."""
    return f"{width} × {height}"


def taken(photo: Photo, short: bool) -> str:
    """When the camera says it was taken, in its own unknown zone; "" if it does not say. short
    leaves the year out where it is the year the photo came in."""
    when = QDateTime.fromString(photo.exif.taken, Qt.DateFormat.ISODate)
    if not when.isValid():
        return "" if short else photo.exif.taken
    same_year = when.date().year() == photo.received_at.year
    return taken_words(when, with_year=not (short and same_year))


def place(photo: Photo) -> str:
    """Latitude and longitude as the camera wrote them, six digits being about a decimetre."""
    if photo.exif.place is None:
        return ""
    latitude, longitude = photo.exif.place
    return f"{latitude:.6f}, {longitude:.6f}"


def credential(photo: Photo) -> str:
    """Whether the photo carries a content credential; "" where that was not looked for."""
    if photo.credential is None:
        return ""
    if photo.credential:
        return _translate("Photo", "present (C2PA), not checked")
    return _translate("Photo", "none (C2PA)")


def size(size_bytes: int) -> str:
    """4.2 MB."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
