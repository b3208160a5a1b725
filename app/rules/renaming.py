"""A rule's text with another name for the system it calls, and nothing else changed."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping

_CALLS = re.compile(r"""\bwebhook[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*')""")


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The text, which is a rule's, where the system it calls has a new name; else the text as it
    is. names: new by old."""
    wanted = _then(tomllib.loads(text))
    to = names.get(wanted.get("webhook", ""))
    if to is None:
        return text
    wanted["webhook"] = to
    # The words may stand in other texts of the rule as well: only what reads as wanted is taken.
    fitting = (each for each in _ways(text, to) if _then(tomllib.loads(each)) == wanted)
    return next(fitting, text)


def _then(data: dict[str, object]) -> dict[str, str]:
    then = data.get("then")
    return dict(then) if isinstance(then, dict) else {}


def _ways(text: str, to: str) -> Iterator[str]:
    for found in _CALLS.finditer(text):
        start, end = found.span(1)
        changed = text[:start] + json.dumps(to, ensure_ascii=False) + text[end:]
        try:
            tomllib.loads(changed)
        except tomllib.TOMLDecodeError:
            continue
        yield changed
