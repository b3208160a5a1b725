"""The page a phone is shown, in the language its browser asks for."""

import html
import json
import tomllib
from pathlib import Path
from string import Template

from app.phone.exchange import Answer
from app.phone.gate import PAGE, SCRIPT, STYLE
from app.phone.values import Limits, Outcome

_KINDS = {STYLE: "text/css", SCRIPT: "text/javascript"}
_USUAL = "en"


class Pages:
    """Read once, from the folder of the page's files; blocking."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._words = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
        self._page = Template((folder / "page.html").read_text(encoding="utf-8"))
        self._files = {name: (folder / name).read_bytes() for name in _KINDS}
        self._largest = limits.photo_bytes

    def page(self, place: str, accepts: str) -> Answer:
        """The page, its style or its script. accepts: the browser's Accept-Language."""
        if place != PAGE:
            return Answer(kind=_KINDS[place], body=self._files[place])
        words = {name: html.escape(text) for name, text in self._spoken(accepts).items()}
        told = self._page.substitute(words, largest=self._largest)
        return Answer(kind="text/html", body=told.encode())

    def told(self, outcome: Outcome, accepts: str) -> Answer:
        """What became of a photo, for the page's script."""
        words = self._spoken(accepts)[outcome]
        there = outcome in (Outcome.TAKEN, Outcome.DUPLICATE)
        body = json.dumps({"taken": there, "words": words})
        return Answer(kind="application/json", body=body.encode())

    def _spoken(self, accepts: str) -> dict[str, str]:
        found: dict[str, str] = self._words[language(accepts, tuple(self._words))]
        return found


def language(accepts: str, known: tuple[str, ...]) -> str:
    """The one of the known languages that an Accept-Language prefers; English if none is."""
    wanted: list[tuple[float, str]] = []
    for part in accepts[:400].split(","):
        name, _, quality = part.strip().partition(";q=")
        try:
            wanted.append((float(quality or 1), name.lower()))
        except ValueError:
            continue
    for weight, name in sorted(wanted, key=lambda each: -each[0]):
        for each in known:
            if weight > 0 and name.partition("-")[0] == each.partition("-")[0]:
                return each
    return _USUAL
