"""What a person decides: verdicts on findings, the decision, the case's details."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.domain.case import Case, Decision
from app.domain.finding import Finding, FindingValue, Review
from app.domain.mark import ItemKey, Mark
from app.domain.reply import Change, ChangeVerdict, Judged
from app.domain.who import Who
from app.domain.words import Verdict
from app.errors import NotInStore
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.inspection.verdicts import judged, linked

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.store.store import Store


class ReviewModel:
    """Turns what a person does into undoable changes of the open case."""

    def __init__(self, open_case: CaseModel) -> None:
        self._open_case = open_case

    def accept(self, finding_id: str) -> None:
        """The finding holds as the model proposed it."""
        self._review(finding_id, Verdict.ACCEPTED, None, "")

    def edit(self, finding_id: str, value: FindingValue, why: str = "") -> None:
        """The finding holds with other words; its box stays where it is by then."""
        self._review(finding_id, Verdict.EDITED, value, why)

    def reject(self, finding_id: str, why: str = "") -> None:
        """The finding does not hold; one a person added is taken back."""
        self._review(finding_id, Verdict.REJECTED, None, why)

    def restore(self, finding_id: str) -> None:
        """Take the verdict on a finding back; with it goes one a person added."""
        found, by = self._open_case.case.finding(finding_id), self._open_case.who()
        if found is not None and found.review is not None:
            self._open_case.change(*judged(finding_id, by, lambda _: None))

    def decide(self, decision: Decision, opened: OpenCase | None = None) -> None:
        """Keep the decision as it stands now, of the open case or of that one."""
        of = opened or self._open_case.open
        before, by = of.shown.decision, self._open_case.who()
        if replace(decision, by=before.by, at=before.at) == before:
            return
        decided = replace(decision, by=by, at=datetime.now(UTC))
        self._open_case.change(
            lambda store, case_id: store.decide(case_id, decided, by),
            lambda store, case_id: store.decide(case_id, before, by),
            opened=of,
        )

    def describe(self, fields: dict[str, Any]) -> None:
        """Keep changed fields of the case: number, template with kind, question, text, details."""
        model = self._open_case
        changed = {name: new for name, new in fields.items() if new != getattr(model.case, name)}
        before = {name: getattr(model.case, name) for name in changed}
        if "template" in fields:
            model.usual = (fields["template"], fields["kind"])
        if not changed:
            return
        if not model.case.id and set(changed) <= {"kind", "template"}:
            model.choose(fields["template"], fields["kind"])
            return
        by = model.who()
        model.change(
            lambda store, case_id: store.describe(case_id, by, **changed),
            lambda store, case_id: store.describe(case_id, by, **before),
        )

    def describe_photo(self, photo_id: str, fields: dict[str, Any]) -> None:
        """Keep what is known of a photo: caption, taken_by, source."""
        photo = next((p for p in self._open_case.case.photos if p.id == photo_id), None)
        if photo is None:
            return
        before, by = {name: getattr(photo, name) for name in fields}, self._open_case.who()
        self._open_case.change(
            lambda store, case_id: store.describe_photo(case_id, photo_id, by, **fields),
            lambda store, case_id: store.describe_photo(case_id, photo_id, by, **before),
        )

    def link(self, pair: tuple[str, str], same: bool | None) -> None:
        """Two findings are the same damage, or are not; None takes back what was said."""
        model = self._open_case
        before = next((link for link in model.case.links if link.findings == pair), None)
        if (before.same if before else None) is not same:
            model.change(*linked(pair, same, model.who()))

    def mark(self, item: ItemKey, answered: bool) -> None:
        """An open item is answered, or is open again."""
        model = self._open_case
        before = next((mark for mark in model.case.marks if mark.item == item), None)
        by = model.who()
        said = Mark(item, answered, by, datetime.now(UTC))
        model.change(
            lambda store, case_id: store.mark(case_id, item, said, by),
            lambda store, case_id: store.mark(case_id, item, before, by),
        )

    def judge_change(self, turn_id: str, place: int, verdict: ChangeVerdict | None) -> None:
        """Take a change that a reply proposed, leave it, or undo what was said of it. A taken one
        is an edit of the finding like any other."""
        change = self._change(turn_id, place)
        if change is None or self._open_case.case.finding(change.finding_id) is None:
            return
        by, of, before = self._open_case.who(), (turn_id, place), change.judged
        back: list[tuple[str, Review | None]] = []

        async def judge(store: Store, case_id: str) -> Case:
            at = datetime.now(UTC)
            judged = Judged(verdict, by, at) if verdict else None
            to = None
            if verdict is ChangeVerdict.TAKEN:
                # What holds by now: changes made just before may still have been on their way.
                found = (await store.case(case_id)).finding(change.finding_id)
                if found is None:
                    raise NotInStore(what="finding", id=change.finding_id)
                to = (found.id, _edited(found, change, by, at))
                back[:] = [(found.id, found.review)]
            return await store.judge_change(case_id, of, judged, to, by)

        async def undo(store: Store, case_id: str) -> Case:
            return await store.judge_change(case_id, of, before, back[0] if back else None, by)

        self._open_case.change(judge, undo)

    def _change(self, turn_id: str, place: int) -> Change | None:
        turns = (turn for i in self._open_case.case.inspections for turn in i.turns)
        turn = next((turn for turn in turns if turn.id == turn_id), None)
        changes = turn.reply.changes if turn else ()
        return changes[place] if 0 <= place < len(changes) else None

    def _review(
        self, finding_id: str, verdict: Verdict, value: FindingValue | None, why: str
    ) -> None:
        found = self._open_case.case.finding(finding_id)
        if found is None or (found.by_hand and verdict is Verdict.ACCEPTED):
            return  # what a person added holds already
        by, at = self._open_case.who(), datetime.now(UTC)

        def review(found: Finding) -> Review | None:
            if found.by_hand and verdict is Verdict.REJECTED:
                return None
            said = Verdict.ADDED if found.by_hand else verdict
            here = found.value
            holds = replace(value, region=here.region, outline=here.outline) if value else None
            return Review(said, holds or found.proposed or found.value, by, at, why)

        self._open_case.change(*judged(finding_id, by, review))


def _edited(found: Finding, change: Change, by: Who, at: datetime) -> Review:
    """The finding as a person has it once the change is taken; their reason stays."""
    why = found.review.why if found.review else ""
    return Review(Verdict.EDITED, change.applied_to(found.value), by, at, why)
