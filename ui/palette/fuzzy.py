"""How well a few typed letters fit some words."""

_WORD, _NEXT, _FIRST = 8, 5, 4


def fit(typed: str, words: str) -> int | None:
    """Higher is better; None where the letters are not all there in that order. Beginnings of
    words and letters in a row count most; short words go before long ones."""
    letters, text = "".join(typed.casefold().split()), words.casefold()
    places = _places(letters, text, leaps=True) or _places(letters, text, leaps=False)
    if letters and not places:
        return None
    pairs = zip(places, [-2, *places], strict=False)
    return 100 * sum(_worth(text, place, before) for place, before in pairs) - len(text)


def _places(letters: str, text: str, *, leaps: bool) -> list[int]:
    """Where each letter is taken: next to the one before, else (leaps) where a word begins, else
    at its first place; empty where one is missing."""
    places: list[int] = []
    for letter in letters:
        start = places[-1] + 1 if places else 0
        at = first = text.find(letter, start)
        while leaps and at > start and not _begins(text, at):
            at = text.find(letter, at + 1)
        if first < 0:
            return []
        places.append(first if at < 0 or first == start else at)
    return places


def _worth(text: str, place: int, before: int) -> int:
    gained = 1 + (_FIRST if place == 0 else 0)
    gained += _WORD if _begins(text, place) else 0
    return gained + (_NEXT if place == before + 1 else 0)


def _begins(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
