"""What is being drawn with points over a photo, point by point; nothing of a screen."""

from dataclasses import dataclass, replace

from app.domain.place.measuring import Drawn, Form
from app.domain.place.outline import LEAST_POINTS, MOST_POINTS, Point


@dataclass(frozen=True, slots=True)
class Sketch:
    """points: those that are set, in fractions of the photo; at: where the next one would lie, None
    while nobody has pointed anywhere; keyed: keys brought it there; slack: of the least surely
    placed point, as in domain.measuring."""

    form: Form
    points: tuple[Point, ...] = ()
    at: Point | None = None
    keyed: bool = False
    slack: float = 0.0

    def pointed(self, at: Point, keyed: bool = False) -> "Sketch":
        """The next one would lie there."""
        return replace(self, at=at, keyed=keyed)

    def set_here(self, slack: float) -> "Sketch":
        """One point more, where one would lie; not twice in one place, nor more than may be."""
        if self.at is None or self.at in self.points[-1:] or len(self.points) >= MOST_POINTS:
            return self
        slack = max(slack, self.slack)
        return replace(self, points=(*self.points, self.at), slack=slack)

    def taken_back(self) -> "Sketch":
        """Without the point that was set last."""
        return replace(self, points=self.points[:-1])

    @property
    def full(self) -> bool:
        """No point can follow."""
        return self.form is not Form.OUTLINE and self.form.takes(len(self.points))

    @property
    def closable(self) -> bool:
        """Going back to the first point would make an outline."""
        return self.form is Form.OUTLINE and len(self.points) >= LEAST_POINTS

    @property
    def stays(self) -> bool:
        """The next point would lie on the last one: nobody has gone on since."""
        return not self.keyed or self.at in self.points[-1:]

    @property
    def preview(self) -> tuple[Point, ...]:
        """With the point that would be next."""
        return (*self.points, self.at) if self.at and self.points and not self.full else self.points

    def drawn(self) -> Drawn | None:
        """What was drawn, None where it takes more points."""
        done = self.form.takes(len(self.points))
        return Drawn(self.form, self.points, self.slack) if done else None

    def foreseen(self, slack: float) -> Drawn | None:
        """What would be drawn if the next point were the last."""
        return self.set_here(slack).drawn()
