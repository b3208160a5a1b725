"""What an office announces of a newer Tessera."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Announced:
    """version: numbers with dots; day: when it was announced, as YYYY-MM-DD; notes, place: what is
    new and where it lies, in the words of whoever signed it, to be shown as plain text only."""

    version: str
    day: str
    notes: str = ""
    place: str = ""

    def newer_than(self, version: str) -> bool:
        """By the numbers; those that are not said are 0."""
        return _numbers(self.version) > _numbers(version)


def _numbers(version: str) -> tuple[int, ...]:
    told = [int(part) for part in version.split(".")]
    while told and not told[-1]:
        told.pop()
    return tuple(told)
