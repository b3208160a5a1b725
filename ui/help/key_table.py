"""All keys as Markdown, from the window's own list: it can't grow old."""

from ui.widgets.key_groups import groups
from ui.widgets.keys import Key

_SIGNS = "\\|*_`[]<>+-.!#~"


def key_table() -> str:
    """A line for each key under its group's title."""
    return "\n\n".join(
        "\n".join((f"## {group.title}", "", *(_line(key) for key in group.keys if key.words)))
        for group in groups()
    )


def _line(key: Key) -> str:
    return f"- **{_plain(key.shown)}** {_plain(key.words)}"


def _plain(text: str) -> str:
    """Signs of Markdown are keys here."""
    return "".join(f"\\{sign}" if sign in _SIGNS else sign for sign in text)
