"""What is said, before a report is issued, of pictures of the office's that are not there."""

from collections.abc import Callable, Sequence

from app.domain.keeping.lost_picture import LostPicture
from app.wording.marking import QT_TRANSLATE_NOOP

_LOGO = QT_TRANSLATE_NOOP("Office", "The office's logo is missing, or its file is damaged.")
_SIGNATURE = QT_TRANSLATE_NOOP(
    "Office", "The signature of {of} is missing, or its file is damaged."
)
_SO = QT_TRANSLATE_NOOP(
    "Office",
    "Reports are written without it. Choose it again in the settings under Report.",
)


def lost_words(
    lost: Sequence[LostPicture], translate: Callable[[str, str], str] | None = None
) -> list[str]:
    """A line for each: what is not there, what comes of it, and what to do."""

    def said(text: str) -> str:
        return translate("Office", text) if translate else text

    return [
        f"{said(_SIGNATURE if each.of else _LOGO).replace('{of}', each.of)} {said(_SO)}"
        for each in lost
    ]
