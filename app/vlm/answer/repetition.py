"""Noticing that a model goes round in circles."""

_STEP = 256  # characters between two looks: a look costs next to nothing, but not every token
_WINDOW = 4096
_PROBE = 48
_AT_LEAST = 480  # characters that only repeat, and at least six rounds of them


class Repetition:
    """Watches text as it comes. Looks only at fixed places of it, so that how it was cut into
    pieces makes no difference."""

    def __init__(self) -> None:
        self._window = ""
        self._until_look = _STEP
        self.found = False

    def before(self, text: str) -> str:
        """The part of text that comes before it is plain that the rest is of no use."""
        taken = 0
        while not self.found and len(text) - taken >= self._until_look:
            piece = text[taken : taken + self._until_look]
            self._window = (self._window + piece)[-_WINDOW:]
            taken += len(piece)
            self._until_look = _STEP
            self.found = _circles(self._window)
        if self.found:
            return text[:taken]
        self._window += text[taken:]
        self._until_look -= len(text) - taken
        return text


def _circles(text: str) -> bool:
    """The text ends in one stretch of characters over and over."""
    probe = text[-_PROBE:]
    earlier = text.rfind(probe, 0, len(text) - 1)
    if earlier < 0:
        return False
    period = len(text) - _PROBE - earlier
    length = max(_AT_LEAST, 6 * period)
    return len(text) >= length + period and text[-length:] == text[-length - period : -period]
