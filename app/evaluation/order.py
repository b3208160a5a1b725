"""What is to be measured: which photos, asked how, how often."""

import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Any

from app.domain.many.batch import Limits
from app.domain.strategy import Strategy
from app.domain.template import Template
from app.evaluation.mapping import Meanings, as_table, left_out
from app.evaluation.sets.raw import Format, RawPhoto, RawSet
from app.inspector import Order
from app.measured import PROMPT, asked_of
from app.vlm.request.prompt import prompt_version


@dataclass(frozen=True)
class Evaluation:
    """material: the set, already drawn from; meanings: of its words. looks: how often each case is
    asked about. limit, seed: how it was drawn; seed also of the draws that tell of chance. place:
    where the set lies. limits: when the run pauses by itself. kept_head: of the run that is gone on
    with, where some of its cases are gone since, {} for a new one."""

    material: RawSet
    meanings: Meanings
    template: Template
    order: Order
    looks: int = 1
    limit: int = 0
    seed: int = 0
    place: str = ""
    limits: Limits = Limits()
    kept_head: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def cases(self) -> dict[str, tuple[RawPhoto, ...]]:
        """The photos of each case, of at most as many as are asked about together."""
        found: dict[str, list[RawPhoto]] = {}
        for photo in self.material.photos:
            found.setdefault(photo.case or photo.name, []).append(photo)
        return {case: tuple(photos) for case, photos in found.items()}

    @property
    def strategy(self) -> Strategy:
        """How each case is looked at, each time."""
        return self.order.strategy or self.template.strategy

    @property
    def with_examples(self) -> bool:
        """It asks as the connection does when the office works with it: closed cases go before."""
        return self.order.connection.shows_examples

    @property
    def of(self) -> tuple[str, ...]:
        """The office's cases, where it is of these."""
        return tuple(self.cases) if self.material.format is Format.CASES else ()

    def head(self) -> dict[str, Any]:
        """What a run stands on, as it is kept: the same again is the same run, gone on with."""
        return dict(self.kept_head) or self._head()

    def _head(self) -> dict[str, Any]:
        material, connection = self.material, self.order.connection
        return {
            "set": {
                "name": material.name,
                "format": str(material.format),
                "photos": len(material.photos),
                "labels": sum(len(photo.labels) for photo in material.photos),
                "left_out": left_out(material.photos, self.meanings),
            },
            "from": self.place,
            "kind": str(self.template.kind),
            "template": self.template.id,
            "template_version": self.template.version,
            "template_sha256": self.template.source.sha256,
            PROMPT: prompt_version(),
            "connection": connection.name,
            **asked_of(connection),
            "language": str(self.order.language),
            "looks": self.looks,
            "strategy": asdict(self.strategy),
            "limit": self.limit,
            "seed": self.seed,
            "questions": len(self.cases) * self.looks,
            "map": as_table(self.meanings),
        }


def drawn(material: RawSet, limit: int, seed: int) -> RawSet:
    """So many cases of it by chance, with all their photos, in their order; all of them for 0."""
    cases = list(dict.fromkeys(photo.case or photo.name for photo in material.photos))
    if not 0 < limit < len(cases):
        return material
    chosen = set(random.Random(seed).sample(cases, limit))  # noqa: S311
    photos = (photo for photo in material.photos if (photo.case or photo.name) in chosen)
    return replace(material, photos=tuple(photos))
