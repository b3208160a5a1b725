"""How a text is marked for translation, and what each error is told with."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 the name lupdate looks for
    """Marks a text for translation; it stays as it is."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """What happened, what was kept, and one next step."""

    what: str
    kept: str
    next_step: str
