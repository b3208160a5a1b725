"""Understanding a reply while it comes: its text grows before anything in it is complete."""

from dataclasses import replace

from app.domain.events import AnswerFound, Event, ProseFound
from app.vlm.answer.parse import MOST_PROSE, AnswerParser
from app.vlm.answer.sections import Shape
from app.vlm.answer.texts import cut
from app.vlm.conversation.growing import Growing
from app.vlm.conversation.meaning import ReplyMeaning
from app.vlm.conversation.question import TurnQuestion

# A model may answer once more in the assessment's form.
REPLY = Shape(
    sections=frozenset({"answer", "places", "changes", "reasoning", "findings", "summary"}),
    texts=frozenset({"text", "answer", "why"}),
    lists=frozenset({"places", "changes", "reasoning", "findings"}),
)
# Where a text begins so, a form may still follow: it is no prose yet.
_OF_A_FORM = ("{", "[", "<", "`")


class TurnParser(AnswerParser):
    """An AnswerParser for replies. Prose is told as it grows, too, and taken back where a form
    follows after all."""

    def __init__(self, turn: TurnQuestion) -> None:
        asked = replace(turn.talk.about, pictures=turn.talk.pictures)
        self._reply = ReplyMeaning(turn, asked)
        super().__init__(asked, lambda: "", self._reply, REPLY)
        self._growing = Growing()
        self._prose = ""

    def feed(self, text: str) -> list[Event]:
        """More of the answer."""
        return super().feed(text) + self._prose_so_far()

    def finish(self, finish_reason: str) -> list[Event]:
        """No more will come: what can still be understood."""
        events = super().finish(finish_reason)
        if self._prose and not any(isinstance(e, ProseFound | AnswerFound) for e in events):
            events.append(ProseFound(""))
        return events

    def _take(self, text: str) -> None:
        if added := self._growing.feed(text):
            self._reply.grow(added)
        super()._take(text)

    def _prose_so_far(self) -> list[Event]:
        head = "" if self._body else self._opening.head.strip(" \t\r\n\ufeff")
        prose = "" if head.startswith(_OF_A_FORM) else cut(head, MOST_PROSE)[0]
        if prose == self._prose:
            return []
        self._prose = prose
        return [ProseFound(prose)]
