"""What is said of a data folder that others may write to as well."""

from collections.abc import Callable

from app.domain.keeping.shared_folder import Shared, Way
from app.wording.marking import QT_TRANSLATE_NOOP

SHARED = {
    Way.NETWORK: QT_TRANSLATE_NOOP("Sharing", "The cases lie on a network share: {name}"),
    Way.CLOUD: QT_TRANSLATE_NOOP("Sharing", "The cases lie in a folder that {name} synchronises."),
}
SHARED_WHY = {
    Way.NETWORK: QT_TRANSLATE_NOOP(
        "Sharing",
        "That is slower, and safe as long as only one computer at a time opens them. "
        "Let backups go to another disk.",
    ),
    Way.CLOUD: QT_TRANSLATE_NOOP(
        "Sharing",
        "It may take a copy half way, or mix the work of two computers: only one at a time may "
        "open them. Let backups go to another disk.",
    ),
}


def shared_words(
    found: Shared, translate: Callable[[str, str], str] = lambda _context, text: text
) -> tuple[str, str]:
    """What it is, and what to do about it."""
    what = translate("Sharing", SHARED[found.way]).format(name=found.name)
    return what, translate("Sharing", SHARED_WHY[found.way])
