"""An example as tools for Qwen's vision models take it: messages with a mark for each picture, and
where the pictures lie. The form: ms-swift's «Custom dataset» («messages», «images»), which
LLaMA-Factory reads as «sharegpt» with role and content (dataset_info.json says so)."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.case import Case
from app.domain.finding import Finding, Summary
from app.domain.inspection import Inspection
from app.domain.measured.training import taught
from app.domain.named import named_in
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.read.plates import like_a_plate
from app.domain.read.private_places import private_places
from app.domain.template import NOTICES, Template
from app.domain.words import Severity, Verdict
from app.settings.connection import Coordinates
from app.vlm.request.prompt import prompt
from app.vlm.request.question import Question

PICTURE = "<image>"
_JUDGED = ("findings", "summary")
_SURE = 0.5  # of what no model saw
_NUMBER = re.compile(r"\d[\d .-]{3,}\d")  # of five characters or more: a telephone, a policy, a VIN


def judged_alone(template: Template) -> Template:
    """The template with what people judge and nothing else: reasoning led to what they changed,
    and of other fields nobody says whether they are right."""
    order = tuple(name for name in template.order if name in _JUDGED)
    return replace(template, order=order, fields=())


class Example:
    """One question and the answer that would have been right. left_out: so many texts."""

    def __init__(self, case: Case, of: Inspection, question: Question) -> None:
        self._case, self._of, self._question = case, of, question
        self.left_out = 0

    def line(self, names: Sequence[str]) -> dict[str, Any]:
        """names: where the question's pictures lie, in order."""
        words = prompt(self._question)
        said = "\n".join(part if isinstance(part, str) else PICTURE for part in words.parts)
        return {
            "messages": [
                {"role": "system", "content": words.system},
                {"role": "user", "content": said},
                {"role": "assistant", "content": self.answer()},
            ],
            "images": list(names),
        }

    def answer(self) -> str:
        """What would have been right, as JSON text."""
        told = {"findings": self._findings(), "summary": self._summary(), NOTICES: []}
        answer = {name: told[name] for name in self._question.template.sections}
        return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))

    def _findings(self) -> list[dict[str, Any]]:
        numbers = {photo.id: number for number, photo in enumerate(self._of.photos, 1)}
        held = (f for f in self._of.findings if f.verdict is not Verdict.REJECTED)
        return [self._finding(f, numbers[f.photo_id]) for f in held if f.photo_id in numbers]

    def _finding(self, found: Finding, photo: int) -> dict[str, Any]:
        value, own = found.value, found.proposed
        by_model = own is not None and own.text == value.text
        return {
            "photo": photo,
            "part": value.part,
            "type": value.type,
            "severity": value.severity,
            "region": self._corners(value.region, photo),
            "confidence": _SURE if found.confidence is None else round(found.confidence, 2),
            "ruled_out": self._known(found.ruled_out, self._question.template),
            "action": value.action,
            "text": self._free(value.text if by_model else "", value.text),
        }

    def _summary(self) -> dict[str, Any]:
        run = self._of.run
        said = run.assessment.summary if run else None
        severity, action = self._decided(said)
        agreed = said is not None and (said.severity, said.action) == (severity, action)
        unchanged = all(f.verdict is Verdict.ACCEPTED for f in self._of.findings)
        text = said.text if said and agreed and unchanged else ""
        return {
            "severity": severity,
            "action": action,
            "text": self._free(text, said.text if said else ""),
            "undetermined": [],
            "photos_needed": [],
        }

    def _decided(self, said: Summary | None) -> tuple[Severity, str]:
        """Of a case's only photos that is the decision; of some of them the gravest of theirs."""
        decision = self._case.decision
        if len(self._case.photo_sets) == 1 or said is None:
            return decision.severity or Severity.UNDETERMINED, decision.action
        severities = (value.severity for value in taught(self._of))
        return max(severities, key=lambda each: each.weight, default=Severity.NONE), said.action

    def _corners(self, region: Region | None, photo: int) -> list[int] | None:
        if region is None:
            return None
        width, height = 1000, 1000
        if self._question.coordinates is Coordinates.PIXELS:
            (picture,) = self._question.photos[photo - 1]
            width, height = picture.width, picture.height
        sides = (width, height, width, height)
        return [round(side * edge) for side, edge in zip(sides, region.as_list(), strict=True)]

    def _free(self, text: str, was: str) -> str:
        """A model's words that name nobody and no number; what a person wrote is left out."""
        told = text if text and not is_personal(text, self._case) else ""
        self.left_out += bool(was and not told)
        return told

    @staticmethod
    def _known(words: Sequence[str], template: Template) -> list[str]:
        codes = {term.code for term in template.mistakes}
        return [word for word in words if word in codes]


def hidden(photo: Photo, case: Case) -> Photo:
    """With all that was found of faces and plates blacked out."""
    found = (place.region for place in private_places(photo, case.kind))
    return replace(photo, blackouts=(*photo.blackouts, *found))


def is_personal(text: str, case: Case) -> bool:
    """It names somebody or a file of the case, or has what may be a plate or another number."""
    pieces = [piece.strip(".!?") for piece in re.split(r"[\s,;:()«»\"']+", text)]
    plates = any(
        like_a_plate(" ".join(pieces[at : at + size])) for size in (1, 2, 3)
        for at in range(len(pieces))
    )  # fmt: skip
    return plates or bool(_NUMBER.search(text)) or bool(named_in(text, case))
