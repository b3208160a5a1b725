"""Which view is to be photographed next."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Guide:
    """views: what the template wants photographed; at: the place of the next one, None where
    all are done or there are none; done: places of those photographed."""

    views: tuple[str, ...] = ()
    at: int | None = None
    done: frozenset[int] = frozenset()

    @property
    def view(self) -> str:
        """The next one's name, "" for none."""
        return "" if self.at is None else self.views[self.at]

    def aimed(self, place: int) -> "Guide":
        """That one next, also once more."""
        return replace(self, at=place)

    def taken(self) -> "Guide":
        """The next one is done; the one after it that is not comes, else the first such."""
        if self.at is None:
            return self
        done = self.done | {self.at}
        rest = [place for place in range(len(self.views)) if place not in done]
        later = [place for place in rest if place > self.at]
        return replace(self, at=next(iter(later or rest), None), done=done)


def guide(views: tuple[str, ...]) -> Guide:
    """From the first view on."""
    return Guide(views, 0 if views else None)
