"""The office's own closed cases as a set: what people made of findings are its labels."""

import random
from collections.abc import Iterator

from app.domain.case import Case
from app.domain.case_query import CaseQuery
from app.domain.finding import Finding
from app.domain.template import Template
from app.domain.words import Status, Verdict
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet
from app.photos.files import PhotoFiles
from app.store.store import Store

UNREVIEWED = "nobody looked at it"  # a word with no counterpart: neither right nor wrong
_AT_ONCE = 500


async def closed_cases(
    store: Store, files: PhotoFiles, template: Template, limit: int = 0, seed: int = 0
) -> RawSet:
    """Those that were asked by that template, no practice; of them so many by chance, all for 0.
    One case is in memory at a time. Raises StoreError."""
    ids = await _ids(store, template)
    if limit and limit < len(ids):
        places = sorted(random.Random(seed).sample(range(len(ids)), limit))  # noqa: S311
        ids = [ids[place] for place in places]
    photos: list[RawPhoto] = []
    for case_id in ids:
        case = await store.case(case_id)
        if case.template in ("", template.id) and any(case.runs):
            photos += _photos(case, files)
    return RawSet("closed cases", Format.CASES, tuple(photos))


async def _ids(store: Store, template: Template) -> list[str]:
    """Newest changed first."""
    wanted = CaseQuery(kind=template.kind, status=Status.CLOSED, practice=False)
    ids: list[str] = []
    below = 0
    while True:
        seqs, below = await store.found(wanted, _AT_ONCE, below)
        if not seqs:
            return ids
        ids += await store.ids(seqs)


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
