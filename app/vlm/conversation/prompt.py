"""A question asked on in the words a model gets. They stand in the new message alone, so that
everything before it stays byte for byte as it was sent."""

from collections.abc import Sequence

from app.domain.closeup import Look
from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.region import Region
from app.domain.template import Template
from app.settings.settings import Coordinates
from app.vlm.conversation.question import Parts, Spoken, Talk, TurnQuestion
from app.vlm.prompt import LANGUAGES
from app.vlm.question import Picture
from app.vlm.regions import SCALE

TURN_PROMPT_VERSION = "1"

_FORM = """\
From here on you are asked about the same photos and about your answer. Answer each question \
with one json object and nothing else, in this form:
{{"answer": text, "places": [{{"photo": number, "region": region or null, "text": text}}], \
"changes": [{{"finding": number, "part": code or null, "type": code or null, "severity": code or \
null, "action": code or null, "text": text or null, "why": text}}]}}
- answer: the reply, in a few plain sentences. Say so where the photos do not show it.
- places: what in the photos the reply speaks of, each in a few words; [] where it is no place.
- changes: only where the reply means that a finding has to be corrected: its number and what is \
to be another, null for what stays; [] otherwise. A person decides on each.
Photos, regions and codes are written as before. Write answer, text and why in {language}."""

_NUMBERS = "The person calls your photos 1 to {count} photos {first} to {last}."
_FINDINGS = "The findings as they stand now:"
_LABEL = "Close-up of photo {photo}, its region {region}, called photo {number}:"
_OF_FINDING = (
    "Look closer: the close-up shows finding {finding} at full resolution. What is to be seen that "
    "the whole photo did not show? Is the finding confirmed, or has it to be corrected? Give "
    "places on photo {number}."
)
_OF_PLACE = (
    "Look closer: the close-up shows, at full resolution, a place the person marked. What is to be "
    "seen there, and is it damage? Give places on photo {number}."
)
_SUMMARISE = (
    "Before we go on: sum up as the answer, in at most 150 words, what has been asked and answered "
    "since your assessment, with every figure and every open point, so that we can go on from "
    "your summary alone. places and changes stay empty."
)


def asked_on(talk: Talk, before: Sequence[Turn], text: str) -> TurnQuestion:
    """A person's own question behind those turns."""
    words = "\n\n".join((*_ahead(talk, before), text.strip()))
    return TurnQuestion(talk, said_again(talk, before), (words,))


def looking(talk: Talk, before: Sequence[Turn], look: Look, closeup: Picture) -> TurnQuestion:
    """The fixed question about a close-up; its talk knows the close-up from then on."""
    number, talk = talk.next_number, talk.with_closeup(closeup)
    finding = next((n for n, found in talk.findings.items() if found.id == look.finding_id), None)
    fixed = _OF_PLACE if finding is None else _OF_FINDING
    question = fixed.format(finding=finding, number=number)
    words = "\n\n".join((*_ahead(talk, before), question))
    label = _label(talk, closeup, number)
    return TurnQuestion(talk, said_again(talk, before), (label, closeup, words))


def summing_up(talk: Talk, before: Sequence[Turn]) -> TurnQuestion:
    """The request for a summary of those turns. It says the form anew: the message that said it
    is among those the summary will stand for."""
    words = "\n\n".join((*_ahead(talk, ()), _SUMMARISE))
    return TurnQuestion(talk, said_again(talk, before), (words,))


def once_more(talk: Talk, before: Sequence[Turn], turn: Turn) -> TurnQuestion:
    """The same question again, byte for byte."""
    return TurnQuestion(talk, said_again(talk, before), _asked(talk, turn))


def said_again(talk: Talk, turns: Sequence[Turn]) -> tuple[Spoken, ...]:
    """Earlier turns exactly as they went."""
    return tuple(Spoken(_asked(talk, turn), turn.reply.said) for turn in turns)


def _asked(talk: Talk, turn: Turn) -> Parts:
    if turn.closeup is None:
        return (turn.sent.text,)
    return (turn.closeup.label, talk.closeups[turn.closeup.number], turn.sent.text)


def _ahead(talk: Talk, before: Sequence[Turn]) -> list[str]:
    """What the new message says ahead of the question: the form, unless an earlier one said it,
    and the findings, unless the last that listed them listed the same."""
    told = [turn.sent.text for turn in before]
    parts = [] if any(_form(talk) in text for text in told) else [*_numbers(talk), _form(talk)]
    listed = [text for text in told if _FINDINGS in text]
    findings = _findings(talk)
    if findings and not (listed and findings in listed[-1]):
        parts.append(findings)
    return parts


def _form(talk: Talk) -> str:
    return _FORM.format(language=LANGUAGES[talk.about.language])


def _numbers(talk: Talk) -> list[str]:
    """The model's photos are numbered from 1 in each of a case's inspections."""
    count, first = len(talk.about.pictures), talk.first_photo
    if first == 1:
        return []
    return [_NUMBERS.format(count=count, first=first, last=first + count - 1)]


def _findings(talk: Talk) -> str:
    lines = [_line(talk, number, found) for number, found in talk.findings.items()]
    return "\n".join((_FINDINGS, *lines)) if lines else ""


def _line(talk: Talk, number: int, found: Finding) -> str:
    """One finding in codes: a person's own words may name somebody, and stay here."""
    template, value, proposed = talk.about.template, found.value, found.proposed
    told = [f"{number}: photo {_photo(talk, found.photo_id)}", value.severity.value]
    for name in ("part", "type", "action"):
        code = getattr(value, name)
        own = proposed is None or code != getattr(proposed, name)
        told.append("other" if own and not _is_code(template, code) else code)
    told.append(found.verdict.value if found.verdict else "not yet looked at by a person")
    return ", ".join(part for part in told if part)


def _is_code(template: Template, code: str) -> bool:
    lists = (template.parts, template.types, template.actions)
    return not code or any(term.code == code for terms in lists for term in terms)


def _photo(talk: Talk, photo_id: str) -> int:
    ids = [picture.photo_id for picture in talk.about.pictures]
    return ids.index(photo_id) + 1 if photo_id in ids else 0


def _label(talk: Talk, closeup: Picture, number: int) -> str:
    photo = _photo(talk, closeup.photo_id)
    whole = talk.about.pictures[photo - 1]
    in_pixels = talk.about.coordinates is Coordinates.PIXELS
    size = (whole.width, whole.height) if in_pixels else (SCALE, SCALE)
    box = [round(edge) for edge in _region(closeup).in_pixels(*size)]
    return _LABEL.format(photo=photo, region=box, number=number)


def _region(closeup: Picture) -> Region:
    return closeup.part or Region(0, 0, 1, 1)
