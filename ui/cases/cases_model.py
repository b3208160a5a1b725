"""The rows of the case list and the small pictures that have come for them so far."""

from collections.abc import Mapping
from datetime import UTC, datetime
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

from app.domain.case_row import CaseRow
from app.domain.deadline import NEAR_DAYS, Groups, deadline, today
from app.domain.words import Kind, Status
from ui.cases.when import when
from ui.wording import (
    deleted_word,
    due_words,
    held_word,
    kind_word,
    practice_word,
    severity_word,
    status_word,
)

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CasesModel(QAbstractListModel):
    """Newest first. Knows nothing of the store: it asks for more by signals.

    more_wanted: the person has scrolled to the end of what is here; thumbs_wanted: a row without
    its picture was drawn (SHA-256 of the photo's original).
    """

    more_wanted = Signal()
    thumb_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseRow, ...] = ()
        self._thumbs: dict[str, QPixmap] = {}
        self._asked: set[str] = set()
        self._more = False
        self._deadlines: Groups = ()

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """What is shown, in order."""
        return self._rows

    def show_rows(self, rows: tuple[CaseRow, ...], more: bool) -> None:
        """Take other rows; more: there are further ones behind them. Rows that only got longer
        or changed in place keep the view where it is."""
        before, self._more = self._rows, more
        if before == rows:
            return
        kept = len(before)
        if kept and [row.id for row in rows[:kept]] == [row.id for row in before]:
            self._grow(rows, kept)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        known = {row.thumbnail for row in rows}
        self._thumbs = {sha: pix for sha, pix in self._thumbs.items() if sha in known}
        self._asked &= known

    def take_deadlines(self, deadlines: Groups) -> None:
        """By these a row says how long a claim can still be made."""
        if deadlines != self._deadlines:
            self._deadlines = deadlines
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def days_left(self, row: CaseRow) -> int | None:
        """Days until the row's deadline, where it is near or over; below 0: so many over."""
        if row.deleted_at is not None or not (row.details.facts or row.details.date_of_loss):
            return None
        end = deadline(row.kind, row.number, row.details, row.status, self._deadlines)
        left = end.left(today(datetime.now(UTC))) if end else None
        return left if left is not None and left <= NEAR_DAYS else None

    def show_thumbs(self, thumbs: Mapping[str, QPixmap]) -> None:
        """Small pictures have come, by the SHA-256 of their originals."""
        self._thumbs.update(thumbs)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def thumb(self, sha256: str) -> QPixmap | None:
        """The small picture, None while it is not there; the first question asks for it."""
        found = self._thumbs.get(sha256)
        if found is None and sha256 and sha256 not in self._asked:
            self._asked.add(sha256)
            self.thumb_wanted.emit(sha256)
        return found

    def index_of(self, case_id: str) -> QModelIndex:
        """Where a case stands; an invalid index if it is not among the rows."""
        places = (n for n, row in enumerate(self._rows) if row.id == case_id)
        return self.index(next(places, -1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:
        if role == ROW_ROLE:
            return self._rows[index.row()]
        return self._spoken(self._rows[index.row()]) if role in _TEXT_ROLES else None

    def _spoken(self, row: CaseRow) -> str:
        """The whole row for a screen reader."""
        left = self.days_left(row)
        due = "" if left is None else due_words(left)
        changed = when(row.changed_at, datetime.now(UTC))
        parts = (row.number, severity_word(row.severity), due, about(row), changed)
        return ", ".join(part for part in parts if part)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._more = False  # asked once; show_rows says whether there are further ones
        self.more_wanted.emit()

    def _grow(self, rows: tuple[CaseRow, ...], kept: int) -> None:
        if len(rows) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(kept - 1))


def about(row: CaseRow) -> str:
    """The second line of a row: what it is about."""
    kind = "" if row.kind is Kind.VEHICLE and row.item else kind_word(row.kind)
    practice = practice_word() if row.practice else ""
    return " · ".join(part for part in (*_filed(row), practice, kind, row.item) if part)


def _filed(row: CaseRow) -> tuple[str, ...]:
    """What keeps a person from going on with it as with any other."""
    held = held_word() if row.held else ""
    if row.deleted_at is not None:
        return deleted_word(), held
    return status_word(row.status) if row.status is Status.CLOSED else "", held
