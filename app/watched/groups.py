"""Photos that were taken one after the other belong together, most likely."""

from collections.abc import Iterable

from app.watched.watch import Waiting

APART_SECONDS = 120

Group = tuple[Waiting, ...]


def by_time(waiting: Iterable[Waiting]) -> tuple[Group, ...]:
    """Groups between which at least two minutes passed, oldest first."""
    groups: list[list[Waiting]] = []
    for each in sorted(waiting, key=lambda one: (one.changed, one.path.name)):
        if groups and each.changed - groups[-1][-1].changed < APART_SECONDS:
            groups[-1].append(each)
        else:
            groups.append([each])
    return tuple(map(tuple, groups))
