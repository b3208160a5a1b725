"""The deadlines that hold here: the office's own, then the program's."""

import tomllib
from functools import cache

from app.domain.details.deadline_rule import DeadlineRule
from app.paths import resources
from app.settings.settings import Settings


def deadlines(settings: Settings) -> tuple[tuple[DeadlineRule, ...], ...]:
    """The office's go before the program's, and take the place of one of the same name."""
    own = {rule.name.casefold() for rule in settings.deadlines}
    return settings.deadlines, tuple(r for r in shipped() if r.name.casefold() not in own)


@cache
def shipped() -> tuple[DeadlineRule, ...]:
    """Those that come with the program, from resources/deadlines.toml."""
    told = tomllib.loads((resources() / "deadlines.toml").read_text(encoding="utf-8"))
    return tuple(
        DeadlineRule(
            each["name"],
            tuple(each.get("applies_to", ())),
            each["days"],
            each.get("business", False),
            tuple(each["counted_from"]),
        )
        for each in told["deadlines"]
    )
