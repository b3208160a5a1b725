"""A way to look at a photo, which changes nothing of it."""

from dataclasses import dataclass, replace

from app.domain.light import Light


@dataclass(frozen=True, slots=True)
class Way:
    """turns: quarter turns clockwise, 0 to 3."""

    turns: int = 0
    light: Light = Light()

    @property
    def plain(self) -> bool:
        """As the photo is."""
        return self == Way()

    def turned(self, steps: int) -> "Way":
        """So many quarter turns further."""
        return replace(self, turns=(self.turns + steps) % 4)

    def after(self, before: "Way", now: "Way") -> "Way":
        """Changed as another one was: turned by as much, in the light that one has now."""
        return replace(self.turned(now.turns - before.turns), light=now.light)

    def with_edges(self, edges: bool) -> "Way":
        """With edges brought out, or not."""
        return replace(self, light=replace(self.light, edges=edges))
