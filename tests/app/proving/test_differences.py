"""Two states of a case, compared by its log."""

from pathlib import Path

from app.domain.case import Details
from app.domain.words import Verdict
from app.proving.differences import Difference, Of, differences, happened
from app.store.base.entry import LogEntry
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.proofs import full_case
from tests.helpers.stores import in_loop, opened


@in_loop
async def test_what_differs_between_two_steps(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await full_case(store)
        before = len(await store.history(case.id))
        for insured in ("B. Okafor", "C. Okafor"):
            await store.describe(case.id, MEI, details=Details(insured, item="B-TE 551"))
        await store.review(case.id, "finding-2", cases.review(Verdict.REJECTED), MEI)
        await store.describe(case.id, MEI, number="7")
        await store.describe(case.id, MEI, number=case.number)
        await store.add_photo(case.id, cases.photo(3), MEI)
        entries = await store.history(case.id)
    told = differences(entries, before, len(entries))
    assert told == (
        Difference(Of.CASE, "", "insured", "A. Okafor", "C. Okafor"),
        Difference(Of.FINDING, "finding-2", "verdict", "", "rejected"),
    ), "what came back to what it was is no difference"
    assert [entry.what for entry in happened(entries, before, len(entries))] == ["photo_added"]
    (back, _) = differences(entries, len(entries), before)
    assert (back.before, back.after) == ("C. Okafor", "A. Okafor")
    assert differences(entries, before, before) == ()


def test_entries_without_words_say_that_something_was_changed() -> None:
    old = LogEntry(cases.NOON, MEI, "case_described", {"fields": "insured item"})
    erased = LogEntry(cases.NOON, MEI, "decision_changed", {"severity": "minor"}, erased=True)
    told = differences([old, erased], 0, 2)
    assert [(d.of, d.field, d.before, d.erased) for d in told] == [
        (Of.CASE, "insured", None, False),
        (Of.CASE, "item", None, False),
        (Of.DECISION, "decision", None, True),
    ]
