"""When two spellings are the same to whoever searches."""

import re
import unicodedata

# Scripts without blanks between words: Chinese, Japanese and Korean, by their own characters.
LETTERS_ALONE = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u318f\u31a0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_NOT_IN_NUMBERS = re.compile("[^0-9a-z]")
_NUMBERLIKE = re.compile("[0-9a-z./·-]+")


def fold(text: str) -> str:
    """Without case, accents and width: «Ｍüller» is «muller», «Straße» is «strasse»."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(each for each in plain if not unicodedata.combining(each))


def bare(number: str) -> str:
    """A number's letters and digits alone, however it was written: «B-TE 551» is «bte551»."""
    return _NOT_IN_NUMBERS.sub("", fold(number))


def number_run(word: str) -> str:
    """The part of a number that the word may be, bare; "" for a word that is none: two letters
    stand in too many."""
    folded = fold(word)
    run = bare(word) if _NUMBERLIKE.fullmatch(folded) else ""
    return run if len(run) > 2 or any(sign.isdigit() for sign in run) else ""
