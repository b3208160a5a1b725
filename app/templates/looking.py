"""How often, and at what, a template looks: its table «looking»."""

import json
import re

from app.domain.strategy import MOST_LOOKS, Strategy, Way, strategy
from app.domain.words import Kind
from app.templates.checks import NAME, Table

LOOKING = "looking"
_TABLE = re.compile(r"^\[looking\][^\n]*\n?(?:(?!\[)[^\n]*\n?)*", re.M)


def looking(table: Table, kind: Kind) -> Strategy:
    """One look where nothing is said. What has no findings has nothing to be held together."""
    if LOOKING not in table.names():
        return Strategy()
    inner = table.table(LOOKING)
    offered = tuple(Way) if kind.has_findings else (Way.ONE,)
    named = inner.choice("way", tuple(map(str, offered)))
    if not named:
        return Strategy()  # a flaw is noted
    way, usual = Way(named), strategy(Way.SEVERAL)
    looks, agree, referee = usual.looks, 0.0, ""
    if way is Way.SEVERAL:
        looks = int(inner.number("looks", 2, MOST_LOOKS, usual.looks))
        agree = inner.number("agree", 1, looks, looks // 2 + 1)
    if way is Way.REFEREE:
        referee = inner.text("referee", NAME)
    inner.done()
    if way is Way.REFEREE and not referee:
        return Strategy()  # a flaw is noted
    made = (looks, int(agree)) if way is Way.SEVERAL else (0, 0)
    return strategy(way, *made, referee)


def with_looking(text: str, wanted: Strategy) -> str:
    """A template's text that says so, and is otherwise what it was: its table stands last."""
    left = _TABLE.sub("", text).rstrip("\n")
    if wanted.once:
        return f"{left}\n"
    lines = [f"[{LOOKING}]", f'way = "{wanted.way}"']
    if wanted.way is Way.SEVERAL:
        lines += [f"looks = {wanted.looks}", f"agree = {wanted.agree}"]
    if wanted.referee:
        lines.append(f"referee = {json.dumps(wanted.referee, ensure_ascii=False)}")
    return "\n".join((left, "", *lines, ""))
