"""The words of a set and what they are in the template's lists, as Qt's model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.words import Severity
from ui.evaluation.words import number
from ui.widgets.plain_label import harmless
from ui.wording import program_language, severity_word

if TYPE_CHECKING:
    from app.domain.field import Term
    from app.evaluation.mapping import Meaning
    from app.evaluation.preparing import Prepared

_translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex
WORD, COUNT, KIND, PART, SEVERITY = range(5)
OUT, INTACT = "-", "0"  # choices of a kind that are no codes of a template
_ROW, _ARROW = 30, 12
_OFFERED = Qt.ItemDataRole.UserRole


class MappingRows(QAbstractTableModel):
    """One row a word, the most used first. Kind: left out, no damage, damage of any type, or a
    type; part and severity say nothing where they are empty."""

    meant = Signal(str, object)  # word, Meaning or None

    def __init__(self) -> None:
        super().__init__()
        self._words: list[tuple[str, int]] = []
        self._meanings: dict[str, Meaning | None] = {}
        self._choices: dict[int, list[tuple[str, str]]] = {}

    def show(self, told: Prepared | None) -> None:
        """The words of that set."""
        self.beginResetModel()
        self._words = list(told.words.items()) if told else []
        self._meanings = dict(told.meanings) if told else {}
        self._choices = _choices(told.template.types, told.template.parts) if told else {}
        self.endResetModel()

    def offered(self, column: int) -> list[tuple[str, str]]:
        """(code, name) of what can be chosen there."""
        return self._choices.get(column, [])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._words)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else SEVERITY + 1

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if side is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            _translate("MappingTable", "The set says"),
            _translate("MappingTable", "Labels"),
            _translate("MappingTable", "That is"),
            _translate("MappingTable", "Part"),
            _translate("MappingTable", "Severity"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        word, times = self._words[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._code(word, column)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column in (WORD, COUNT):
            return harmless(word) if column == WORD else number(times)
        names = dict(self.offered(column))
        return names.get(self._code(word, column), "") if self._may(word, column) else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        word = self._words[index.row()][0]
        may = index.column() >= KIND and self._may(word, index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        word = self._words[index.row()][0]
        meaning = _meaning(self._meanings[word], index.column(), str(value))
        if meaning != self._meanings[word]:
            self._meanings[word] = meaning
            row = index.row()
            self.dataChanged.emit(self.index(row, KIND), self.index(row, SEVERITY))
            self.meant.emit(word, meaning)
        return True

    def _may(self, word: str, column: int) -> bool:
        """A word that is left out, or says that there is no damage, says nothing else."""
        return column == KIND or self._code(word, KIND) not in (OUT, INTACT)

    def _code(self, word: str, column: int) -> str:
        meaning = self._meanings[word]
        if meaning is None:
            return OUT if column == KIND else ""
        if column == KIND:
            return INTACT if meaning.severity is Severity.NONE else meaning.type
        return meaning.part if column == PART else str(meaning.severity or "")


def _choices(types: tuple[Term, ...], parts: tuple[Term, ...]) -> dict[int, list[tuple[str, str]]]:
    language, nothing = program_language(), ("", "–")
    kinds = [
        (OUT, _translate("MappingTable", "Left out")),
        (INTACT, _translate("MappingTable", "No damage")),
        ("", _translate("MappingTable", "Damage of any type")),
        *((term.code, term.name(language)) for term in types),
    ]
    grades = [each for each in Severity if each is not Severity.NONE]
    return {
        KIND: kinds,
        PART: [nothing, *((term.code, term.name(language)) for term in parts)],
        SEVERITY: [nothing, *((str(each), severity_word(each)) for each in grades)],
    }


def _meaning(before: Meaning | None, column: int, code: str) -> Meaning | None:
    """As a person says; what a word said of another kind stays where it still can."""
    from app.evaluation.mapping import Meaning

    if column == KIND and code == OUT:
        return None
    if column == KIND and code == INTACT:
        return Meaning(severity=Severity.NONE)
    told = before if before and before.severity is not Severity.NONE else Meaning()
    if column == KIND:
        return Meaning(told.part, code, told.severity)
    if column == PART:
        return Meaning(code, told.type, told.severity)
    return Meaning(told.part, told.type, Severity(code) if code else None)
