"""What the window remembers of itself; nothing a person would miss."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WindowState:
    """geometry: Qt's own bytes as base64; splitter: widths in pixels, left to right; last_case:
    the case that was open, "" for none; template: the one chosen last, for the next new case;
    camera: what the system knows the one by that was chosen last; recent: actions taken from the
    palette, the latest first; news: the mark of the changes that were told last."""

    geometry: str = ""
    splitter: tuple[int, ...] = ()
    last_case: str = ""
    template: str = ""
    camera: str = ""
    recent: tuple[str, ...] = ()
    news: str = ""
