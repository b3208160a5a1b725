"""A server that takes only so many pictures: which of a conversation's are left out."""

from dataclasses import replace

from app.domain.events import Repair, Warned
from app.vlm.conversation.question import TurnQuestion


def within(turn: TurnQuestion, most: int) -> TurnQuestion:
    """The question with at most so many pictures, as far as that can be; 0: no limit is known.

    Those that were sent last are left out first, so that what stands ahead of them stays byte for
    byte as it was: earlier close-ups, then photos; only then the photo the new close-up is of,
    and never that close-up.
    """
    pictures = {number: len(photo) for number, photo in enumerate(turn.talk.about.photos, 1)}
    pictures |= dict.fromkeys(turn.talk.closeups.keys() & set(turn.sent), 1)
    left_out: list[int] = []
    for number in _dispensable(turn) if most else ():
        if turn.talk.about.beside + sum(pictures.values()) <= most:
            break
        left_out.append(number)
        del pictures[number]
    return replace(turn, left_out=frozenset(left_out))


def told(turn: TurnQuestion) -> tuple[Warned, ...]:
    """What the person is told of it, photos by the numbers they have in the case."""
    photos, first = len(turn.talk.about.photos), turn.talk.first_photo
    left_out = [
        Warned(Repair.CLOSEUP_LEFT_OUT)
        if number > photos
        else Warned(Repair.PHOTO_LEFT_OUT, str(first + number - 1))
        for number in sorted(turn.left_out)
    ]
    return tuple(dict.fromkeys(left_out))


def _dispensable(turn: TurnQuestion) -> list[int]:
    """Numbers of photos and close-ups, those first that are left out first."""
    photos, shown = turn.talk.about.photos, turn.shown
    own = shown and turn.talk.closeups[shown].photo_id
    of_it = [n for n, photo in enumerate(photos, 1) if photo[0].photo_id == own]
    others = [number for number in turn.sent if number not in (*of_it, shown)]
    return [*reversed(others), *of_it]
