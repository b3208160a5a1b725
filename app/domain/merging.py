"""Two histories of one case, which parted after a common beginning, brought together.

A history is a set of steps, each known by the hash it was sealed with. What both have is the
common beginning. Of the rest each step names the places it changed; where only the other side
changed a place, its value is brought in; where both did, and it is not the same now, a person has
to choose.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.who import Who


class Spot(StrEnum):
    """Where in a case something is changed."""

    CASE = "case"
    PHOTO = "photo"
    RUN = "run"
    TURN = "turn"
    CHANGE = "change"
    FINDING = "finding"
    LINK = "link"
    MARK = "mark"
    DECISION = "decision"
    REPORT = "report"
    TICKET = "ticket"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """id: of the photo, finding, run …, "" where a case has only one; field: of the case or photo,
    "" for all of it."""

    spot: Spot
    id: str = ""
    field: str = ""


CLOSED = Place(Spot.CLOSED)
# By the name of a field: what stands there, as it is stored. Empty: nothing stands there.
Value = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of a log. hash: it was sealed with; places: what it changed."""

    hash: str
    at: datetime
    by: Who
    what: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """One side. values: what stands now at each place; a place that is not named has nothing."""

    steps: tuple[Step, ...]
    values: Mapping[Place, Value]

    def at(self, place: Place) -> Value:
        """What stands there now."""
        return self.values.get(place, ())


@dataclass(frozen=True, slots=True)
class Said:
    """What one side says at a place, who said it last, and when."""

    value: Value
    by: Who
    at: datetime


class Choice(StrEnum):
    """What a person makes of a conflict. LATER keeps what is here, and says so."""

    MINE = "mine"
    THEIRS = "theirs"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place both sides changed, to different ends."""

    place: Place
    mine: Said
    theirs: Said

    @property
    def fields(self) -> tuple[tuple[str, str, str], ...]:
        """(field, mine, theirs) of those that differ."""
        mine, theirs = dict(self.mine.value), dict(self.theirs.value)
        names = dict.fromkeys((*mine, *theirs))
        told = ((name, mine.get(name, ""), theirs.get(name, "")) for name in names)
        return tuple(each for each in told if each[1] != each[2])


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes of two histories. news: steps only the other has; brought: places at which its
    value is taken; conflicts: where a person has to choose."""

    news: tuple[Step, ...] = ()
    brought: tuple[Place, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def done(self) -> tuple[Step, ...]:
        """Steps that changed something, none of those that only say how the case travelled."""
        return tuple(step for step in self.news if step.places)

    def taken(self, choices: Mapping[Place, Choice]) -> tuple[Place, ...]:
        """All places at which the other's value comes in. Raises ValueError where a conflict has
        no choice."""
        if open_ := {each.place for each in self.conflicts} - set(choices):
            raise ValueError(f"no choice for {sorted(open_)}")
        theirs = (c.place for c in self.conflicts if choices[c.place] is Choice.THEIRS)
        return (*self.brought, *theirs)


def merged(mine: History, theirs: History) -> Plan:
    """What comes of them, seen from mine. Pure."""
    here, there = ({step.hash for step in each.steps} for each in (mine, theirs))
    news = tuple(step for step in theirs.steps if step.hash not in here)
    told, own = _last(news), _last(step for step in mine.steps if step.hash not in there)
    _add_closing(mine, own, told)
    brought, conflicts = list[Place](), list[Conflict]()
    for place, step in told.items():
        ours, other = mine.at(place), theirs.at(place)
        if ours == other:
            continue
        if place in own:
            last = own[place]
            conflict = Conflict(place, Said(ours, last.by, last.at), Said(other, step.by, step.at))
            conflicts.append(conflict)
        else:
            brought.append(place)
    return Plan(news, tuple(brought), tuple(conflicts))


def _last(steps: Iterable[Step]) -> dict[Place, Step]:
    """Which step changed each place last."""
    return {place: step for step in steps for place in step.places}


def _add_closing(mine: History, own: dict[Place, Step], told: dict[Place, Step]) -> None:
    """A case closed on one side while the other went on: neither follows from the other."""
    if not told:
        return
    if mine.at(CLOSED) and not {CLOSED} & {*own, *told}:
        own |= {place: step for place, step in _last(mine.steps).items() if place == CLOSED}
    if CLOSED in told and own:
        own.setdefault(CLOSED, max(own.values(), key=lambda step: step.at))
    elif CLOSED in own:
        told.setdefault(CLOSED, max(told.values(), key=lambda step: step.at))
