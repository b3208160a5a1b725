"""Figures that servers put into the words of an error."""

import re

from app.vlm.failures.shapes import ToldError

_NUMBER = r"(\d{2,9})\b"
_WINDOW = re.compile(
    r"(?:context (?:length|size|window)|model length|max_model_len|maximum length)"
    rf"(?: is| of| of only|:)? ?\(?{_NUMBER}|available context size \({_NUMBER}"
    rf"|input length should be \[\d+, ?{_NUMBER}"
)
_TOKENS = re.compile(
    rf"requested (?:a total of )?{_NUMBER}|resulted in {_NUMBER}|contains at least {_NUMBER}"
    rf"|(?:request|input|prompt) \({_NUMBER} tokens|\((?:total )?length {_NUMBER}\)"
    rf"|(?:prompt|input) (?:contains|has|length is|length) {_NUMBER}"
)
_IMAGES = re.compile(r"at most (\d{1,4}) image|maximum number of images\D{0,12}(\d{1,4})")


def tokens_told(told: ToldError) -> tuple[int, int]:
    """Tokens of a question that is too long, and tokens that fit; 0 where they are not told."""
    message = told.message.lower()
    window = told.window or _found(_WINDOW, message)
    tokens = told.tokens or _found(_TOKENS, message)
    return (tokens, window) if tokens > window else (0, window)


def images_allowed(message: str) -> int:
    """How many pictures one question may have, 0 where that is not told."""
    return _found(_IMAGES, message.lower())


def _found(pattern: re.Pattern[str], words: str) -> int:
    found = pattern.search(words)
    return int(next(filter(None, found.groups()))) if found else 0
