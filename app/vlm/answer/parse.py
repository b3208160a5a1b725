"""Understanding a model's answer while it comes, and once more as a whole at its end."""

import re
from collections.abc import Callable
from typing import Any

from app.domain.events import Event, ProseFound, RawGrew, Repair, ThinkingGrew
from app.vlm.answer.incremental import Incremental
from app.vlm.answer.meaning import Meaning
from app.vlm.answer.mend import Found, documents, last_answer
from app.vlm.answer.opening import Opening, after_thinking
from app.vlm.answer.refusal import is_refusal
from app.vlm.answer.repetition import Repetition
from app.vlm.answer.sections import Shape
from app.vlm.answer.spoken import in_other_language
from app.vlm.answer.texts import cut, harmless
from app.vlm.request.question import Question

MOST_PROSE = 8000  # characters shown; the raw answer is kept whole

# JSON whose first value has not come: a fence, a brace, a name, a colon, an opening bracket.
_BARELY_BEGUN = re.compile(r"""(```\w*\s*)?\{\s*("[^"]*("\s*(:\s*[\[{]?)?)?)?""")


class AnswerParser:
    """Turns one answer's text into events; how the text was cut into pieces changes nothing.

    feed and think take text as it comes, finish is called once when no more will. enough: no
    more is wanted, the connection may be closed. complete: the whole answer came. meaning, shape:
    others than those of an assessment.
    """

    def __init__(
        self,
        question: Question,
        new_id: Callable[[], str],
        meaning: Meaning | None = None,
        shape: Shape | None = None,
    ) -> None:
        self._meaning = meaning or Meaning(question, new_id)
        self._language = question.language
        self._shape = shape or Shape.of(question.template)
        self._opening = Opening(self._shape)
        self._stream = Incremental(question.template.answer_first, self._shape)
        self._body: list[str] = []
        self._behind: list[str] = []
        self._thoughts: list[str] = []
        self._rounds = Repetition()
        self._thought_rounds = Repetition()
        self.complete = False

    @property
    def enough(self) -> bool:
        """The model goes round in circles."""
        return self._meaning.enough or self._rounds.found or self._thought_rounds.found

    def feed(self, text: str) -> list[Event]:
        """More of the answer."""
        text = harmless(text)
        events: list[Event] = [RawGrew(text)] if text else []
        if text and not self.enough:
            events += self._read(self._rounds.before(text))
            if self._rounds.found:
                self._meaning.warn(Repair.REPETITION)
        return events + self._meaning.taken()

    def think(self, text: str) -> list[Event]:
        """More of the thinking, where a server sends it apart."""
        text = harmless(text)
        if text and not self.enough:
            self._thought_rounds.before(text)
            if self._thought_rounds.found:
                self._meaning.warn(Repair.REPETITION)
        return self._thought(text) + self._meaning.taken()

    def finish(self, finish_reason: str) -> list[Event]:
        """No more will come: what can still be understood. finish_reason as the server told it,
        "" where the answer broke off."""
        events = self._thought(self._opening.rest())
        self._stream.close()
        if self._stream.done:
            self._read_behind()
        elif not (self.enough and self._meaning.told):
            events += self._read_whole(finish_reason)
        if in_other_language("".join(self._body), self._language):
            self._meaning.warn(Repair.OTHER_LANGUAGE)
        return events + self._meaning.taken()

    def _read(self, text: str) -> list[Event]:
        if self._stream.done:
            self._behind.append(text)
            return []
        thought = ""
        if not self._body:
            thought, text = self._opening.feed(text)
        if text:
            self._take(text)
        return self._thought(thought)

    def _take(self, text: str) -> None:
        self._body.append(text)
        if self._stream.broken:
            return
        pieces, behind = self._stream.feed(text)
        for piece in pieces:
            self._meaning.take(piece)
        if self._stream.done:
            self.complete = True
            self._behind.append(behind)

    def _thought(self, text: str) -> list[Event]:
        if text:
            self._thoughts.append(text)
        return [ThinkingGrew(text)] if text else []

    def _read_behind(self) -> None:
        """The answer is understood; is there more than fences and blanks around it?"""
        behind = "".join(self._behind)
        found = documents(behind, self._shape) if "{" in behind else Found(around=behind)
        found.around = self._opening.head + found.around
        for piece in self._shape.told_in(found.documents, self._meaning.told):
            self._meaning.take(piece)
        self._warn_of_form(found, found.documents)

    def _read_whole(self, finish_reason: str) -> list[Event]:
        thought, text = after_thinking(self._opening.head + "".join(self._body))
        events = self._thought(thought)
        if not text.strip(" \t\r\n\ufeff"):
            self._read_thinking()
            return events
        found = documents(text, self._shape)
        found.truncated |= found.mended and finish_reason == "length"
        if not self._take_answers(found):
            return events + self._without_answer(found, text, finish_reason)
        self._warn_of_form(found, found.documents[1:])
        if found.truncated:
            self._meaning.warn(Repair.TRUNCATED)
        elif found.mended:
            self._meaning.warn(Repair.JSON_MENDED)
        return events

    def _read_thinking(self) -> None:
        """Some servers put the whole answer where only thinking belongs."""
        found = last_answer("".join(self._thoughts), self._shape)
        if not self._take_answers(found):
            self._meaning.warn(Repair.EMPTY)
            return
        self._meaning.warn(Repair.IN_THINKING)
        if found.truncated:
            self._meaning.warn(Repair.TRUNCATED)

    def _take_answers(self, found: Found) -> bool:
        """Understand what was found; whether there was an answer in it, be it an empty one."""
        self._meaning.read_again()
        for piece in self._shape.told_in(found.documents, set()):
            self._meaning.take(piece)
        answered = any(True for _ in self._shape.answers_in(found.documents))
        self.complete = answered and not found.truncated
        return answered

    def _warn_of_form(self, found: Found, more: list[Any]) -> None:
        if found.fenced:
            self._meaning.warn(Repair.FENCED)
        if found.prose or more:
            self._meaning.warn(Repair.PROSE_AROUND)

    def _without_answer(self, found: Found, text: str, finish_reason: str) -> list[Event]:
        if not any(found.documents) and not found.prose and not found.mended:
            self._meaning.warn(Repair.EMPTY)
            return []
        if _BARELY_BEGUN.fullmatch(text.strip()):  # no words to be shown to anybody
            self._meaning.warn(Repair.TRUNCATED)
            return []
        self._meaning.warn(Repair.REFUSAL if is_refusal(text) else Repair.NOT_JSON)
        if finish_reason == "length":
            self._meaning.warn(Repair.TRUNCATED)
        prose, was_cut = cut(text.strip(), MOST_PROSE)
        if was_cut:
            self._meaning.warn(Repair.TEXT_CUT, "prose")
        return [ProseFound(prose)]
