"""A person's word on whether two findings are the same damage, seen in two photos."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.who import Who


@dataclass(frozen=True, slots=True)
class Link:
    """findings: two ids, in the order of the alphabet; same: confirmed, or refused; at: UTC."""

    findings: tuple[str, str]
    same: bool
    by: Who
    at: datetime


def pair(one: str, other: str) -> tuple[str, str]:
    """The same for both orders of two finding ids."""
    return (one, other) if one < other else (other, one)
