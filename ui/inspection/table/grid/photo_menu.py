"""The menu of one photo: what can be done with it, by name."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Offered:
    """fills: no other photo is shown; alone: there is no other; judged: there are findings in this
    case; asked: a model was asked about it; removable: it may still go; number: of the finding
    whose box was meant and may be the same damage as another, 0 for none."""

    fills: bool
    alone: bool
    judged: bool
    asked: bool
    removable: bool
    number: int = 0


class PhotoMenu(QMenu):
    """Says what was chosen; does nothing itself."""

    chosen = Signal(str)

    def __init__(self, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent)
        if offered.number:
            words = self.tr("No. %1: the same damage as…").replace("%1", str(offered.number))
            self._add("merge", words)
            self.addSeparator()
        self._add(
            "fill", self.tr("Show all photos") if offered.fills else self.tr("This photo alone")
        )
        self._add("write", self.tr("Write the caption"))
        self._add("facts", self.tr("Facts…"))
        self._add("ways", self.tr("Ways to look…"))
        self._add("black_out", self.tr("Black out places…"))
        self._add("measure", self.tr("Measure…"))
        self._add("find_writing", self.tr("Find and select writing…"))
        self._add("copy_boxes", self.tr("Copy with boxes"))
        self._add("save_boxes", self.tr("Save with boxes…"))
        self._add("seen", self.tr("Cases with this picture…"))
        self._add("alike", self.tr("List cases with this picture"))
        self._add_boxes(offered)
        self._add("add", self.tr("Add photos…"))
        if offered.removable:
            self._add_moves(offered.alone)

    def _add_boxes(self, offered: Offered) -> None:
        if offered.judged:
            self._add("draw", self.tr("Draw a new finding…"))
            self._add("outline", self.tr("Draw an outline…"))
            self._add("which_boxes", self.tr("Which boxes are shown…"))
        if offered.asked:
            self._add("look", self.tr("Look closer at a place…"))

    def _add_moves(self, alone: bool) -> None:
        self.addSeparator()
        self._add("forward", self.tr("Move forward")).setEnabled(not alone)
        self._add("back", self.tr("Move back")).setEnabled(not alone)
        self._add("remove", self.tr("Remove from the case"))

    def _add(self, name: str, words: str) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda: self.chosen.emit(name))
        return action
