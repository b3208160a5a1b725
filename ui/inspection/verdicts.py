"""A person's word on a finding as an undoable change, made of what holds when its turn comes.

Changes are made one after the other, and the window may be asking for the next before the last
is stored: what a change starts from is read then, and what it made is remembered for redoing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from app.domain.finding import Finding, Review
from app.domain.link import Link
from app.domain.who import Who
from ui.inspection.open_case import Undoable

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case, Decision
    from app.domain.many.acceptance import Signed
    from app.store.store import Store

Judge: TypeAlias = "Callable[[Finding], Review | None]"
Mark = Callable[[str, bool], None]


def judged(finding_id: str, by: Who, judge: Judge) -> Undoable:
    """judge: from the finding as it is then, the review that is to hold. A finding that was taken
    back meanwhile stays away."""
    held: list[Review | None] = []  # before and after

    async def do(store: Store, case_id: str) -> Case:
        if not held:
            case = await store.case(case_id)
            found = case.finding(finding_id)
            if found is None:
                return case
            held.extend((found.review, judge(found)))
        return await store.review(case_id, finding_id, held[1], by)

    async def undo(store: Store, case_id: str) -> Case:
        if not held:
            return await store.case(case_id)
        return await store.review(case_id, finding_id, held[0], by)

    return do, undo


def linked(pair: tuple[str, str], same: bool | None, by: Who) -> Undoable:
    """A person's word on whether two findings are one damage; None: as if nothing had been said."""
    held: list[Link | None] = []  # before

    async def do(store: Store, case_id: str) -> Case:
        if not held:
            said = (await store.case(case_id)).links
            held.append(next((link for link in said if link.findings == pair), None))
        return await store.link(case_id, pair, after, by)

    async def undo(store: Store, case_id: str) -> Case:
        return await store.link(case_id, pair, held[0] if held else None, by)

    after = None if same is None else Link(pair, same, by, datetime.now(UTC))
    return do, undo


def added(finding: Finding, by: Who) -> Undoable:
    """A finding a person drew; its review is theirs."""

    async def do(store: Store, case_id: str) -> Case:
        return await store.add_finding(case_id, finding, by)

    async def undo(store: Store, case_id: str) -> Case:
        return await store.review(case_id, finding.id, None, by)

    return do, undo


def both(first: Undoable, then: Undoable) -> Undoable:
    """Two changes that are one to the person."""

    async def do(store: Store, case_id: str) -> Case:
        await first[0](store, case_id)
        return await then[0](store, case_id)

    async def undo(store: Store, case_id: str) -> Case:
        await then[1](store, case_id)
        return await first[1](store, case_id)

    return do, undo


def taken(signed: Signed, mark: Mark) -> Undoable:
    """The whole case as it is proposed; mark is told its id, and whether it is done now."""
    held: list[tuple[tuple[str, ...], Decision]] = []  # findings nobody had judged, the decision

    async def do(store: Store, case_id: str) -> Case:
        case = await store.case(case_id)
        held[:] = [(tuple(f.id for f in case.findings if f.review is None), case.decision)]
        told = await store.reviewing.accept(case_id, signed)
        mark(case_id, True)
        return told

    async def undo(store: Store, case_id: str) -> Case:
        if not held:
            return await store.case(case_id)
        told = await store.reviewing.restore(case_id, *held[0], signed.by)
        mark(case_id, False)
        return told

    return do, undo
