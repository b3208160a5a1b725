"""What several looks saw, as JSON."""

from app.domain.case import Case
from app.domain.looking.looked import Looked, left_out, looks_of
from app.domain.run import Run
from app.export.shapes import asked as of_asked
from app.export.shapes import found as of_found


def seen_in_looks(looked: Looked) -> of_found.SeenInLooks:
    """By how many looks a finding was seen, and what some said otherwise."""
    return {
        "seen": looked.seen.looks,
        "of": looked.seen.of,
        "differing": [
            {"part": o.part, "type": o.type, "severity": o.severity, "looks": o.looks}
            for o in looked.others
        ],
    }


def merged_from(case: Case, run: Run) -> of_asked.Merged | None:
    """What the answer was merged from; None for one that was given by itself."""
    merged = run.merged
    if merged is None:
        return None
    inspection = next(i for i in case.inspections if i.id == run.inspection_id)
    return {
        "way": merged.strategy.way,
        "planned": merged.planned,
        "agree": merged.strategy.agree,
        "lost": merged.lost,
        "left_out": left_out(inspection, merged),
        "looks": [
            {
                "look": look.look,
                "model": look.model,
                "host": look.asked.host,
                "state": look.state,
                "seconds": round(look.told.seconds, 3),
            }
            for look in looks_of(inspection, merged)
        ],
    }
