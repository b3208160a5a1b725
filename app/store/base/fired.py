"""What rules made of a run as it lies in one column, spelled as JSON."""

import json
from dataclasses import asdict
from typing import Any

from app.domain.rule import Fired, Ground, Priority, Reason, Then
from app.domain.words import Language
from app.store.base.columns import Kept, as_json


def _put_fired(told: tuple[Fired, ...]) -> str:
    return as_json(
        [
            [f.rule, f.names, f.sha256, [[r.ground, r.said] for r in f.reasons], asdict(f.then)]
            for f in told
        ]
    )


def _fired(text: str) -> tuple[Fired, ...]:
    return tuple(
        Fired(
            rule,
            _by_language(names),
            sha256,
            tuple(Reason(Ground(ground), said) for ground, said in reasons),
            _then(**then),
        )
        for rule, names, sha256, reasons, then in json.loads(text)
    )


def _then(priority: str | None, **told: Any) -> Then:
    texts = {name: _by_language(each) for name, each in told.items() if isinstance(each, dict)}
    return Then(**{**told, **texts}, priority=Priority(priority) if priority else None)


def _by_language(told: dict[str, str]) -> dict[Language, str]:
    return {Language(language): text for language, text in told.items()}


FIRED = Kept(_put_fired, _fired)
