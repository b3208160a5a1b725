"""Arabic letters joined as they are written: each takes the form its neighbours ask for.

The forms are characters of their own (Unicode's Arabic Presentation Forms), so that a PDF needs no
shaping, and a reader that copies text knows which letter each is.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

_FORMS = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_TATWEEL = "\u0640"
_LAM = "\u0644"
_ALONE, _FINAL, _FIRST, _MIDDLE = "<isolated>", "<final>", "<initial>", "<medial>"


@cache
def _table() -> dict[str, dict[str, str]]:
    """Each letter's forms, and those of lam with an alef after it."""
    table: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFDF0), *range(0xFE80, 0xFEFD)):
        form, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        told = "".join(chr(int(letter, 16)) for letter in letters)
        if len(told) == 1 or (len(told) == 2 and told[0] == _LAM and code >= 0xFEF5):
            table.setdefault(told, {}).setdefault(form, chr(code))
    return table


def joined(text: str) -> str:
    """The text with its Arabic letters in the forms they take beside each other."""
    if not _FORMS.search(text):
        return text
    letters = _with_ligatures(text)
    places = [n for n, letter in enumerate(letters) if not unicodedata.combining(letter[0])]
    made = list(letters)
    for at, place in enumerate(places):
        before = letters[places[at - 1]] if at else ""
        after = letters[places[at + 1]] if at + 1 < len(places) else ""
        made[place] = _form(letters[place], _leads(before), _follows(after))
    return "".join(made)


def _with_ligatures(text: str) -> Sequence[str]:
    """Its characters, lam and the alef right behind it as one."""
    return re.findall(f"{_LAM}[\u0622\u0623\u0625\u0627]|.", text, re.DOTALL)


def _leads(letter: str) -> bool:
    """It reaches out to the letter after it."""
    return letter == _TATWEEL or _FIRST in _table().get(letter, ())


def _follows(letter: str) -> bool:
    """It takes the hand of the letter before it."""
    return letter == _TATWEEL or _FINAL in _table().get(letter, ())


def _form(letter: str, held: bool, holds: bool) -> str:
    forms = _table().get(letter, {})
    held, holds = held and _FINAL in forms, holds and _FIRST in forms
    wanted = {
        (False, False): _ALONE,
        (True, False): _FINAL,
        (False, True): _FIRST,
        (True, True): _MIDDLE,
    }[held, holds]
    return forms.get(wanted, letter)
