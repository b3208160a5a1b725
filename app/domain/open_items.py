"""What no photo showed, and the photos asked for: a list of its own, ticked off when answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.field import named
from app.domain.inspection import Inspection
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.run import Run
from app.domain.same_words import denies, same_matter, spoken_of
from app.domain.words import RunState, Severity

_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Item:
    """One thing the model of an inspection could not say, or a photo it, or a rule of the office's,
    asked for. text: the model's words, or the rule's; mark: what became of it, None while nobody
    has said anything."""

    key: ItemKey
    text: str
    inspection_id: str
    mark: Mark | None = None

    @property
    def open(self) -> bool:
        """It is still to be answered."""
        return self.mark is None or not self.mark.answered


@dataclass(frozen=True, slots=True)
class Answer:
    """That a later run answers an item; why: its words."""

    item: ItemKey
    by_run: str
    why: str


def items(case: Case) -> tuple[Item, ...]:
    """The items of the runs that count, in order. One that a later inspection lists again stands
    there, unless somebody has said something about it. What a run answered that no longer counts
    is open again."""
    counting = {run.id for run in case.runs}
    marks = {mark.item: mark for mark in case.marks if mark.by_run in ("", *counting)}
    every = [item for inspection in case.inspections for item in _listed(inspection, marks)]
    return tuple(
        item
        for place, item in enumerate(every)
        if item.mark or not any(_again(item, later) for later in every[place + 1 :])
    )


def open_items(case: Case) -> tuple[Item, ...]:
    """Those still to be answered."""
    return tuple(item for item in items(case) if item.open)


def answers(case: Case) -> tuple[Answer, ...]:
    """The items nobody has said anything about that a later inspection answers.

    A later inspection's run answers an item if it came to its end with a summary, lists nothing
    any more that is about the same matter, and has a finding that is not undetermined, or a step
    of its reasoning tied to a photo, that holds three quarters of the item's telling words and
    does not say that something can't be seen. Better one item too many left open than one ticked
    off that is not answered.
    """
    return tuple(_answers(case))


def _answers(case: Case) -> Iterator[Answer]:
    places = {inspection.id: n for n, inspection in enumerate(case.inspections)}
    for item in items(case):
        if item.mark is not None:
            continue
        later = case.inspections[places[item.inspection_id] + 1 :]
        found = (_answer(item, inspection) for inspection in later)
        yield from [answer for answer in found if answer is not None][:1]


def _answer(item: Item, later: Inspection) -> Answer | None:
    run = later.run
    if run is None or run.state is not RunState.DONE or run.assessment.summary is None:
        return None
    if any(same_matter(item.text, text) for _, _, text in _lacks(run.assessment)):
        return None
    why = next((t for t in _seen(run.assessment) if spoken_of(item.text, t) and not denies(t)), "")
    return Answer(item.key, run.id, why[:_LONGEST_REASON]) if why else None


def _seen(told: Assessment) -> Iterator[str]:
    """What a run says it sees: its determined findings, then its steps with a photo."""
    for found in told.findings:
        value = found.proposed
        if value is not None and value.severity is not Severity.UNDETERMINED:
            yield f"{value.part.replace('_', ' ')}: {value.text}"
    for step in told.steps:
        if step.photo_id is not None:
            yield step.text


def _listed(inspection: Inspection, marks: dict[ItemKey, Mark]) -> Iterator[Item]:
    if inspection.run is None:
        return
    for lack, place, text in (
        *_lacks(inspection.run.assessment),
        *_by_rules(inspection, inspection.run),
    ):
        key = ItemKey(inspection.run.id, lack, place)
        yield Item(key, text, inspection.id, marks.get(key))


def _by_rules(inspection: Inspection, run: Run) -> Iterator[tuple[Lack, int, str]]:
    """Photos the office's rules ask for, behind those the model asks for."""
    summary = run.assessment.summary
    place = len(summary.photos_needed) if summary else 0
    asked = (fired.then.photos for fired in inspection.fired_on(run) if fired.then.photos)
    for more, texts in enumerate(asked):
        yield Lack.PHOTO, place + more, named(texts, run.asked.language)


def _lacks(told: Assessment) -> Iterator[tuple[Lack, int, str]]:
    if told.summary is None:
        return
    lists = (
        (Lack.UNDETERMINED, told.summary.undetermined),
        (Lack.PHOTO, told.summary.photos_needed),
    )
    yield from chain.from_iterable(
        ((lack, place, text) for place, text in enumerate(texts)) for lack, texts in lists
    )


def _again(item: Item, later: Item) -> bool:
    """The same thing, asked for by another inspection."""
    plain = " ".join(item.text.casefold().split())
    return (
        item.inspection_id != later.inspection_id
        and item.key.lack is later.key.lack
        and plain == " ".join(later.text.casefold().split())
    )
