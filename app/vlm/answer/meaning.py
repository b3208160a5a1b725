"""From the parts of an answer to domain events: once each, understood as far as they can be."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from app.domain import events as ev
from app.domain.events import Repair, Warned
from app.domain.field import FieldValue, spelled
from app.domain.finding import Finding, FindingValue, Step, Summary
from app.vlm.answer import texts
from app.vlm.answer.entries import Entries, Entry, is_sound
from app.vlm.answer.fields import Fields
from app.vlm.answer.notices import notices_in
from app.vlm.answer.rounds import Rounds
from app.vlm.answer.sections import LISTED, Piece
from app.vlm.request.question import Question

MOST = 60  # findings, or steps; more can't be meant


class Meaning:
    """Turns pieces into events. Each piece is told once, also where the answer is read twice:
    while it came, and again as a whole at its end.

    enough: the model only repeats itself, or says more than can be meant.
    """

    longest_answer = texts.ANSWER

    def __init__(self, question: Question, new_id: Callable[[], str]) -> None:
        self._question = question
        self._new_id = new_id
        self._entries = Entries(question, self.warn)
        self._fields = Fields(question.template, self.warn)
        self._events: list[ev.Event] = []
        self._warned: set[Warned] = set()
        self._rounds = Rounds()
        self._count: Counter[str] = Counter()
        self._found: dict[str, FieldValue] = {}
        self._answer = ""
        self._summary: Summary | None = None
        self.enough = False

    @property
    def told(self) -> set[str]:
        """The names of sections and fields of which something was told."""
        told = {section for section, count in self._count.items() if count}
        told |= {code for code, field in self._found.items() if field.entries}
        once = {"answer": self._answer, "summary": self._summary}
        return told | {section for section, said in once.items() if said}

    def warn(self, repair: Repair, detail: str = "") -> None:
        """Tell of a repair, unless the same was told before."""
        warned = Warned(repair, texts.harmless(detail).strip())
        if warned not in self._warned:
            self._warned.add(warned)
            self._events.append(warned)

    def taken(self) -> list[ev.Event]:
        """The events since they were last asked for."""
        events, self._events = self._events, []
        return events

    def read_again(self) -> None:
        """What comes next is the same answer from its beginning."""
        self._rounds.read_again()

    def take(self, piece: Piece) -> None:
        """Understand one piece; nothing once that is enough."""
        name, value = piece
        if self.enough:
            return
        if name == "answer":
            self._take_answer(value)
        elif name == "summary":
            self._take_summary(value)
        else:
            self._take_other(name, value)

    def _take_other(self, name: str, value: Any) -> None:
        """An entry of a list, or a field of the template's own."""
        if name not in LISTED:
            self._take_field(self._fields.read(name, value))
        elif self._is_new(name, value):
            self._take_entry(name, value)

    def _is_new(self, section: str, value: Any) -> bool:
        new = self._rounds.is_new(section, value)
        if self._rounds.again:
            self.warn(Repair.REPETITION)
            self.enough = self._rounds.endless
        return new

    def _take_entry(self, section: str, value: Any) -> None:
        self._count[section] += 1
        if self._count[section] > MOST:
            self.warn(Repair.TOO_MANY)
            self.enough = True
        elif section == "reasoning":
            self._take_step(value if isinstance(value, dict) else {"text": value})
        elif not isinstance(value, dict):
            self.warn(Repair.DROPPED_ITEM, texts.text_of(value)[: texts.ENTRY])
        elif section == "notices":
            self._events += notices_in(value, self._entries, self._question, self.warn)
        else:
            self._take_finding(value)

    def _take_answer(self, value: Any) -> None:
        text = self._entries.text(value, self.longest_answer, "answer")
        if text and not self._answer:
            self._answer = text
            self._events.append(ev.AnswerFound(text))
        elif text != self._answer:
            self.warn(Repair.DROPPED_ITEM, text[: texts.ENTRY])

    def _take_field(self, field: FieldValue) -> None:
        known = self._found.get(field.code)
        if known is None or (field.entries and not known.entries):
            self._found[field.code] = field
            self._events.append(ev.FieldFound(field))
        elif field.entries and field != known:
            self.warn(Repair.DROPPED_ITEM, field.text[: texts.ENTRY])

    def _take_step(self, entry: Entry) -> None:
        text = self._entries.said(entry, texts.STEP, "reasoning")
        if not text:
            self.warn(Repair.DROPPED_ITEM, "reasoning")
            return
        photo = self._entries.photo(entry)
        region = self._entries.region(entry, photo)
        self._events.append(ev.StepFound(Step(text, self._photo_id(photo), region)))

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
        if is_sound(value, entry):
            self._take_sound_part(photo, value)
        elif not (value.type or value.text):
            self.warn(Repair.DROPPED_ITEM, value.part)
        elif not self._goes_round(photo, value):
            settled = self._entries.parts.settled(photo, self._entries.part(entry, photo), value)
            if settled is not None:
                self._tell_finding(photo, settled, entry)

    def _take_sound_part(self, photo: int, value: FindingValue) -> None:
        """A part that is said to be undamaged is no finding; what was seen is reasoning."""
        if text := value.text or spelled(value.part):
            self._events.append(ev.StepFound(Step(text, self._photo_id(photo), value.region)))

    def _tell_finding(self, photo: int, value: FindingValue, entry: Entry) -> None:
        finding = Finding(
            id=self._new_id(),
            photo_id=self._entries.parts.photo_id(photo),
            run_id=self._question.run_id,
            proposed=value,
            confidence=self._entries.confidence(entry),
            ruled_out=self._entries.ruled_out(entry),
        )
        self._events.append(ev.FindingFound(finding))

    def _goes_round(self, photo: int, value: FindingValue) -> bool:
        alike = self._rounds.too_alike(str(photo), value.part, value.type, value.text)
        if not value.text or not alike:
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
            self._events.append(ev.SummaryFound(summary))
        else:
            self.warn(Repair.DROPPED_ITEM, summary.text[: texts.ENTRY])

    def _photo_id(self, photo: int | None) -> str | None:
        return None if photo is None else self._entries.parts.photo_id(photo)
