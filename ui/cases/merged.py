"""A long list brought up to date by its new beginning."""

from array import array
from collections.abc import Sequence


def merged(first: Sequence[int], old: "array[int]") -> "array[int] | None":
    """first: how the list begins now; old: all of it as it was. Cases only go to the top, come
    there, or leave, fewer than first is long; what follows the last of first is as it was, without
    those that went up. None where that can't be told: the last of first is not in the old list."""
    if not first:
        return array("q")
    try:
        at = old.index(first[-1])
    except ValueError:
        return None
    before, rest = set(old[: at + 1]), old[at + 1 :]
    for seq in first:
        if seq not in before:
            try:
                rest.remove(seq)  # it went up from far below
            except ValueError:
                continue  # it is new
    return array("q", first) + rest
