"""From the parts of a reply to domain events: places in the photos, changes of findings."""

from typing import Any

from app.domain.events import AnswerGrew, ChangeFound, PlaceFound, Repair
from app.domain.reply import Change, Pointer
from app.domain.words import Severity
from app.vlm.answer import texts
from app.vlm.answer.entries import Entry
from app.vlm.answer.meaning import Meaning
from app.vlm.answer.regions import number_of
from app.vlm.answer.terms import severity_of
from app.vlm.conversation.question import TurnQuestion
from app.vlm.request.question import Question
from app.vlm.request.schema import MAX_WORDS

_MORE_THAN_ASKED = 2 * MAX_WORDS
# A model may answer once more in the assessment's form: its steps and findings are places.
_PLACES = ("places", "reasoning", "findings")


class ReplyMeaning(Meaning):
    """Understands a reply as an answer is understood; only its parts are others. asked: the
    assessment's question, with every picture that may be spoken of."""

    longest_answer = 4000  # characters; all that fits into a reply's tokens

    def __init__(self, turn: TurnQuestion, asked: Question) -> None:
        super().__init__(asked, lambda: "")
        self._turn = turn

    def grow(self, text: str) -> None:
        """More of the answer, which is not complete."""
        if not self._answer:
            self._events.append(AnswerGrew(texts.harmless(text)))

    def _take_other(self, name: str, value: Any) -> None:
        """A reply has no fields: all else are lists."""
        if self._is_new(name, value):
            self._take_entry(name, value)

    def _take_entry(self, section: str, value: Any) -> None:
        self._count[section] += 1
        if self._count[section] > _MORE_THAN_ASKED:
            self.warn(Repair.TOO_MANY)
            self.enough = True
        elif not isinstance(value, dict):
            self.warn(Repair.DROPPED_ITEM, texts.text_of(value)[: texts.ENTRY])
        elif section in _PLACES:
            self._take_place(value)
        else:
            self._take_change(value)

    def _take_summary(self, value: Any) -> None:
        """The words of an answer in the assessment's form, where it has no other."""
        said = value if isinstance(value, dict) else {"text": value}
        if not self._answer and said.get("text"):
            self._take_answer(said["text"])

    def _take_place(self, entry: Entry) -> None:
        number = self._entries.photo(entry)
        if number is None and entry.get("photo") is None:
            number = self._turn.shown
        text = self._entries.said(entry, texts.ENTRY, "places")
        if number is None:
            self.warn(Repair.DROPPED_ITEM, text)
            return
        picture = self._question.photos[number - 1][0]
        whole = picture.part if picture.closeup else None
        region = self._entries.region(entry, number) or whole
        self._events.append(PlaceFound(Pointer(text, picture.photo_id, region)))

    def _take_change(self, entry: Entry) -> None:
        number = number_of(entry.get("finding"))
        finding = self._turn.talk.findings.get(int(number)) if number else None
        if finding is None:
            self.warn(Repair.DROPPED_ITEM, f"finding {texts.text_of(entry.get('finding'))}")
            return
        change = Change(
            finding_id=finding.id,
            part=self._entries.code(entry, "part") or None,
            type=self._entries.code(entry, "type") or None,
            severity=self._severity(entry),
            action=self._entries.code(entry, "action") or None,
            text=self._entries.text(entry.get("text"), texts.FINDING, "changes") or None,
            why=self._entries.text(entry.get("why"), texts.FINDING, "changes"),
        ).beyond(finding.value)
        if change.parts:
            self._events.append(ChangeFound(change))

    def _severity(self, entry: Entry) -> Severity | None:
        """None for an unknown word: nothing is proposed that was not said."""
        word = texts.text_of(entry.get("severity"))
        known = severity_of(word) if word else None
        if word and known is None:
            self.warn(Repair.UNKNOWN_SEVERITY, word[: texts.WORD])
        return known
