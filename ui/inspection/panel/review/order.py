"""The order in which a person goes through the findings."""

from collections.abc import Sequence

from app.domain.finding import Finding


class ReviewOrder:
    """Of all findings of the case, as they stand one under the other."""

    def __init__(self) -> None:
        self._ids: tuple[str, ...] = ()
        self._done: set[str] = set()
        self._just: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._ids)

    def follow(self, findings: Sequence[Finding]) -> None:
        """The findings as they are stored now."""
        self._ids = tuple(finding.id for finding in findings)
        self._done = {finding.id for finding in findings if finding.verdict is not None}
        self._just -= self._done

    def after(self, finding_id: str) -> str:
        """The next one nobody has decided on, now that this one is; itself where none is left.
        What was just decided counts, though it is not stored yet."""
        self._just.add(finding_id)
        here = self._ids.index(finding_id) if finding_id in self._ids else 0
        others = self._ids[here + 1 :] + self._ids[:here]
        left = (each for each in others if each not in self._done | self._just)
        return next(left, finding_id)

    def moved(self, finding_id: str, by: int) -> str:
        """The one so many further on, up to the ends; from none, the first or the last."""
        if not self._ids:
            return ""
        if finding_id not in self._ids:
            return self._ids[0 if by > 0 else -1]
        place = self._ids.index(finding_id) + by
        return self._ids[max(0, min(place, len(self._ids) - 1))]
