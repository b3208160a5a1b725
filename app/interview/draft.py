"""A turn before it is sent: what it is for, behind what it comes, how it is put."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from app.domain.conversation import AskedOn, Reply, Turn, TurnKind
from app.domain.place.closeup import Closeup, Look
from app.errors import NotInStore
from app.inspector import Order
from app.vlm.conversation import prompt
from app.vlm.conversation.question import Talk, TurnQuestion
from app.vlm.request.question import Picture

Compose = Callable[[Sequence[Turn]], TurnQuestion]


@dataclass(frozen=True, slots=True)
class Draft:
    """compose: the question behind turns that are said again; the rest as in Turn."""

    kind: TurnKind
    follows: str
    compose: Compose
    question: str = ""
    replaces: str = ""
    covers: tuple[str, ...] = ()
    closeup: Closeup | None = None

    def turn(self, run_id: str, sent: AskedOn, order: Order) -> Turn:
        """The turn as it goes out."""
        return Turn(
            id=uuid4().hex,
            run_id=run_id,
            kind=self.kind,
            question=self.question,
            sent=sent,
            started_at=datetime.now(UTC),
            started_by=order.by,
            follows=self.follows,
            replaces=self.replaces,
            covers=self.covers,
            closeup=self.closeup,
            reply=Reply(warnings=order.switched),
        )


def of_question(talk: Talk, text: str, follows: str) -> Draft:
    """A person's own question."""
    return Draft(
        TurnKind.QUESTION,
        follows,
        lambda earlier: prompt.asked_on(talk, earlier, text),
        question=text.strip(),
    )


def of_look(talk: Talk, look: Look, follows: str, picture: Picture) -> Draft:
    """A closer look at what was cut out of the photo there."""
    made = Closeup(
        look=look,
        region=picture.part,
        number=picture.closeup,
        label=str(prompt.looking(talk, (), look, picture).asked[0]),
        width=picture.width,
        height=picture.height,
        sha256=hashlib.sha256(picture.jpeg).hexdigest(),
        blackouts=picture.blackouts,
    )
    return Draft(
        TurnKind.LOOK,
        follows,
        lambda earlier: prompt.looking(talk, earlier, look, picture),
        closeup=made,
    )


def once_more(talk: Talk, turns: Sequence[Turn], turn_id: str) -> Draft:
    """An earlier turn put again as it was. Raises NotInStore."""
    turn = next((turn for turn in turns if turn.id == turn_id), None)
    if turn is None:
        raise NotInStore(what="turn", id=turn_id)
    return Draft(
        turn.kind,
        turn.follows,
        lambda earlier: prompt.once_more(talk, earlier, turn),
        question=turn.question,
        replaces=turn.replaces or turn.id,
        closeup=turn.closeup,
    )


def of_summary(talk: Talk, oldest: Sequence[Turn]) -> Draft:
    """A summary of the oldest turns, in which an earlier one may stand for more."""
    covers = tuple(each for turn in oldest for each in turn.covers or (turn.id,))
    return Draft(
        TurnKind.SUMMARY,
        covers[-1],
        lambda earlier: prompt.summing_up(talk, earlier),
        covers=covers,
    )
