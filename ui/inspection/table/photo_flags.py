"""What is to be known of single photos before deciding, said at each."""

from app.domain.case import Case
from app.domain.noticed.advice import advice
from app.domain.noticed.forewarning import notices
from ui.wording import advice_sentence, notice_sentence


def flags_by_photo(case: Case) -> dict[str, tuple[str, ...]]:
    """Sentences by photo id: what is wrong with it as a photo, with what to do, comes first."""
    flags = {photo_id: tuple(map(advice_sentence, told)) for photo_id, told in advice(case).items()}
    for notice in notices(case):
        if notice.photo_id is not None:
            told = flags.get(notice.photo_id, ())
            flags[notice.photo_id] = (*told, notice_sentence(notice.kind))
    return flags
