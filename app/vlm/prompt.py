"""A question in the words a model gets: rules, lists and form first, then photos, then what is
asked. Byte for byte the same for the same question, so that a server's prefix cache works."""

import json

from app.domain.template import Template
from app.domain.words import Language
from app.settings.settings import Coordinates
from app.vlm.question import Picture, Prompt, Question
from app.vlm.schema import order, schema

PROMPT_VERSION = "1"

_FIELDS = {
    "answer": "- answer: the direct reply to the question, {reply}.",
    "reasoning": "- reasoning: what you looked at and what you concluded, step by step; "
    "at most a dozen short sentences, each with its photo and its region, or null where no one "
    "place is meant.",
    "findings": "- findings: one entry each, as described above. confidence: 0 to 1, how sure "
    "you are that it is there. text: one or two sentences on what is seen and where.",
    "summary": "- summary: overall severity and action, a text of two or three sentences, "
    "undetermined (what these photos leave open) and photos_needed (which further photos would "
    "settle it).",
}

_PLACES = {
    Coordinates.RELATIVE: "as integers from 0 to 1000 of that photo's width (x) and height (y), "
    "whatever its size in pixels.",
    Coordinates.PIXELS: "as integers in pixels of that photo as you see it.",
}
_REGIONS = (
    "Photos are numbered from 1, as they are labelled. A region is [x1, y1, x2, y2], the box's "
    "left top and right bottom corner, "
)
_CODES = (
    "severity, part, type, action and the entries of ruled_out are codes from the lists in the "
    "schema, spelled exactly so, never translated. An action may be undetermined. Where nothing "
    "in a list fits, use other and say in the text what it is."
)

LANGUAGES = {
    Language.ENGLISH: "English",
    Language.CHINESE: "Simplified Chinese (简体中文)",
    Language.GERMAN: "German (Deutsch)",
}


def prompt(question: Question) -> Prompt:
    """The system text, and the user's message: each photo under its label, the question last."""
    parts: list[str | Picture] = []
    for number, picture in enumerate(question.pictures, 1):
        parts += [f"Photo {number}:", picture]
    return Prompt(_system(question), (*parts, question.text.strip()))


def _system(question: Question) -> str:
    template = question.template
    form = json.dumps(
        schema(template, len(question.pictures), question.coordinates),
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return "\n".join(
        (
            template.instructions,
            "",
            "Answer with one json object and nothing else: no code fence, no text around it. "
            "Its fields, in this order:",
            *_fields(template),
            _REGIONS + _PLACES[question.coordinates],
            _CODES,
            "Write every other text (answer, text, undetermined, photos_needed) in "
            f"{LANGUAGES[question.language]}.",
            "",
            "The answer's json schema:",
            form,
        )
    )


def _fields(template: Template) -> list[str]:
    """What to write, in the order it is to be written."""
    first = template.answer_first
    reply = "one sentence of at most fifteen words" if first else "two sentences at most"
    return [_FIELDS[name].format(reply=reply) for name in order(template)]
