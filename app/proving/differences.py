"""What differs between two states of a case, by its log alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.store.base.entry import LogEntry, What


class Of(StrEnum):
    """What a difference is of."""

    CASE = "case"
    DECISION = "decision"
    FINDING = "finding"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Difference:
    """id: of the finding or photo; field: its code; before, after: as stored, both None where
    only the log's codes are left: it is older than words, or they were erased."""

    of: Of
    id: str
    field: str
    before: str | None
    after: str | None
    erased: bool = False


_OF: dict[str, tuple[Of, str]] = {
    What.CASE_DESCRIBED: (Of.CASE, ""),
    What.DECISION_CHANGED: (Of.DECISION, ""),
    What.FINDING_REVIEWED: (Of.FINDING, "finding"),
    What.REVIEW_UNDONE: (Of.FINDING, "finding"),
    What.PHOTO_DESCRIBED: (Of.PHOTO, "photo"),
    What.PHOTO_BLACKED_OUT: (Of.PHOTO, "photo"),
    What.PHOTO_MEASURED: (Of.PHOTO, "photo"),
}


def differences(entries: Sequence[LogEntry], one: int, other: int) -> tuple[Difference, ...]:
    """What the state after entry one says otherwise than that after entry other, both counted
    from 1, whichever comes first; in the order in which it was first changed."""
    low, high = sorted((one, other))
    told: dict[tuple[Of, str, str], Difference] = {}
    for entry in entries[low:high]:
        for each in _of(entry):
            key = (each.of, each.id, each.field)
            first = told.get(key)
            told[key] = replace(each, before=first.before) if first else each
    changed = (d for d in told.values() if d.before is None or d.before != d.after)
    return tuple(changed if one <= other else map(_turned, changed))


def happened(entries: Sequence[LogEntry], one: int, other: int) -> tuple[LogEntry, ...]:
    """What else was done between the two."""
    low, high = sorted((one, other))
    return tuple(entry for entry in entries[low:high] if entry.what not in _OF)


def _of(entry: LogEntry) -> Iterable[Difference]:
    of, named = _OF.get(entry.what, (None, ""))
    if of is None:
        return
    own_id = entry.data.get(named, "")
    if entry.words:
        for field, (before, after) in entry.words.items():
            yield Difference(of, own_id, field, before, after)
        return
    for field in entry.data.get("fields", "").split() or [of.value]:
        yield Difference(of, own_id, field, None, None, entry.erased)


def _turned(told: Difference) -> Difference:
    return replace(told, before=told.after, after=told.before)
