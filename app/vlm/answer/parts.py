"""Photos shown in parts, and photos with blackouts: what that means for a finding."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.events import Repair
from app.domain.finding import FindingValue
from app.domain.words import Severity
from app.vlm.request.question import Question

# Two boxes that share half of what they cover together are taken for one place.
_SAME_PLACE = 0.5
# So much of a box inside a blackout: nobody could see what it speaks of.
_HIDDEN = 0.75


class Parts:
    """Where the pictures of each photo stand in the question, and what was found in them."""

    def __init__(self, question: Question, warn: Callable[[Repair, str], None]) -> None:
        self._photos, self._warn = question.photos, warn
        self._told: list[tuple[int, int, FindingValue]] = []

    def photo_id(self, photo: int) -> str:
        """The id of photo number (from 1)."""
        return self._photos[photo - 1][0].photo_id

    def picture(self, photo: int, part: int) -> int:
        """The number, from 1, of the picture that shows that part of the photo; 0 for none."""
        if not 1 <= part <= len(self._photos[photo - 1]):
            return 0
        return sum(len(pictures) for pictures in self._photos[: photo - 1]) + part

    def alone(self, photo: int) -> bool:
        """The photo is shown whole."""
        return len(self._photos[photo - 1]) == 1

    def settled(self, photo: int, part: int, value: FindingValue) -> FindingValue | None:
        """What holds of a finding; None for one that was told already from another part.

        Parts overlap, so that one damage may be seen in two of them: the same part and type in
        the same place of the photo is one finding. A damage longer than the overlap stays two,
        because neither of their boxes stands for both. Inside a blackout only «undetermined» is
        believed.
        """
        if any(self._same(photo, part, value, *told) for told in self._told):
            self._warn(Repair.SEEN_TWICE, str(photo))
            return None
        self._told.append((photo, part, value))
        if not self._hidden(photo, value) or value.severity is Severity.UNDETERMINED:
            return value
        self._warn(Repair.BLACKED_OUT, str(photo))
        return replace(value, severity=Severity.UNDETERMINED)

    @staticmethod
    def _same(
        photo: int, part: int, value: FindingValue, other: int, seen: int, told: FindingValue
    ) -> bool:
        if photo != other or part == seen or value.region is None or told.region is None:
            return False
        named = (value.part, value.type) == (told.part, told.type)
        return named and value.region.overlap(told.region) >= _SAME_PLACE

    def _hidden(self, photo: int, value: FindingValue) -> bool:
        places = self._photos[photo - 1][0].blackouts
        region = value.region
        return region is not None and any(region.share_in(p) >= _HIDDEN for p in places)
