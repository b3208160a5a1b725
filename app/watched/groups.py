"""Photos that belong together, most likely: taken one after the other, or with the same label."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.many.file_names import counted
from app.watched.watch import Waiting

APART_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Group:
    """photos: oldest first; label: the first number a barcode among them says, "" for none."""

    photos: tuple[Waiting, ...]
    label: str = ""

    def __iter__(self) -> Iterator[Waiting]:
        return iter(self.photos)

    @property
    def paths(self) -> list[Path]:
        """Where they lie."""
        return [each.path for each in self]


@dataclass(slots=True)
class _Growing:
    photos: list[Waiting] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)


def grouped(
    waiting: Iterable[Waiting],
    labels: Mapping[Path, tuple[str, ...]],
    apart_seconds: float = APART_SECONDS,
) -> tuple[Group, ...]:
    """Oldest first. labels: what barcodes on a photo say, where they were read.

    So long without a photo begins another group, and so does another label; photos without one
    go with those before them, or, at the beginning, with the first label after them. A label that
    was seen before brings its photo there, whenever it was taken."""
    groups: list[_Growing] = []
    known: dict[str, _Growing] = {}
    last, when = None, 0.0
    for each in sorted(waiting, key=lambda one: (one.changed, counted(one.path.name))):
        said = labels.get(each.path, ())
        group = next((known[label] for label in said if label in known), None)
        if group is None and last is not None and each.changed - when < apart_seconds:
            group = None if said and last.labels else last
        if group is None:
            group = _Growing()
            groups.append(group)
        group.photos.append(each)
        group.labels += said
        known |= {label: group for label in said if label not in known}
        last, when = group, each.changed
    return tuple(Group(tuple(g.photos), next(iter(g.labels), "")) for g in groups)
