"""What a person should know before deciding: of the photos, of the question, of text in a photo."""

from dataclasses import dataclass
from enum import StrEnum


class NoticeKind(StrEnum):
    """What is to be known."""

    DIFFERENT_OBJECT = "different_object"  # the photos do not all show the same thing
    NOT_ANSWERABLE = "not_answerable"  # these photos cannot answer the question
    SCREENSHOT = "screenshot"
    DRAWING = "drawing"
    PHOTO_OF_SCREEN = "photo_of_screen"
    TEXT_INSTRUCTION = "text_instruction"  # text in a photo that tells a model what to say
    SEEN_ELSEWHERE = "seen_elsewhere"  # another case has almost the same picture


# What only the program can know, a model is not asked for.
TOLD_BY_MODELS = tuple(kind for kind in NoticeKind if kind is not NoticeKind.SEEN_ELSEWHERE)


@dataclass(frozen=True, slots=True)
class Notice:
    """text: the model's own words, or what was quoted. photo_id: None where no one photo is
    meant. hint: not the model said so; Tessera noticed it, by a rule that can be wrong."""

    kind: NoticeKind
    photo_id: str | None
    text: str
    hint: bool = False

    @property
    def quoted(self) -> str:
        """The text as it stands behind the program's words: somebody else's in quotes."""
        own = self.kind is NoticeKind.SEEN_ELSEWHERE
        return self.text if own or not self.text else f"“{self.text}”"
