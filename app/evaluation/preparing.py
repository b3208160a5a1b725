"""A measurement made ready in the window: a set read, its words mapped, a run taken up again."""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.desk import Desk
from app.domain.many.batch import Limits
from app.domain.template import Template
from app.errors import SetFault, SetUnusable
from app.evaluation.kept_run import kept_run
from app.evaluation.mapping import Meaning, Meanings, from_table, left_out
from app.evaluation.material import keep_meanings, known_meanings, mapping_of
from app.evaluation.office_cases import closed_cases, still_there
from app.evaluation.order import Evaluation, drawn
from app.evaluation.sets.apart import read_apart
from app.evaluation.sets.raw import Format, RawSet
from app.inspector import Order
from app.measured import PROMPT, RunLine, runs_in, strategy_of

_COUNTED = ("set", "questions")  # of a head: what is less where cases are gone


@dataclass(frozen=True, slots=True)
class Prepared:
    """place: where the set lies, None for the office's own closed cases. words: of its labels, and
    how often, the most used first; meanings: of these, guessed, kept, or as a person has them
    now."""

    place: Path | None
    material: RawSet
    template: Template
    words: Mapping[str, int]
    meanings: Mapping[str, Meaning | None]


@dataclass(frozen=True, slots=True)
class Counts:
    """What would be asked about: cases, photos, labels, and those of them that are left out."""

    cases: int
    photos: int
    labels: int
    left_out: int


async def prepared(desk: Desk, place: Path | None, template: Template, limit: int) -> Prepared:
    """Nothing is kept yet; limit: of closed cases only so many are read, all for 0. Raises
    SetUnusable and StoreError."""
    material = await _material(desk, place, template, limit)
    kept = _kept(desk, place, template)
    words = await asyncio.to_thread(lambda: material.words)
    meanings = await asyncio.to_thread(known_meanings, material, template, kept)
    return Prepared(place, material, template, words, meanings)


def counts(told: Prepared, limit: int) -> Counts:
    """Of so many cases, all for 0. May take a moment."""
    photos = drawn(told.material, limit, 0).photos
    return Counts(
        len({photo.case or photo.name for photo in photos}),
        len(photos),
        sum(len(photo.labels) for photo in photos),
        left_out(photos, told.meanings),
    )


async def ordered(
    desk: Desk, told: Prepared, order: Order, looks: int, limit: int, limits: Limits
) -> Evaluation:
    """The measurement; what words mean is kept with the set from now on. Raises SetUnusable and
    OSError."""
    kept = _kept(desk, told.place, told.template)
    await asyncio.to_thread(keep_meanings, kept, told.meanings, told.template)
    place = str((told.place or desk.folder).resolve())
    material = told.material if told.place else await still_there(desk.store, told.material)
    material = await asyncio.to_thread(drawn, material, limit, 0)
    return Evaluation(material, told.meanings, told.template, order, looks, limit, 0, place, limits)


async def taken_up(desk: Desk, line: RunLine, order: Order, limits: Limits) -> Evaluation:
    """What a run that was stopped was to measure; of the office's own cases those that are still to
    be had. Raises SetUnusable where that is not there any more as it was, StoreError and
    TemplateError."""
    head = line.head
    template = desk.templates.named(str(head["template"]))
    form, name = Format(head["set"]["format"]), str(head["set"]["name"])
    place = None if form is Format.CASES else Path(head["from"])
    limit, seed = int(head["limit"]), int(head["seed"])
    only = await asyncio.to_thread(_drawn_of, desk, line) if place is None else ()
    material = await _material(desk, place, template, limit, form, seed, only)
    meanings: Meanings = from_table(name, head["map"], template)
    chosen = await asyncio.to_thread(drawn, material, limit, seed)
    looks, where = int(head["looks"]), str(head["from"])
    order = replace(order, strategy=strategy_of(head))
    wanted = Evaluation(chosen, meanings, template, order, looks, limit, seed, where, limits)
    fewer = bool(only) and len(chosen.photos) < int(head["set"]["photos"])
    other_words = line.ended or PROMPT not in head  # measured anew, or from before it was kept
    let = {*(_COUNTED if fewer else ()), *((PROMPT,) if other_words else ())}
    now = {key: value for key, value in wanted.head().items() if key not in let}
    if not chosen.photos or any(head.get(key) != value for key, value in now.items()):
        raise SetUnusable(name, "", SetFault.CHANGED)
    if not fewer or line.ended:
        return wanted
    return replace(wanted, kept_head={key: head[key] for key in wanted.head() if key in head})


def with_meaning(told: Prepared, word: str, meaning: Meaning | None) -> Prepared:
    """A person says what a word means; None: it is left out."""
    return replace(told, meanings={**told.meanings, word: meaning})


def _drawn_of(desk: Desk, line: RunLine) -> frozenset[str]:
    return frozenset(kept_run(runs_in(desk.folder), line.id).of)


def _kept(desk: Desk, place: Path | None, template: Template) -> Path:
    return mapping_of(desk.folder, place or desk.folder, template)


async def _material(
    desk: Desk,
    place: Path | None,
    template: Template,
    limit: int,
    form: Format | None = None,
    seed: int = 0,
    only: Collection[str] = (),
) -> RawSet:
    if place is None:
        return await closed_cases(desk.store, desk.files, template, limit, seed, only)
    return await read_apart(place, form)
