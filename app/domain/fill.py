"""How much of a model's window a question takes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fill:
    """How full a model's window would be, in tokens, estimated: what the next question brings
    along, and what its answer may take."""

    asked: int
    answer: int
    window: int

    @property
    def share(self) -> float:
        """Of the window; above 1 where it is too much."""
        return (self.asked + self.answer) / max(1, self.window)
