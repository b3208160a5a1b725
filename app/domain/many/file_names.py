"""What files' names tell: which are called like pictures, which nobody means, how they are counted.

What a file really is, its content tells."""

import re

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp")
# Mails, archives and documents with photos inside.
HOLDERS = (".eml", ".msg", ".zip", ".pdf")
# What systems put into every folder; nobody who names the folder means these.
_LITTER = {"thumbs.db", "desktop.ini"}
_DIGITS = re.compile(r"(\d+)")


def is_picture(name: str) -> bool:
    """It is called like one."""
    return name.lower().endswith(PICTURES)


def is_holder(name: str) -> bool:
    """It is called like a file that holds photos."""
    return name.lower().endswith(HOLDERS)


def is_hidden(name: str) -> bool:
    """Hidden by its name, or put there by a system."""
    return name.startswith(".") or name.lower() in _LITTER


def counted(name: str) -> list[tuple[int, str]]:
    """Sorts IMG_2 before IMG_10."""
    parts = _DIGITS.split(name.casefold())
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
