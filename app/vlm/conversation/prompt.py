"""A question asked on in the words a model gets. They stand in the new message alone, so that
everything before it stays byte for byte as it was sent."""

from collections.abc import Sequence
from typing import Any

from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.place.closeup import Look
from app.domain.place.region import WHOLE
from app.domain.template import Template
from app.settings.connection import Coordinates
from app.vlm.answer.regions import SCALE
from app.vlm.conversation.question import Parts, Spoken, Talk, TurnQuestion
from app.vlm.request.prompt import most_parts, wording
from app.vlm.request.question import Picture


def turn_prompt_version() -> str:
    """The version of the fixed wording, for the record."""
    return str(_words()["version"])


def left_out_words() -> str:
    """What stands in place of a picture that is not sent again."""
    return str(_words()["left_out"])


def _words() -> dict[str, Any]:
    return wording("conversation")


def asked_on(talk: Talk, before: Sequence[Turn], text: str) -> TurnQuestion:
    """A person's own question behind those turns."""
    words = "\n\n".join((*_ahead(talk, before), text.strip()))
    return TurnQuestion(talk, said_again(talk, before), (words,))


def looking(talk: Talk, before: Sequence[Turn], look: Look, closeup: Picture) -> TurnQuestion:
    """The fixed question about a close-up; its talk knows the close-up from then on."""
    number, talk = closeup.closeup, talk.with_closeup(closeup)
    finding = next((n for n, found in talk.findings.items() if found.id == look.finding_id), None)
    fixed = _words()["look_at_place" if finding is None else "look_at_finding"]
    question = fixed.format(finding=finding, number=number)
    words = "\n\n".join((*_ahead(talk, before), question))
    label = _label(talk, closeup)
    return TurnQuestion(talk, said_again(talk, before), (label, closeup, words))


def summing_up(talk: Talk, before: Sequence[Turn]) -> TurnQuestion:
    """The request for a summary of those turns. It says the form anew: the message that said it
    is among those the summary will stand for."""
    words = "\n\n".join((*_ahead(talk, ()), _words()["summarise"]))
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
    listed = [text for text in told if _words()["findings"] in text]
    findings = _findings(talk)
    if findings and not (listed and findings in listed[-1]):
        parts.append(findings)
    return parts


def _form(talk: Talk) -> str:
    words, about = _words(), talk.about
    language = wording()["languages"][about.language]
    part = words["form_part"] if most_parts(about) > 1 else ""
    return str(words["form"]).strip().format(language=language, part=part)


def _numbers(talk: Talk) -> list[str]:
    """The model's photos are numbered from 1 in each of a case's inspections."""
    count, first = len(talk.about.photos), talk.first_photo
    if first == 1:
        return []
    return [_words()["numbers"].format(count=count, first=first, last=first + count - 1)]


def _findings(talk: Talk) -> str:
    lines = [_line(talk, number, found) for number, found in talk.findings.items()]
    return "\n".join((_words()["findings"], *lines)) if lines else ""


def _line(talk: Talk, number: int, found: Finding) -> str:
    """One finding in codes: a person's own words may name somebody, and stay here."""
    template, value, proposed = talk.about.template, found.value, found.proposed
    told = [f"{number}: photo {_photo(talk, found.photo_id)}", value.severity.value]
    for name in ("part", "type", "action"):
        code = getattr(value, name)
        own = proposed is None or code != getattr(proposed, name)
        told.append("other" if own and not _is_code(template, code) else code)
    told.append(found.verdict.value if found.verdict else _words()["unreviewed"])
    return ", ".join(part for part in told if part)


def _is_code(template: Template, code: str) -> bool:
    lists = (template.parts, template.types, template.actions)
    return not code or any(term.code == code for terms in lists for term in terms)


def _photo(talk: Talk, photo_id: str) -> int:
    numbers = (n for n, shown in enumerate(talk.about.photos, 1) if shown[0].photo_id == photo_id)
    return next(numbers, 0)


def _label(talk: Talk, closeup: Picture) -> str:
    """Where it is from, as the model counts places: in the part that shows most of it, where the
    photo is shown in parts."""
    photo = _photo(talk, closeup.photo_id)
    parts = talk.about.photos[photo - 1]
    seen = max(parts, key=lambda part: closeup.part.share_in(part.part))
    place = closeup.part.seen_in(seen.part) or WHOLE
    in_pixels = talk.about.coordinates is Coordinates.PIXELS
    size = (seen.width, seen.height) if in_pixels else (SCALE, SCALE)
    box = [round(edge) for edge in place.in_pixels(*size)]
    label = _words()["closeup" if len(parts) == 1 else "closeup_of_part"]
    part = parts.index(seen) + 1
    return str(label).format(photo=photo, part=part, region=box, number=closeup.closeup)
