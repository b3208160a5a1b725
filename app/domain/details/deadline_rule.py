"""What a carrier or policy allows for a claim."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """applies_to: carriers' names and beginnings of policy numbers; empty: only where a person
    chose it by its name. days after the day it is counted from, which itself does not count;
    business: Saturdays and Sundays do not count either. counted_from: fields of a case, of which
    the first that holds a date counts."""

    name: str = ""
    applies_to: tuple[str, ...] = ()
    days: int = 30
    business: bool = False
    counted_from: tuple[str, ...] = ("delivered_on",)
