"""What is to be known of single photos before deciding, said at each."""

from app.domain.case import Case
from app.domain.forewarning import notices
from ui.wording import notice_sentence


def flags_by_photo(case: Case) -> dict[str, tuple[str, ...]]:
    """Sentences by photo id."""
    flags: dict[str, tuple[str, ...]] = {}
    for notice in notices(case):
        if notice.photo_id is not None:
            told = flags.get(notice.photo_id, ())
            flags[notice.photo_id] = (*told, notice_sentence(notice.kind))
    return flags
