"""Which words of a photo's writing are selected: from the one a hand began on to another."""

from collections.abc import Sequence
from itertools import accumulate

from app.domain.place.region import Region
from app.domain.read.written import text_between, written_on
from app.domain.reading import Reading


class WordsChosen:
    """Words are counted over all lines of the photo, from 0."""

    def __init__(self, reading: Reading | None = None) -> None:
        self._lines = written_on(reading)
        self._starts = (0, *accumulate(len(line.words) for line in self._lines))
        self.places: Sequence[Region] = [w.region for line in self._lines for w in line.words]
        self.span: tuple[int, int] | None = None  # where it began, and where it is extended

    @property
    def text(self) -> str:
        """What is selected, as plain text."""
        return text_between(self._lines, *self.span) if self.span else ""

    @property
    def all_text(self) -> str:
        """What stands in the photo, line by line."""
        return "\n".join(line.text for line in self._lines)

    @property
    def regions(self) -> Sequence[Region]:
        """Where the selected words stand."""
        first, last = sorted(self.span) if self.span else (0, -1)
        return self.places[first : last + 1]

    def choose(self, word: int, *, extends: bool = False) -> None:
        """That word alone, or all up to it from where the selection began."""
        self.span = (self.span[0] if extends and self.span else word, word)

    def choose_all(self) -> None:
        """Every word there is."""
        self.span = (0, len(self.places) - 1) if self.places else None

    def begin_at(self, regions: Sequence[Region]) -> None:
        """The words that stand there; where there are none, what is selected, else the first."""
        found = [number for number, place in enumerate(self.places) if place in regions]
        if found:
            self.span = (found[0], found[-1])
        elif self.span is None and self.places:
            self.choose(0)

    def step(self, across: int, down: int, *, extends: bool = False) -> None:
        """One word on or back, or into the line below or above; the first if none is selected."""
        if not self.places:
            return
        if self.span is None:
            self.choose(0)
            return
        at = self.span[1]
        goal = self._in_line(at, down) if down else at + across
        self.choose(max(0, min(len(self.places) - 1, goal)), extends=extends)

    def _in_line(self, word: int, down: int) -> int:
        """The word of the next line, or the one before, that stands nearest below or above."""
        line = next(n for n, start in enumerate(self._starts[1:]) if word < start)
        wanted = line + down
        if not 0 <= wanted < len(self._lines):
            return word
        numbers = range(self._starts[wanted], self._starts[wanted + 1])
        return min(numbers, key=lambda n: abs(_middle(self.places[n]) - _middle(self.places[word])))


def _middle(place: Region) -> float:
    return (place.x1 + place.x2) / 2
