"""From the parts of an answer to domain events: once each, understood as far as they can be."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from app.domain.events import (
    AnswerFound,
    Event,
    FindingFound,
    Repair,
    StepFound,
    SummaryFound,
    Warned,
)
from app.domain.finding import Finding, FindingValue, Step, Summary
from app.domain.words import Severity
from app.vlm import texts
from app.vlm.entries import Entries, Entry
from app.vlm.question import Question
from app.vlm.sections import Part, Piece

MOST = 60  # findings, or steps; more can't be meant
_SAME_AGAIN = 3  # equal entries before the model is taken to go round in circles
_SAME_WORDS = 8  # findings alike in all but their place


class Meaning:
    """Turns parts into events. Each part is told once, also where the answer is read twice:
    while it came, and again as a whole at its end.

    enough: the model only repeats itself, or says more than can be meant.
    """

    longest_answer = texts.ANSWER

    def __init__(self, question: Question, new_id: Callable[[], str]) -> None:
        self._question = question
        self._new_id = new_id
        self._entries = Entries(question, self.warn)
        self._events: list[Event] = []
        self._warned: set[Warned] = set()
        self._told: set[str] = set()
        self._seen: Counter[str] = Counter()
        self._alike: Counter[tuple[str, ...]] = Counter()
        self._count: Counter[Part] = Counter()
        self._answer = ""
        self._summary: Summary | None = None
        self.enough = False

    @property
    def parts(self) -> set[Part]:
        """The kinds of parts of which something was told."""
        told = {part for part, count in self._count.items() if count}
        answer = {Part.ANSWER} if self._answer else set()
        return told | answer | ({Part.SUMMARY} if self._summary else set())

    def warn(self, repair: Repair, detail: str = "") -> None:
        """Tell of a repair, unless the same was told before."""
        warned = Warned(repair, texts.harmless(detail).strip())
        if warned not in self._warned:
            self._warned.add(warned)
            self._events.append(warned)

    def taken(self) -> list[Event]:
        """The events since they were last asked for."""
        events, self._events = self._events, []
        return events

    def read_again(self) -> None:
        """What comes next is the same answer from its beginning."""
        self._seen.clear()

    def take(self, piece: Piece) -> None:
        """Understand one part; nothing once that is enough."""
        part, value = piece
        if self.enough:
            return
        if part is Part.ANSWER:
            self._take_answer(value)
        elif part is Part.SUMMARY:
            self._take_summary(value)
        elif part in (Part.STEP, Part.FINDING) and self._is_new(part, value):
            self._take_entry(part, value)

    def _is_new(self, part: Part, value: Any) -> bool:
        same = part + json.dumps(value, sort_keys=True, ensure_ascii=False)
        self._seen[same] += 1
        if self._seen[same] > 1:
            self.warn(Repair.REPETITION)
            self.enough = self._seen[same] > _SAME_AGAIN
        if same in self._told:
            return False
        self._told.add(same)
        return True

    def _take_entry(self, part: Part, value: Any) -> None:
        self._count[part] += 1
        if self._count[part] > MOST:
            self.warn(Repair.TOO_MANY)
            self.enough = True
        elif part is Part.STEP:
            self._take_step(value if isinstance(value, dict) else {"text": value})
        elif isinstance(value, dict):
            self._take_finding(value)
        else:
            self.warn(Repair.DROPPED_ITEM, texts.text_of(value)[: texts.ENTRY])

    def _take_answer(self, value: Any) -> None:
        text = self._entries.text(value, self.longest_answer, "answer")
        if text and not self._answer:
            self._answer = text
            self._events.append(AnswerFound(text))
        elif text != self._answer:
            self.warn(Repair.DROPPED_ITEM, text[: texts.ENTRY])

    def _take_step(self, entry: Entry) -> None:
        text = self._entries.said(entry, texts.STEP, "reasoning")
        if not text:
            self.warn(Repair.DROPPED_ITEM, "reasoning")
            return
        photo = self._entries.photo(entry)
        region = self._entries.region(entry, photo)
        self._events.append(StepFound(Step(text, self._photo_id(photo), region)))

    def _take_finding(self, entry: Entry) -> None:
        photo = self._entries.photo(entry)
        if photo is None:
            words = (texts.text_of(entry.get(name)) for name in ("part", "type", "label", "text"))
            self.warn(Repair.DROPPED_ITEM, " ".join(filter(None, words))[: texts.ENTRY])
            return
        entry = self._entries.labelled(entry)
        value = FindingValue(
            part=self._entries.code(entry, "part"),
            type=self._entries.code(entry, "type"),
            severity=self._entries.severity(entry),
            region=self._entries.region(entry, photo),
            action=self._entries.code(entry, "action"),
            text=self._entries.said(entry, texts.FINDING, "findings"),
        )
        if _is_sound(value, entry):
            self._take_sound_part(photo, value)
        elif not (value.type or value.text):
            self.warn(Repair.DROPPED_ITEM, value.part)
        elif not self._goes_round(photo, value):
            self._tell_finding(photo, value, entry)

    def _take_sound_part(self, photo: int, value: FindingValue) -> None:
        """A part that is said to be undamaged is no finding; what was seen is reasoning."""
        text = value.text or value.part
        if text:
            self._events.append(StepFound(Step(text, self._photo_id(photo), value.region)))

    def _tell_finding(self, photo: int, value: FindingValue, entry: Entry) -> None:
        finding = Finding(
            id=self._new_id(),
            photo_id=self._question.pictures[photo - 1].photo_id,
            run_id=self._question.run_id,
            proposed=value,
            confidence=self._entries.confidence(entry),
            ruled_out=self._entries.ruled_out(entry),
        )
        self._events.append(FindingFound(finding))

    def _goes_round(self, photo: int, value: FindingValue) -> bool:
        alike = (str(photo), value.part, value.type, value.text)
        self._alike[alike] += 1
        if not value.text or self._alike[alike] <= _SAME_WORDS:
            return False
        self.warn(Repair.REPETITION)
        self.enough = True
        return True

    def _take_summary(self, value: Any) -> None:
        entry = value if isinstance(value, dict) else {"text": value}
        summary = Summary(
            severity=self._entries.severity(entry),
            action=self._entries.code(entry, "action"),
            text=self._entries.said(entry, texts.SUMMARY, "summary"),
            undetermined=self._entries.texts(entry.get("undetermined"), "summary"),
            photos_needed=self._entries.texts(entry.get("photos_needed"), "summary"),
        )
        if summary == self._summary:
            return
        if self._summary is None or not self._summary.text:  # there was only an outlook
            self._summary = summary
            self._events.append(SummaryFound(summary))
        else:
            self.warn(Repair.DROPPED_ITEM, summary.text[: texts.ENTRY])

    def _photo_id(self, photo: int | None) -> str | None:
        return None if photo is None else self._question.pictures[photo - 1].photo_id


def _is_sound(value: FindingValue, entry: Entry) -> bool:
    """No type of damage, and none meant: the model says so, in its type or its severity."""
    says_so = value.severity is Severity.NONE or bool(entry.get("type"))
    return not value.type and says_so and value.severity in (Severity.NONE, Severity.UNDETERMINED)
