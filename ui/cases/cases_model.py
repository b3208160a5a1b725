"""The case list as the window sees it: numbers of all cases, lines of those that are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from app.domain.details.deadline import Groups
from app.domain.search.case_row import CaseRow
from ui.cases.kept_thumbs import KeptThumbs
from ui.cases.row_words import days_left, spoken
from ui.wording import listed

Index = QModelIndex | QPersistentModelIndex
BLOCK = 64  # lines that are asked for at once
_LINES_KEPT = 1024
# Plain numbers: looking a role up in its class takes longer than all else in data().
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_TEXT_ROLES = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class CasesModel(QAbstractListModel):
    """Newest first. Knows nothing of the store: it asks for more by signals.

    lines_wanted: somebody looks at cases whose lines are not here (their numbers, at most BLOCK);
    thumb_wanted: a row without its picture was drawn (SHA-256 of the photo's original).
    """

    lines_wanted = Signal(object)  # tuple[int, ...]
    thumb_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seqs = array("q")
        self._lines: OrderedDict[int, CaseRow] = OrderedDict()
        self._asked: set[int] = set()
        self._thumbs = KeptThumbs()
        self._deadlines: Groups = ()
        self._reasons: Mapping[str, str] = {}
        self._done: frozenset[str] = frozenset()

    @property
    def seqs(self) -> "array[int]":
        """Numbers of all cases of the list, in order; not to be changed."""
        return self._seqs

    def recent(self, most: int) -> list[int]:
        """Cases looked at last."""
        return list(self._lines)[-most:]

    def show(self, seqs: Iterable[int], lines: Mapping[int, CaseRow]) -> None:
        """Other cases, or the same with other lines; of others, lines are asked for anew. One case
        that went to the top, or came there, leaves the view where it is."""
        new = seqs if isinstance(seqs, array) else array("q", seqs)
        self._lines = OrderedDict(lines)
        self._asked.clear()
        if new == self._seqs or self._came(new) or self._moved_up(new):
            self._tell()
        else:
            self.beginResetModel()
            self._seqs = new
            self.endResetModel()

    def grow(self, seqs: Iterable[int]) -> None:
        """More cases behind those that are here."""
        more = seqs if isinstance(seqs, array) else array("q", seqs)
        if more:
            first = len(self._seqs)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._seqs.extend(more)
            self.endInsertRows()

    def show_lines(self, asked: Iterable[int], lines: Mapping[int, CaseRow]) -> None:
        """Lines have come; what of those asked for is not among them is not there any more."""
        self._asked.difference_update(asked)
        self._lines.update(lines)
        while len(self._lines) > _LINES_KEPT:
            self._lines.popitem(last=False)
        self._tell()

    def take_deadlines(self, deadlines: Groups) -> None:
        """By these a row says how long a claim can still be made."""
        if deadlines != self._deadlines:
            self._deadlines = deadlines
            self._tell()

    def take_reasons(self, reasons: Mapping[str, str], done: Collection[str]) -> None:
        """Why cases are looked at, by their ids, and which of them are done."""
        if reasons is not self._reasons or done != self._done:
            self._reasons, self._done = reasons, frozenset(done)
            self._tell()

    def reason(self, row: CaseRow) -> str:
        """Why the case is looked at, "" where it is not."""
        return self._reasons.get(row.id, "")

    def is_done(self, row: CaseRow) -> bool:
        """The case was looked at."""
        return row.id in self._done

    def days_left(self, row: CaseRow) -> int | None:
        """Days until the row's deadline, where it is near or over; below 0: so many over."""
        return days_left(row, self._deadlines)

    def show_thumbs(self, thumbs: Mapping[str, QPixmap]) -> None:
        """Small pictures have come, by the SHA-256 of their originals."""
        self._thumbs.take(thumbs)
        self._tell()

    def thumb(self, sha256: str) -> QPixmap | None:
        """The small picture, None while it is not there; the first question asks for it."""
        found = self._thumbs.found(sha256)
        if found is None and self._thumbs.ask(sha256):
            self.thumb_wanted.emit(sha256)
        return found

    def forget_thumbs(self, sha256s: Iterable[str]) -> None:
        """These were not brought: they are asked for again when they are drawn again."""
        self._thumbs.forget(sha256s)

    def line(self, place: int) -> CaseRow | None:
        """The line in that place, None while it is not here; the first question asks for it."""
        seq = self._seqs[place]
        found = self._lines.get(seq)
        if found is not None:
            self._lines.move_to_end(seq)
        elif seq not in self._asked:
            self._want(place)
        return found

    def index_of(self, case_id: str) -> QModelIndex:
        """Where a case stands; an invalid index if its line is not here."""
        seq = next((seq for seq, line in self._lines.items() if line.id == case_id), None)
        try:
            return QModelIndex() if seq is None else self.index(self._seqs.index(seq))
        except ValueError:
            return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._seqs)

    def data(self, index: Index, role: int = 0) -> Any:
        if role == ROW_ROLE:
            return self.line(index.row())
        if role in _TEXT_ROLES:
            line = self.line(index.row())
            return self._spoken(line) if line else ""
        return None

    def _spoken(self, line: CaseRow) -> str:
        told = spoken(line, self.days_left(line))
        return listed((self.reason(line), told))

    def _want(self, place: int) -> None:
        # Whole blocks: whoever looks at one looks at its neighbours.
        first = place - place % BLOCK
        block = self._seqs[first : first + BLOCK]
        wanted = tuple(s for s in block if s not in self._lines and s not in self._asked)
        self._asked.update(wanted)
        self.lines_wanted.emit(wanted)

    def _tell(self) -> None:
        """Every row may look otherwise."""
        if self._seqs:
            self.dataChanged.emit(self.index(0), self.index(len(self._seqs) - 1))

    def _moved_up(self, new: "array[int]") -> bool:
        """One case went to the top, and nothing else happened."""
        old = self._seqs
        if len(new) != len(old) or not old:
            return False
        try:
            at = old.index(new[0])
        except ValueError:
            return False
        if at == 0 or new[1 : at + 1] != old[:at] or new[at + 1 :] != old[at + 1 :]:
            return False
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), 0)
        self._seqs = new
        self.endMoveRows()
        return True

    def _came(self, new: "array[int]") -> bool:
        """One case came to the top, and nothing else happened."""
        if not self._seqs or new[1:] != self._seqs:
            return False
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._seqs = new
        self.endInsertRows()
        return True
