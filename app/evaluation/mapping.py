"""What a set's words for damage are in the template's lists: guessed once, then a person's say."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import reduce
from typing import Any

from app.domain.field import Term
from app.domain.search.spelling import fold
from app.domain.template import Template
from app.domain.words import Severity
from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.labelled import Label, LabelledPhoto
from app.evaluation.sets.raw import RawLabel, RawPhoto, Words, region_of

_DAMAGE = frozenset(("damage", "damaged", "defect", "defective", "schaden", "beschadigt", "损伤"))
_INTACT = frozenset(
    ("intact", "undamaged", "no damage", "none", "ok", "good", "unbeschadigt", "完好", "无损")
)
_SEVERITIES = {
    "minor": Severity.MINOR, "light": Severity.MINOR, "slight": Severity.MINOR,
    "moderate": Severity.MODERATE, "medium": Severity.MODERATE,
    "severe": Severity.SEVERE, "heavy": Severity.SEVERE, "major": Severity.SEVERE,
    "undetermined": Severity.UNDETERMINED,
}  # fmt: skip
_STEM = 4  # letters by which «crack» is «cracked» and «cracking»


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word says: codes of the template, "" and None where it says nothing of it; all of
    them so: that there is damage. Severity NONE: that there is none."""

    part: str = ""
    type: str = ""
    severity: Severity | None = None


Meanings = Mapping[str, Meaning | None]


def guessed(words: Iterable[str], template: Template) -> dict[str, Meaning | None]:
    """The meaning of each word as far as it is plain; None: left out."""
    return {word: _guess(word, template) for word in words}


def labelled(
    photo: RawPhoto, meanings: Meanings, upright: tuple[int, int], turned: int
) -> LabelledPhoto:
    """The photo with its labels by these meanings, in fractions of the upright picture of that
    size; turned: as in region_of(). What lies beside the picture can't be found, nor be denied."""
    made = []
    for raw in photo.labels:
        place = raw.place and region_of(raw.place, photo, upright, turned)
        lost = raw.place is not None and place is None
        made.append(Label(left_out=True) if lost else _label(raw, meanings, place))
    told = tuple(label for label in made if label.severity is not Severity.NONE)
    return LabelledPhoto(photo.name, told, photo.case or photo.name)


def left_out(photos: Iterable[RawPhoto], meanings: Meanings) -> int:
    """How many labels have no counterpart. Of 90,000 labels few have words of their own: those are
    understood once."""
    many = Counter(raw.words for photo in photos for raw in photo.labels)
    return sum(count for words, count in many.items() if _meant(words, meanings) is None)


def as_table(meanings: Meanings) -> dict[str, Any]:
    """As it is kept and handed over: {"cizik": {"type": "scratched"}, "car": null}."""
    return {
        word: None if told is None else {k: v for k, v in asdict(told).items() if v}
        for word, told in meanings.items()
    }


def from_table(name: str, told: Any, template: Template) -> dict[str, Meaning | None]:
    """What somebody wrote so. Raises SetUnusable for what is no code of the template."""
    if not isinstance(told, dict):
        raise SetUnusable(name, "", SetFault.NOT_SO, '{"word": {"type": "…"}, "word": null}')
    return {str(word): _meaning(name, str(word), value, template) for word, value in told.items()}


def _meaning(name: str, word: str, told: Any, template: Template) -> Meaning | None:
    if told is None:
        return None
    known: dict[str, set[str]] = {
        "part": {term.code for term in template.parts},
        "type": {term.code for term in template.types},
        "severity": set(Severity),
    }
    if not isinstance(told, dict) or not told.keys() <= known.keys():
        raise SetUnusable(name, word, SetFault.NOT_SO, "part, type, severity")
    for role, code in told.items():
        if not isinstance(code, str) or code not in known[role]:
            raise SetUnusable(name, word, SetFault.BAD_MEANING, f"{role}: {str(code)[:80]}")
    severity = told.get("severity")
    return Meaning(told.get("part", ""), told.get("type", ""), severity and Severity(severity))


def _label(raw: RawLabel, meanings: Meanings, place: Any) -> Label:
    meant = _meant(raw.words, meanings)
    if meant is None:
        return Label(region=place, left_out=True)
    return Label(meant.part, meant.type, meant.severity, place)


def _meant(words: Words, meanings: Meanings) -> Meaning | None:
    """Of all words of a label together; without its type it would be another damage."""
    told = [meanings.get(word) for word in words]
    known = [each for each in told if each is not None]
    untyped = any(
        each is None and word.startswith("type: ") for word, each in zip(words, told, strict=True)
    )
    return None if untyped or not known else reduce(_both, known)


def _both(one: Meaning, other: Meaning) -> Meaning:
    return Meaning(one.part or other.part, one.type or other.type, one.severity or other.severity)


def _guess(word: str, template: Template) -> Meaning | None:
    role, _, rest = word.rpartition(": ")
    plain = " ".join(fold(rest).replace("_", " ").replace("-", " ").split())
    if plain in _INTACT:
        return Meaning(severity=Severity.NONE) if role in ("", "severity") else None
    if plain in _DAMAGE:
        return Meaning()
    tokens = plain.split()
    severity = next((_SEVERITIES[token] for token in tokens if token in _SEVERITIES), None)
    tokens = [token for token in tokens if token not in _SEVERITIES]
    kind = _found(tokens, template.types) if role in ("", "type") else ""
    part = _found(tokens, template.parts) if role == "part" or (not role and not kind) else ""
    said = Meaning(part, kind, severity)
    return said if part or kind or (severity and not tokens) else None


def _found(tokens: Sequence[str], terms: Sequence[Term]) -> str:
    """The one term that has these words, by code or in any language; "" for none or several."""
    exact, stems = "_".join(tokens), {token[:_STEM] for token in tokens}
    if any(term.code == exact for term in terms):
        return exact
    found = [term.code for term in terms if stems and stems in _stems(term)]
    return found[0] if len(found) == 1 else ""


def _stems(term: Term) -> list[set[str]]:
    names = (term.code.replace("_", " "), *term.names.values())
    return [{token.strip(",")[:_STEM] for token in fold(name).split()} for name in names]
