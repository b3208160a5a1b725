"""Understanding the values inside an answer's parts, noting each repair."""

import re
from collections.abc import Callable
from typing import Any

from app.domain.events import Repair
from app.domain.finding import FindingValue
from app.domain.place.region import Region
from app.domain.words import Severity
from app.settings.connection import Coordinates
from app.vlm.answer.parts import Parts
from app.vlm.answer.regions import Regions, number_of
from app.vlm.answer.sections import REGION_NAMES
from app.vlm.answer.terms import Terms, means_no_damage, severity_of
from app.vlm.answer.texts import ENTRY, WORD, cut, text_of
from app.vlm.request.question import Question
from app.vlm.request.schema import MAX_WORDS, PHOTO_PART

Warn = Callable[[Repair, str], None]
Entry = dict[str, Any]

_PHOTO_IN_WORDS = re.compile(
    r"\s*(?:photo|picture|image|foto|bild|照片|图片|图)?[\s_#]*(\d{1,3})"
    r"(?:[\s,]+part\s*(\d)\b[^:]{0,40})?:?\s*",
    re.I,
)
_PERCENT = re.compile(r"\s*(\d{1,3}(?:\.\d{1,6})?)\s*%\s*")


class Entries:
    """Reads the fields of steps, findings and summaries of one answer."""

    def __init__(self, question: Question, warn: Warn) -> None:
        template = question.template
        self._count = len(question.photos)
        self._warn = warn
        self.parts = Parts(question, warn)
        self._regions = Regions(question.pictures, question.coordinates is Coordinates.PIXELS)
        self._lists = {
            "part": Terms(template.parts),
            "type": Terms(template.types),
            "action": Terms(template.actions),
            "ruled_out": Terms(template.mistakes),
        }

    def photo(self, entry: Entry) -> int | None:
        """The number of the photo meant, from 1; the only one where there is one; else None."""
        value = entry.get("photo", entry.get("image"))
        number = self._photo_number(value)
        if number is not None and 1 <= number <= self._count:
            return number
        if value not in (None, ""):
            self._warn(Repair.WRONG_PHOTO, text_of(value)[:WORD])
        return 1 if self._count == 1 else None

    def _photo_number(self, value: object) -> int | None:
        if isinstance(value, str):
            named = _PHOTO_IN_WORDS.fullmatch(value)
            if named:
                self._warn(Repair.NUMBER_AS_TEXT, value.strip()[:WORD])
            return int(named[1]) if named else None
        number = number_of(value)
        return int(number) if number is not None and number.is_integer() else None

    def part(self, entry: Entry, photo: int) -> int:
        """The number, from 1, of the part of the photo that is meant; 0 where it is not said."""
        if self.parts.alone(photo):
            return 1
        named = _PHOTO_IN_WORDS.fullmatch(text_of(entry.get("photo", entry.get("image"))))
        number = number_of(entry.get(PHOTO_PART, named[2] if named else None))
        return int(number) if number is not None and number.is_integer() else 0

    def region(self, entry: Entry, photo: int | None) -> Region | None:
        """The place, None where none is given or none can be understood."""
        value = next((entry[name] for name in REGION_NAMES if entry.get(name) is not None), None)
        if value is None and entry.get("bbox_3d") is None:
            return None
        picture = 0 if photo is None else self.parts.picture(photo, self.part(entry, photo))
        if not picture or value is None:
            self._warn(Repair.NO_REGION, "" if photo is None else str(photo))
            return None
        region, repairs = self._regions.read(value, picture)
        for repair in repairs:
            self._warn(repair, "" if repair is Repair.JSON_MENDED else str(photo))
        return region

    def severity(self, entry: Entry) -> Severity:
        """The severity; undetermined where none or an unknown one is given."""
        word = text_of(entry.get("severity"))
        known = severity_of(word)
        if word and known is None:
            self._warn(Repair.UNKNOWN_SEVERITY, word[:WORD])
        return known or Severity.UNDETERMINED

    def code(self, entry: Entry, name: str) -> str:
        """The code of part, type or action; the model's own word where no list has it."""
        word = text_of(entry.get(name))
        return self._code(name, word) if word else ""

    def labelled(self, entry: Entry) -> Entry:
        """The entry, with what its label says in place of a missing type or part: left alone,
        such models give boxes with nothing but a label."""
        label = text_of(entry.get("label"))
        empty = [name for name in ("type", "part") if not entry.get(name)]
        fits = next((name for name in empty if self._lists[name].find(label)), None)
        return {**entry, fits: label} if label and fits else entry

    def _code(self, name: str, word: str) -> str:
        code = self._lists[name].find(word)
        if code is None and name != "action" and means_no_damage(word):
            return ""
        if code is None:
            self._warn(Repair.UNKNOWN_WORD, word[:WORD])
        return code or cut(word, WORD)[0]

    def ruled_out(self, entry: Entry) -> tuple[str, ...]:
        """What it is said not to be, each once."""
        value = entry.get("ruled_out")
        words = value.split(",") if isinstance(value, str) else value
        said = [text_of(word) for word in words] if isinstance(words, list) else []
        codes = [self._code("ruled_out", word) for word in said[:MAX_WORDS] if word]
        return tuple(dict.fromkeys(filter(None, codes)))

    def confidence(self, entry: Entry) -> float | None:
        """0 to 1; None where none is given or it makes no sense."""
        value = entry.get("confidence")
        if value in (None, ""):
            return None
        percent = _PERCENT.fullmatch(value) if isinstance(value, str) else None
        number = float(percent[1]) if percent else number_of(value)
        if number is not None and not percent and 0 <= number <= 1:
            if isinstance(value, str):
                self._warn(Repair.NUMBER_AS_TEXT, value.strip()[:WORD])
            return number
        self._warn(Repair.BAD_CONFIDENCE, str(value)[:WORD])
        share = number is not None and (percent is not None or number >= 2) and number <= 100
        return number / 100 if share and number is not None else None

    def said(self, entry: Entry, most: int, where: str) -> str:
        """The entry's free text."""
        names = ("text", "description", "label")
        return self.text(next((entry[n] for n in names if entry.get(n)), None), most, where)

    def text(self, value: object, most: int, where: str) -> str:
        """Free text, no longer than most characters."""
        text, was_cut = cut(text_of(value), most)
        if was_cut:
            self._warn(Repair.TEXT_CUT, where)
        return text

    def texts(self, value: object, where: str) -> tuple[str, ...]:
        """A list of short texts, also where only one was given."""
        given = value if isinstance(value, list) else [value]
        texts = tuple(filter(None, (self.text(item, ENTRY, where) for item in given[:MAX_WORDS])))
        if len(given) > MAX_WORDS:
            self._warn(Repair.TEXT_CUT, where)
        return texts


def is_sound(value: FindingValue, entry: Entry) -> bool:
    """No type of damage, and none meant: the model says so, in its type or its severity."""
    says_so = value.severity is Severity.NONE or bool(entry.get("type"))
    return not value.type and says_so and value.severity in (Severity.NONE, Severity.UNDETERMINED)
