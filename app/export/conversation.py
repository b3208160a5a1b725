"""A conversation as JSON; see case_json for how."""

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.reply import Change, Pointer
from app.export.asked import went
from app.export.shapes import conversation as shapes


def conversation(case: Case) -> list[shapes.Turn]:
    """What was asked on about the runs that count, oldest first, answers anew included."""
    counted = {run.id for run in case.runs}
    turns = (turn for inspection in case.inspections for turn in inspection.turns)
    numbers = {found.id: number for number, found in enumerate(case.findings, 1)}
    return [_turn(case, turn, numbers) for turn in turns if turn.run_id in counted]


def _turn(case: Case, turn: Turn, numbers: dict[str, int]) -> shapes.Turn:
    reply = turn.reply
    return {
        "id": turn.id,
        "kind": turn.kind,
        "question": turn.question,
        "follows": turn.follows,
        "replaces": turn.replaces,
        "covers": list(turn.covers),
        "closeup": _closeup(case, turn, numbers),
        "answer": reply.text,
        "places": [_place(case, place) for place in reply.places],
        "changes": [_change(change, numbers) for change in reply.changes],
        "warnings": [{"code": w.repair, "detail": w.detail} for w in reply.warnings],
        **went(turn),
    }


def _closeup(case: Case, turn: Turn, numbers: dict[str, int]) -> shapes.CloseUp | None:
    closeup = turn.closeup
    if closeup is None:
        return None
    return {
        "photo": case.photo_number(closeup.look.photo_id),
        "finding": numbers.get(closeup.look.finding_id),
        "region": closeup.region.as_list(),
        "width": closeup.width,
        "height": closeup.height,
        "sha256": closeup.sha256,
        "blackouts": [place.as_list() for place in closeup.blackouts],
    }


def _place(case: Case, place: Pointer) -> shapes.Place:
    return {
        "photo": case.photo_number(place.photo_id),
        "text": place.text,
        "region": place.region.as_list() if place.region else None,
    }


def _change(change: Change, numbers: dict[str, int]) -> shapes.Change:
    judged = change.judged.verdict if change.judged else None
    told: shapes.Change = {
        "finding": numbers.get(change.finding_id),
        "why": change.why,
        "verdict": judged,
    }
    told.update(change.parts)  # type: ignore[typeddict-item]  # by the names of those fields
    return told
