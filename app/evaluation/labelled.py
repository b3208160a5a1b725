"""What is compared: labels people drew, and what a model claimed of the same photos."""

from dataclasses import dataclass

from app.domain.place.region import Region
from app.domain.words import Severity


@dataclass(frozen=True, slots=True)
class Label:
    """One damage as a person labelled it. part and type are codes of the template, "" where the
    label says nothing of it, and severity None; region None: somewhere in the photo. left_out: it
    has no counterpart in the template: what lies on it is neither right nor wrong."""

    part: str = ""
    type: str = ""
    severity: Severity | None = None
    region: Region | None = None
    left_out: bool = False

    @property
    def of_photo(self) -> bool:
        """It only says that there is damage in the photo."""
        return not (self.part or self.type or self.region or self.left_out)


@dataclass(frozen=True, slots=True)
class LabelledPhoto:
    """path: the photo's, or its name within its set. case: photos of one case were labelled
    together and are drawn together when chance is weighed."""

    path: str
    labels: tuple[Label, ...] = ()
    case: str = ""

    @property
    def intact(self) -> bool:
        """People saw no damage in it."""
        return not self.labels


@dataclass(frozen=True, slots=True)
class Claim:
    """One finding of a model in the photo of that path. confidence: 0 to 1, as it claimed."""

    photo: str
    part: str = ""
    type: str = ""
    severity: Severity | None = None
    region: Region | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said of one case in one look, the first being 1. usable: something could be
    read; an answer that could not be claims nothing. seconds, cost: None where not known.
    examples: closed cases that went before the question."""

    case: str
    look: int = 1
    usable: bool = True
    claims: tuple[Claim, ...] = ()
    seconds: float | None = None
    cost: float | None = None
    examples: int = 0
