"""A question in the words a model gets: rules, lists and form first, then photos, then what is
asked. Byte for byte the same for the same question, so that a server's prefix cache works."""

import json
import tomllib
from functools import cache
from typing import Any

from app.domain.template import Template
from app.domain.words import Language
from app.paths import resources
from app.vlm.request.question import Example, Picture, Prompt, Question
from app.vlm.request.schema import schema

MAX_CAME_WITH = 8000
"""Characters of the text that came with the photos that are sent."""


@cache
def wording(name: str = "assessment") -> dict[str, Any]:
    """resources/prompts/NAME.toml, which ships with the program."""
    path = resources() / "prompts" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def prompt_version() -> str:
    """The version of the fixed wording, for the record."""
    return str(wording()["version"])


def prompt(question: Question) -> Prompt:
    """The system text, and the user's message: each photo under its label, the question last."""
    parts: list[str | Picture] = []
    for number, photo in enumerate(question.photos, 1):
        for label, picture in zip(_labels(number, photo), photo, strict=True):
            parts += [label, picture]
    if question.came_with:
        quoted = json.dumps(question.came_with[:MAX_CAME_WITH], ensure_ascii=False)
        parts.append(f"{wording()['came_with']}\n{quoted}")
    return Prompt(_system(question), (*parts, question.text.strip()))


def example_parts(example: Example) -> tuple[str | Picture, ...]:
    """The user's message of an example: each picture under its label, the words last."""
    parts: list[str | Picture] = []
    for number, picture in enumerate(example.pictures, 1):
        parts += [*_labels(number, (picture,)), picture]
    return (*parts, example.question)


def preview(template: Template, language: Language) -> str:
    """The words of a request by that template about one photo, for people who change it."""
    asked = Question(
        template=template,
        text=template.question(language),
        language=language,
        pictures=(Picture("", b"", 1, 1),),
        run_id="",
        came_with="…" if template.takes_text else "",
    )
    words = prompt(asked)
    parts = (part if isinstance(part, str) else "[JPEG]" for part in words.parts)
    return "\n".join((words.system, "", *parts))


def _labels(number: int, photo: tuple[Picture, ...]) -> list[str]:
    """Photo 1: – or, for a photo in parts, which part each picture is."""
    words, count = wording(), len(photo)
    if count == 1:
        return [words["photo"].format(number=number)]
    across = photo[0].part.x2 < 1
    sides = words["sides"][f"{'across' if across else 'down'}{count}"]
    return [
        words["part"].format(number=number, part=part, count=count, side=side)
        for part, side in enumerate(sides, 1)
    ]


def _system(question: Question) -> str:
    template, words, parts = question.template, wording(), most_parts(question)
    form = json.dumps(
        schema(template, len(question.photos), question.coordinates, parts),
        ensure_ascii=False,
        separators=(",", ":"),
    )
    shown = (*question.pictures, *(p for e in question.examples for p in e.pictures))
    blacked_out = any(picture.blackouts for picture in shown)
    return "\n".join(
        (
            template.instructions,
            "",
            words["form"],
            *_fields(template),
            words["regions"].format(places=words["places"][question.coordinates]),
            *([words["parts"]] if parts > 1 else []),
            *([words["blackouts"]] if blacked_out else []),
            words["codes" if template.has_findings else "codes_of_fields"],
            words["language"].format(language=words["languages"][question.language]),
            "",
            words["schema"],
            form,
        )
    )


def most_parts(question: Question) -> int:
    """In how many parts the photo with the most of them is shown."""
    return max((len(photo) for photo in question.photos), default=1)


def _fields(template: Template) -> list[str]:
    """What to write, in the order it is to be written."""
    told = {field.code: f"- {field.code}: {field.say}" for field in template.fields}
    return [told.get(name) or _section(template, name) for name in template.sections]


def _section(template: Template, name: str) -> str:
    if name == "answer" and template.reply:
        return f"- answer: {template.reply}"
    words = wording()
    reply = words["reply"]["first" if template.answer_first else "last"]
    return str(words["fields"][name]).format(reply=reply)
