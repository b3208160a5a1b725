"""Which of several answers to the same question a person goes on from."""

from collections.abc import Iterable

from app.domain.conversation import Turn, last_said, rounds


class AnswersChosen:
    """Until one is gone on from, the person may choose; the newest stands otherwise."""

    def __init__(self) -> None:
        self._chosen: dict[str, str] = {}

    def choose(self, first_id: str, turn_id: str) -> None:
        """Go on from that answer of a round, which is known by its first turn."""
        self._chosen[first_id] = turn_id

    def follows(self, turns: Iterable[Turn]) -> str:
        """The id of the turn a new question comes behind: the last that said something."""
        turns = tuple(turns)
        last = last_said(turns)
        for each in rounds(turns):
            said = {turn.id for turn in each.variants if turn.reply.said}
            if last in said and not each.followed:
                chosen = self._chosen.get(each.first.id, last)
                return chosen if chosen in said else last
        return last
