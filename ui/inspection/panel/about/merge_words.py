"""What the history says of a case that was merged with what was done elsewhere."""

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.merging import Choice, Spot
from app.store.base.entry import LogEntry, What
from ui.inspection.panel.names import Names
from ui.inspection.panel.value_words import UNREAD, known, value
from ui.wording import became, field_words, named

OF_MERGES = frozenset({What.CASE_MERGED, What.CONFLICT_SETTLED})
_translate = QCoreApplication.translate


def merge_parts(entry: LogEntry, case: Case, names: Names) -> tuple[str, ...]:
    """How much came in; of a conflict which side was taken, and field by field what was not taken
    and what holds."""
    if entry.what == What.CASE_MERGED:
        count = entry.data.get("entries", "")
        return (_translate("History", "steps: %1").replace("%1", count),)
    pairs = (_pair(name, *pair, names) for name, pair in entry.words.items())
    return (_of(entry, case), _taken(entry), *pairs)


def _taken(entry: LogEntry) -> str:
    words = {
        Choice.MINE: _translate("History", "ours kept"),
        Choice.THEIRS: _translate("History", "theirs taken"),
        Choice.LATER: _translate("History", "left for later, ours kept"),
    }
    choice = known(Choice, entry.data.get("taken", ""))
    return words[choice] if choice else ""


def _of(entry: LogEntry, case: Case) -> str:
    own_id = entry.data.get("id", "")
    match entry.data.get("spot"):
        case Spot.FINDING:
            number = next((n for n, f in enumerate(case.findings, 1) if f.id == own_id), 0)
            words = _translate("History", "finding %1")
        case Spot.PHOTO:
            number, words = case.photo_number(own_id), _translate("History", "photo %1")
        case Spot.DECISION:
            return _translate("History", "decision")
        case _:
            return ""
    return words.replace("%1", str(number) if number else "–")


def _pair(field: str, left: str, holds: str, names: Names) -> str:
    word = field_words(field)
    if field in UNREAD:
        return word
    told = (value(field, text, names) or "–" for text in (left, holds))
    return named(word, became(*told))
