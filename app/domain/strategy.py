"""How often, and at what, a model looks before its answer counts: what a template says of it."""

from dataclasses import dataclass
from enum import StrEnum

MOST_LOOKS = 9


class Way(StrEnum):
    """ONE: all photos, once. SEVERAL: the same question again and again. TILES: each photo also in
    overlapping parts at full resolution. REFEREE: twice, and where the two differ another
    connection looks, too. PARTS: first which parts are seen, then each of them closely."""

    ONE = "one"
    SEVERAL = "several"
    TILES = "tiles"
    REFEREE = "referee"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Strategy:
    """looks: how often the whole question is put; agree: so many of the looks that were shown a
    place must see a finding, else it is left out; referee: name of the connection that judges what
    is disputed. Raises ValueError for what makes no sense."""

    way: Way = Way.ONE
    looks: int = 1
    agree: int = 1
    referee: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.agree <= self.looks <= MOST_LOOKS:
            raise ValueError(f"{self.agree} of {self.looks} looks")
        if bool(self.referee) != (self.way is Way.REFEREE):
            raise ValueError(f"{self.way} with the referee «{self.referee}»")
        if (self.looks > 1) != (self.way in (Way.SEVERAL, Way.REFEREE)):
            raise ValueError(f"{self.way} with {self.looks} looks")

    @property
    def once(self) -> bool:
        """One look, and its answer is the answer."""
        return self.way is Way.ONE

    @property
    def times(self) -> int:
        """About so many times as much as one look it takes, where every photo gives cause."""
        return {Way.TILES: 2, Way.PARTS: 2, Way.REFEREE: 3}.get(self.way, self.looks)

    @property
    def led(self) -> bool:
        """The first look answers, and the others only add what they find."""
        return self.way in (Way.TILES, Way.PARTS)


def strategy(way: Way, looks: int = 0, agree: int = 0, referee: str = "") -> Strategy:
    """That way with what is usual where nothing (0) is said: three looks, more than half of which
    agree; a referee judges where two looks differ. Raises ValueError."""
    if way is Way.REFEREE:
        return Strategy(way, 2, 2, referee)
    if way is not Way.SEVERAL:
        return Strategy(way, looks or 1, agree or 1, referee)
    looks = looks or 3
    return Strategy(way, looks, agree or looks // 2 + 1, referee)


def usual_ways(referee: str = "") -> tuple[Strategy, ...]:
    """Those worth trying, about the cheapest first; referee: another connection, "" for none."""
    judged = (strategy(Way.REFEREE, referee=referee),) if referee else ()
    several = (strategy(Way.SEVERAL, 3), strategy(Way.SEVERAL, 5))
    return (Strategy(), strategy(Way.PARTS), strategy(Way.TILES), *judged, *several)
