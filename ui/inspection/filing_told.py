"""What was done with whole cases, as it is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.filing import Act, Filed


@dataclass(frozen=True, slots=True)
class Told:
    """What was done with cases. act: None where they were given to somebody, name; number: of the
    case, where it was one and it is known. undoes: it took back what was done before; rest: of so
    many it did not, as it was stopped or failed."""

    act: Act | None
    filed: Filed
    name: str = ""
    number: str = ""
    undoes: bool = False
    rest: int = 0

    def again(self, rest: Sequence[str]) -> "Told":
        """What was done with the cases that it didn't take back, so that they can be, too."""
        if self.act is not None:
            return Told(self.act.undo, Filed(tuple(rest)))
        return Told(
            None, Filed(tuple(rest), before={each: self.filed.before[each] for each in rest})
        )
