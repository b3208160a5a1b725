"""A question that is asked on, with all it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.finding import Finding
from app.vlm.request.question import Picture, Question

Parts = tuple[str | Picture, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """An earlier turn as it went: the message's parts, and the answer exactly as it came."""

    asked: Parts
    answered: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What a conversation is about. about: the assessment's own question; answered: its answer
    exactly as it came; first_photo: what people call the first of its photos; findings: as they
    stand now, by the numbers people see; closeups: all that were cut out so far, by number, which
    count on from the photos'."""

    about: Question
    answered: str
    first_photo: int
    findings: Mapping[int, Finding]
    closeups: Mapping[int, Picture]

    @property
    def next_number(self) -> int:
        """What one more close-up is called."""
        return max((len(self.about.photos), *self.closeups)) + 1

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Photos and close-ups, in the order of their numbers."""
        return (*self.about.pictures, *(self.closeups[n] for n in sorted(self.closeups)))

    def with_closeup(self, picture: Picture) -> "Talk":
        """One close-up more, or one again."""
        return replace(self, closeups={**self.closeups, picture.closeup: picture})


@dataclass(frozen=True, slots=True)
class TurnQuestion:
    """earlier: the turns said again ahead of it; asked: the new message; left_out: numbers of
    photos and close-ups that are not sent this time."""

    talk: Talk
    earlier: tuple[Spoken, ...]
    asked: Parts
    left_out: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The new message's words, but for what a close-up is called."""
        return str(self.asked[-1])

    @property
    def shown(self) -> int | None:
        """The number of the close-up the new message brings, None for none."""
        return next((n for n, each in self.talk.closeups.items() if each in self.asked), None)

    @property
    def sent(self) -> list[int]:
        """The numbers of all photos and close-ups in the request."""
        parts = [*(part for turn in self.earlier for part in turn.asked), *self.asked]
        photos = list(range(1, len(self.talk.about.photos) + 1))
        cut = [n for n, each in sorted(self.talk.closeups.items()) if each in parts]
        return [number for number in photos + cut if number not in self.left_out]

    def as_sent(self, parts: Parts, instead: str) -> Parts:
        """Parts of a message with those words in place of each picture that is left out."""
        photos = enumerate(self.talk.about.photos, 1)
        numbers = {photo[0].photo_id: number for number, photo in photos}

        def is_sent(part: str | Picture) -> bool:
            if isinstance(part, str):
                return True
            # What has no number is an example's.
            return (part.closeup or numbers.get(part.photo_id)) not in self.left_out

        return tuple(part if is_sent(part) else instead for part in parts)
