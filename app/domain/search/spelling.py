"""When two spellings are the same to whoever searches."""

import re
import unicodedata

# Scripts without blanks between words: Chinese, Japanese and Korean, by their own characters.
LETTERS_ALONE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u318f\u31a0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
# Marks that stand on the letter before: Latin, Greek and Cyrillic, Hebrew, Arabic, Japanese.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]"
)
_NOT_IN_NUMBERS = re.compile("[^0-9a-z]")
_NUMBERLIKE = re.compile("[0-9a-z./·-]+")


def fold(text: str) -> str:
    """Without case, accents and width: «Ｍüller» is «muller», «Straße» is «strasse»."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())


def bare(number: str) -> str:
    """A number's letters and digits alone, however it was written: «B-TE 551» is «bte551»."""
    return _NOT_IN_NUMBERS.sub("", fold(number))


def number_run(word: str) -> str:
    """The part of a number that the word may be, bare; "" for a word that is none: two letters
    stand in too many."""
    folded = fold(word)
    run = bare(word) if _NUMBERLIKE.fullmatch(folded) else ""
    return run if len(run) > 2 or any(sign.isdigit() for sign in run) else ""
