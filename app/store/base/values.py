"""The domain's own values as they lie in one column each, spelled as JSON."""

import json
from collections.abc import Iterable
from dataclasses import asdict, astuple
from typing import Any

from app.domain.events import Repair, Warned
from app.domain.field import FieldValue, Statement
from app.domain.finding import Step
from app.domain.inside import Holder, Inside
from app.domain.notice import Notice, NoticeKind
from app.domain.photo import SentPicture
from app.domain.place.known_length import Known, KnownLength
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.outline import Outline, Point
from app.domain.place.region import Region
from app.domain.product import TableLine
from app.domain.reading import Barcode, Reading, Symbology, TextLine, Word
from app.domain.reply import Change, Pointer
from app.domain.sent import Adjustment, Sent, SentExample
from app.domain.words import Basis, Severity
from app.store.base.columns import Kept, as_json


def _corners(region: Region | None) -> list[float] | None:
    return region.as_list() if region else None


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(
        Step(told, photo_id, Region(*corners) if corners else None)
        for told, photo_id, corners in json.loads(text)
    )


def _regions(text: str) -> tuple[Region, ...]:
    return tuple(Region(*corners) for corners in json.loads(text))


def _listed(places: tuple[Region, ...]) -> list[list[float]]:
    return [place.as_list() for place in places]


def _sent(told: list[list[Any]]) -> tuple[Sent, ...]:
    return tuple(
        Sent(photo_id, SentPicture(*made), Region(*part), tuple(Region(*b) for b in blackouts))
        for photo_id, made, part, blackouts in told
    )


def _put_sent(told: tuple[Sent, ...]) -> list[list[Any]]:
    return [
        [s.photo_id, list(astuple(s.picture)), s.part.as_list(), _listed(s.blackouts)] for s in told
    ]


def _examples(text: str) -> tuple[SentExample, ...]:
    return tuple(
        SentExample(case_id, _sent(sent), question, answer)
        for case_id, sent, question, answer in json.loads(text)
    )


def _put_examples(told: tuple[SentExample, ...]) -> str:
    return as_json([[e.case_id, _put_sent(e.sent), e.question, e.answer] for e in told])


def _adjustments(text: str) -> tuple[Adjustment, ...]:
    return tuple(Adjustment(code) for code in json.loads(text))


def _pointers(text: str) -> tuple[Pointer, ...]:
    return tuple(
        Pointer(told, photo_id, Region(*corners) if corners else None)
        for told, photo_id, corners in json.loads(text)
    )


def _put_changes(changes: tuple[Change, ...]) -> str:
    return as_json([{"finding_id": c.finding_id, "why": c.why, **c.parts} for c in changes])


def _changes(text: str) -> tuple[Change, ...]:
    return tuple(Change(**{**told, **_severity(told)}) for told in json.loads(text))


def _severity(told: dict[str, Any]) -> dict[str, Severity]:
    return {"severity": Severity(told["severity"])} if "severity" in told else {}


def _warnings(text: str) -> tuple[Warned, ...]:
    return tuple(Warned(Repair(repair), detail) for repair, detail in json.loads(text))


def _notices(text: str) -> tuple[Notice, ...]:
    return tuple(Notice(NoticeKind(k), photo_id, told) for k, photo_id, told in json.loads(text))


def _fields(text: str) -> tuple[FieldValue, ...]:
    return tuple(
        FieldValue(name, tuple(Statement(said, Basis(on) if on else None) for said, on in entries))
        for name, entries in json.loads(text)
    )


def _inside(text: str) -> Inside:
    told = json.loads(text)
    return Inside(**{**told, "holder": Holder(told["holder"])})


def _put_reading(told: Reading) -> str:
    lines = None if told.lines is None else [_line(line) for line in told.lines]
    codes = [[c.text, c.format, c.region.as_list(), c.gs1] for c in told.barcodes]
    faces = None if told.faces is None else [face.as_list() for face in told.faces]
    return as_json({"barcodes": codes, "lines": lines, "faces": faces})


def _line(line: TextLine) -> list[Any]:
    words = [[word.start, word.end, word.region.as_list()] for word in line.words]
    return [line.text, line.region.as_list(), line.confidence, words]


def _reading(text: str) -> Reading:
    told = json.loads(text)
    codes = (Barcode(t, Symbology(f), Region(*r), gs1) for t, f, r, gs1 in told["barcodes"])
    lines = None if told["lines"] is None else tuple(_read_line(*each) for each in told["lines"])
    # Readings from before there were words and faces have neither.
    found = told.get("faces")
    faces = None if found is None else tuple(Region(*face) for face in found)
    return Reading(tuple(codes), lines, faces)


def _read_line(text: str, corners: list[float], sure: float, told: Iterable[Any] = ()) -> TextLine:
    words = tuple(Word(start, end, Region(*at)) for start, end, at in told)
    return TextLine(text, Region(*corners), sure, words)


def _outline(text: str) -> Outline:
    return Outline(_points(json.loads(text)))


def _points(told: list[list[float]]) -> tuple[Point, ...]:
    return tuple((x, y) for x, y in told)


def _put_measuring(told: Measuring) -> str:
    scale = told.scale
    known = [*_put_drawn(scale.line), *astuple(scale.known)] if scale else None
    return as_json([known, [_put_drawn(each) for each in told.drawn]])


def _put_drawn(told: Drawn) -> list[Any]:
    return [told.form, told.points, told.slack]


def _measuring(text: str) -> Measuring:
    scale, told = json.loads(text)
    drawn = tuple(_drawn(*each) for each in told)
    if scale is None:
        return Measuring(None, drawn)
    *line, known, mm, tolerance = scale
    return Measuring(Scale(_drawn(*line), KnownLength(Known(known), mm, tolerance)), drawn)


def _drawn(form: str, points: list[list[float]], slack: float) -> Drawn:
    return Drawn(Form(form), _points(points), slack)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(code), str(told)) for code, told in json.loads(text))


FACTS = Kept(as_json, _pairs)
REGION = Kept(lambda region: as_json(_corners(region)), lambda text: Region(*json.loads(text)))
REGIONS = Kept(lambda places: as_json(_listed(places)), _regions)
OUTLINE = Kept(lambda outline: as_json(outline.as_lists()), _outline)
MEASURING = Kept(_put_measuring, _measuring)
READING = Kept(_put_reading, _reading)
SENT = Kept(lambda told: as_json(_put_sent(told)), lambda text: _sent(json.loads(text)))
EXAMPLES = Kept(_put_examples, _examples)
ADJUSTMENTS = Kept(as_json, _adjustments)
STEPS = Kept(lambda told: as_json([[s.text, s.photo_id, _corners(s.region)] for s in told]), _steps)
POINTERS = Kept(
    lambda told: as_json([[p.text, p.photo_id, _corners(p.region)] for p in told]), _pointers
)
CHANGES = Kept(_put_changes, _changes)
WARNINGS = Kept(lambda told: as_json([[w.repair, w.detail] for w in told]), _warnings)
NOTICES = Kept(lambda told: as_json([[n.kind, n.photo_id, n.text] for n in told]), _notices)
FIELDS = Kept(
    lambda told: as_json([[f.code, [[e.text, e.basis] for e in f.entries]] for f in told]), _fields
)
INSIDE = Kept(lambda inside: as_json(asdict(inside)), _inside)
TABLE_LINE = Kept(lambda line: as_json(asdict(line)), lambda text: TableLine(**json.loads(text)))
