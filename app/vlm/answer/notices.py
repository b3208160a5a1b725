"""Understanding what a model says is to be known before deciding."""

from app.domain.events import NoticeFound, Repair
from app.domain.notice import TOLD_BY_MODELS, Notice
from app.vlm.answer import texts
from app.vlm.answer.entries import Entries, Entry, Warn
from app.vlm.answer.terms import plain
from app.vlm.request.question import Question

_KINDS = {plain(kind): kind for kind in TOLD_BY_MODELS}


def notices_in(entry: Entry, entries: Entries, question: Question, warn: Warn) -> list[NoticeFound]:
    """The notice of an entry; none where it is of no known kind. Without a photo it is of all."""
    word = texts.text_of(entry.get("kind"))
    kind = _KINDS.get(plain(word))
    if kind is None:
        warn(Repair.DROPPED_ITEM, f"notices {word}"[: texts.ENTRY])
        return []
    number = None if entry.get("photo") is None else entries.photo(entry)
    photo_id = question.pictures[number - 1].photo_id if number else None
    text = entries.said(entry, texts.ENTRY, "notices")
    return [NoticeFound(Notice(kind, photo_id, text))]
