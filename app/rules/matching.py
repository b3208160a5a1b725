"""Whether a word stands in a text, in any language."""

import re
import unicodedata

# Scripts that are written without spaces: their words begin and end anywhere.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)


def folded(text: str) -> str:
    """The same for all spellings of the same letters, in one line."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())


def holds(text: str, word: str) -> bool:
    """The word, or words in this order, stands in the text, both folded(): whole where its script
    has spaces, anywhere where it has none."""
    at = text.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        if not (_joined(text[at - 1 : at], word[0]) or _joined(word[-1], text[end : end + 1])):
            return True
        at = text.find(word, at + 1)
    return False


def _joined(before: str, after: str) -> bool:
    """Two characters side by side belong to one word."""
    return _of_word(before) and (_of_word(after) or _is_mark(after))


def _of_word(sign: str) -> bool:
    spaced = sign.isalnum() or sign == "_" or _is_mark(sign)
    return spaced and not _UNSPACED.match(sign)


def _is_mark(sign: str) -> bool:
    return sign != "" and unicodedata.category(sign)[0] == "M"
