"""What several looks at the same photos come to."""

from dataclasses import dataclass

from app.domain.strategy import Strategy


@dataclass(frozen=True, slots=True)
class Seen:
    """Of one merged finding. members: ids of the looks' findings it stands for; looks: so many of
    the looks saw it; of: so many were shown the place."""

    finding: str
    members: tuple[str, ...]
    looks: int
    of: int


@dataclass(frozen=True, slots=True)
class Merged:
    """Of a run for which no model was asked: what its answer was merged from. looks: ids of the
    runs that count; lost: so many others brought nothing usable; planned: so many were to be."""

    strategy: Strategy
    looks: tuple[str, ...] = ()
    seen: tuple[Seen, ...] = ()
    lost: int = 0
    planned: int = 0

    def of(self, finding_id: str) -> Seen | None:
        """What is known of one of its findings."""
        return next((seen for seen in self.seen if seen.finding == finding_id), None)

    def members(self, finding_id: str) -> tuple[str, ...]:
        """The looks' findings that one of its findings stands for."""
        seen = self.of(finding_id)
        return seen.members if seen else ()
