"""The office's own closed cases as a set: what people made of findings are its labels."""

import random
from collections.abc import Collection, Iterator
from dataclasses import replace

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.measured.evaluated import OFFICE_SET
from app.domain.search.case_query import CaseQuery
from app.domain.template import Template
from app.domain.words import Status, Verdict
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet
from app.photos.files import PhotoFiles
from app.store.cases.copies import gone
from app.store.store import Store

UNREVIEWED = "nobody looked at it"  # a word with no counterpart: neither right nor wrong
_AT_ONCE = 500


async def closed_cases(
    store: Store,
    files: PhotoFiles,
    template: Template,
    limit: int = 0,
    seed: int = 0,
    only: Collection[str] = (),
) -> RawSet:
    """Those that were asked by that template, no practice, none whose photos are gone or in which a
    person was erased; of them so many by chance, all for 0, or only those with these ids. One case
    is in memory at a time. Raises StoreError."""
    ids = await _ids(store, template)
    if only:
        ids = [case_id for case_id in ids if case_id in only]
    elif limit and limit < len(ids):
        places = sorted(random.Random(seed).sample(range(len(ids)), limit))  # noqa: S311
        ids = [ids[place] for place in places]
    photos: list[RawPhoto] = []
    for case_id in ids:
        case = await store.case(case_id)
        if case.template in ("", template.id) and any(case.runs):
            photos += _photos(case, files)
    return RawSet(OFFICE_SET, Format.CASES, tuple(photos))


async def still_there(store: Store, material: RawSet) -> RawSet:
    """Without what is gone since it was read. Raises StoreError."""
    ids = list(dict.fromkeys(photo.case for photo in material.photos))
    away: set[str] = set()
    for start in range(0, len(ids), _AT_ONCE):
        away |= await store.do(gone, ids[start : start + _AT_ONCE])
    left = (photo for photo in material.photos if photo.case not in away)
    return replace(material, photos=tuple(left))


async def _ids(store: Store, template: Template) -> list[str]:
    """Newest changed first."""
    wanted = CaseQuery(kind=template.kind, status=Status.CLOSED, practice=False)
    ids: list[str] = []
    below = 0
    while True:
        seqs, below = await store.found(wanted, _AT_ONCE, below)
        if not seqs:
            return ids
        found = await store.ids(seqs)
        away = await store.do(gone, found)
        ids += [case_id for case_id in found if case_id not in away]


def _photos(case: Case, files: PhotoFiles) -> Iterator[RawPhoto]:
    """Named by number, since names of files may be anything; only photos a model was asked
    about, as only those were looked at for what it did not find."""
    found: dict[str, list[RawLabel]] = {}
    for each in case.findings:
        if each.verdict is not Verdict.REJECTED:
            found.setdefault(each.photo_id, []).append(_label(each))
    asked = {photo.id for i in case.photo_sets if i.run for photo in i.photos}
    for number, photo in enumerate(case.photos, 1):
        if photo.id in asked:
            path = files.original(photo.sha256, photo.media_type)
            labels = tuple(found.get(photo.id, ()))
            name = f"{case.number}/{number}"
            yield RawPhoto(name, path, labels, upright=True, case=case.id)


def _label(found: Finding) -> RawLabel:
    value, box = found.value, found.value.region
    place = Place((box.x1, box.y1, box.x2, box.y2), fractions=True) if box else None
    if found.verdict is None:
        return RawLabel((UNREVIEWED,), place)
    said = (("part", value.part), ("type", value.type), ("severity", str(value.severity)))
    return RawLabel(tuple(f"{role}: {word}" for role, word in said if word), place)
