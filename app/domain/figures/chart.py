"""A chart: what it says, and what it is drawn of, on a screen as on paper."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from app.domain.words import Severity


class Form(StrEnum):
    """COLUMNS: one after another in time; BARS: one under another, each with its name."""

    COLUMNS = "columns"
    BARS = "bars"


class Tone(StrEnum):
    """What a colour stands for; which one it is, the screen's theme or the report knows."""

    ACCENT = "accent"
    TEXT = "text"
    MUTED = "muted"
    LINE = "line"


Colour = Tone | Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """One bar; shown: its value in words."""

    label: str
    value: int
    shown: str
    colour: Colour = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Chart:
    """headline: what is worth knowing first; said: what it stands on. No entries: there is
    nothing to draw, and said says so."""

    title: str
    headline: str
    said: str
    form: Form
    entries: tuple[Entry, ...] = ()
    ticks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """Filled; x, y: its upper left corner. Measures of marks go right and down, in pixels of a
    screen or points of paper."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Rule:
    """A hair line."""

    x: float
    y: float
    to_x: float
    to_y: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Writing:
    """Text on its base line. anchor: the part of its width that lies left of x, from 0 to 1."""

    x: float
    y: float
    text: str
    anchor: float
    colour: Colour


Mark = Box | Rule | Writing


@dataclass(frozen=True, slots=True)
class Sketch:
    """A chart as it is drawn, with text of that size."""

    width: float
    height: float
    size: float
    marks: tuple[Mark, ...] = ()


def ticks_up_to(most: int) -> tuple[int, ...]:
    """Round whole numbers from 0 to the first at or above most, five at most."""
    steps = (factor * 10**power for power in count() for factor in (1, 2, 5))
    step = next(step for step in steps if step * 4 >= most)
    return tuple(range(0, max(most, 1) + step, step))
