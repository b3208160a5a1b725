"""A name somebody gave, as an entry of a menu."""

from ui.widgets.plain_label import harmless


def menu_name(name: str, longest: int = 40) -> str:
    """The name on one line, cut to so many characters: «&» would underline a letter, a tab begin
    the column of keys."""
    shown = harmless(" ".join(name.split())).replace("&", "&&")
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"
