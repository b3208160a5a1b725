"""Why cases are not gone through, or one of them is not taken as it was proposed."""

from enum import StrEnum


class Hindrance(StrEnum):
    """OPEN_ITEMS: asks once, and holds no longer then."""

    NOTHING_LEFT = "nothing_left"
    NOTHING_PROPOSED = "nothing_proposed"
    NO_NAME = "no_name"
    OPEN_ITEMS = "open_items"
