"""What stands before an answer's JSON: thinking in tags, a fence, a few words."""

import re
from functools import cache

from app.vlm.answer.sections import Shape

_OPEN, _CLOSE = "<think>", "</think>"
_BLANK = " \t\r\n\ufeff"
_WORDS_BEFORE = 400  # characters; where more come first, they may be thinking that lost its tag
_LOOK = 800


class Opening:
    """Finds the answer's first brace as text comes, and takes the thinking out before it.

    Some servers leave `<think>…</think>` in the answer, some only the closing tag.
    head: what stands before the answer and is no thinking; all text while none has begun.
    """

    def __init__(self, shape: Shape) -> None:
        self._begin = _begins(shape)
        self.head = ""
        self._thinking = False

    def feed(self, text: str) -> tuple[str, str]:
        """The thinking in this text, and the answer from its first brace on, "" before that."""
        known = max(0, len(self.head) - len(_CLOSE))
        self.head += text
        thought = ""
        while True:
            if self._thinking or self._opens():
                more, closed = self._until_closed()
                thought += more
                if not closed:
                    return thought, ""
            close = self.head.find(_CLOSE, known)
            known = 0
            begin = self._begin.search(self.head, 0, _LOOK)
            if begin and begin.start() <= _WORDS_BEFORE and (close < 0 or begin.end() <= close):
                body, self.head = self.head[begin.start() :], self.head[: begin.start()]
                return thought, body
            if close < 0:
                return thought, ""
            thought += self.head[:close]
            self.head = self.head[close + len(_CLOSE) :]

    def rest(self) -> str:
        """Thinking still held back when the text has ended."""
        held, self.head = (self.head, "") if self._thinking else ("", self.head)
        return held

    def _opens(self) -> bool:
        said = self.head[:_LOOK].lstrip(_BLANK)
        if said.startswith(_OPEN):
            self.head, self._thinking = self.head.partition(_OPEN)[2], True
        return self._thinking

    def _until_closed(self) -> tuple[str, bool]:
        thought, closed, rest = self.head.partition(_CLOSE)
        if closed:
            self.head, self._thinking = rest, False
            return thought, True
        kept = next(n for n in range(len(_CLOSE), -1, -1) if thought.endswith(_CLOSE[:n]))
        self.head = thought[len(thought) - kept :]
        return thought[: len(thought) - kept], False


@cache
def _begins(shape: Shape) -> re.Pattern[str]:
    """An answer's first name. Names are codes: nothing in them means anything to a pattern."""
    return re.compile(rf'\{{\s*"(?:{"|".join(sorted(shape.sections))})"\s*:')


def after_thinking(text: str) -> tuple[str, str]:
    """Thinking and what follows it, of a text in which a closing tag came late."""
    thought, closed, rest = text.rpartition(_CLOSE)
    return (thought, rest) if closed else ("", text)
