"""One photo with what people labelled in it and what one or two runs claimed, to be looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.place.region import Region
from app.domain.words import Severity
from app.evaluation.arrays import Bools, looks_of
from app.evaluation.figures import RULE, judged
from app.evaluation.kept_run import KeptRun
from app.evaluation.labelled import Claim, Label, LabelledPhoto


@dataclass(frozen=True, slots=True)
class Mark:
    """A label or a claim. part, type: codes. right: a label that was found, a claim that stands for
    one; None for what nobody can say."""

    part: str
    type: str
    severity: Severity | None
    region: Region | None
    right: bool | None


@dataclass(frozen=True, slots=True)
class Marked:
    """What one run made of a photo: labels, found or missed, and claims, right or wrong."""

    labels: tuple[Mark, ...]
    claims: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ShownPhoto:
    """sha256: of its original, which the evaluations keep; marked: by each run, in its first look;
    erased: it is gone for good."""

    path: str
    sha256: str
    marked: tuple[Marked, ...]
    erased: bool = False


def shown(path: str, runs: Sequence[KeptRun]) -> ShownPhoto:
    """The photo of that path by each of the runs, the first of which has its labels."""
    photo = next(each for each in runs[0].photos if each.path == path)
    sha256 = runs[0].pictures.get(path, "")
    marked = tuple(_marked(photo, run) for run in runs)
    return ShownPhoto(path, sha256, marked, path in runs[0].erased)


def _marked(photo: LabelledPhoto, run: KeptRun) -> Marked:
    answer = next((a for a in run.answers if a.case == photo.case and a.look == 1), None)
    claims = tuple(
        each
        for each in (answer.claims if answer else ())
        if each.photo == photo.path and each.severity is not Severity.NONE
    )
    if answer is None:
        return Marked(tuple(_mark(label, None) for label in photo.labels), ())
    looks = looks_of([photo], [answer])
    pairs, real, counts = judged(looks, RULE)
    found = _said(pairs.claim >= 0, real)
    right = _said(pairs.label >= 0, counts)
    return Marked(tuple(map(_mark, photo.labels, found)), tuple(map(_mark, claims, right)))


def _said(right: Bools, counts: Bools) -> Iterator[bool | None]:
    for each, counted in zip(right, counts, strict=True):
        yield bool(each) if counted else None


def _mark(each: Label | Claim, right: bool | None) -> Mark:
    return Mark(each.part, each.type, each.severity, each.region, right)
