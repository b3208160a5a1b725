"""Looks whether everything is as it was put on record, and shows each problem in a line."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.inspection.records.erase_dialog import EraseDialog
from ui.inspection.records.records_model import RecordsModel
from ui.widgets.plain_label import PlainLabel, harmless
from ui.wording import problem_sentence

_SHOWN = 1000  # lines: more than anybody reads; the command line has all


class RecordsDialog(QDialog):
    """case_id: of the open case, "" where none is kept yet. Closed, it stops looking."""

    def __init__(self, model: RecordsModel, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check the records"))
        self._model, self._case_id = model, case_id
        self.all_button = QPushButton(self.tr("Check everything"))
        self.all_button.setProperty("role", "primary")
        self.all_button.clicked.connect(lambda: model.verify(""))
        self.case_button = QPushButton(self.tr("This case only"))
        self.case_button.clicked.connect(lambda: model.verify(case_id))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(model.stop)
        self.erase_button = QPushButton(self.tr("A person's data…"))
        self.erase_button.clicked.connect(self._erase)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.state = PlainLabel("")
        self._was_working = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setWordWrap(True)
        self.list.setProperty("role", "lines")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._arrange()
        model.changed.connect(self._draw)
        self._draw()

    def done(self, result: int) -> None:
        """Nobody waits for it any more."""
        self._model.changed.disconnect(self._draw)
        self._model.stop()
        super().done(result)
        self.deleteLater()

    def _erase(self) -> None:
        EraseDialog(self._model, self).open()

    def _draw(self) -> None:
        model, working = self._model, self._model.working
        for button in (self.all_button, self.case_button):
            button.setEnabled(not working)
        self.case_button.setVisible(bool(self._case_id))
        self.stop_button.setEnabled(working)
        if working != self._was_working:  # a button that can't be pressed gives the focus away
            self._was_working = working
            (self.stop_button if working else self.all_button).setFocus()
        self.bar.setVisible(working)
        self.bar.setRange(0, model.total if model.done else 0)  # 0 of 0 moves by itself
        self.bar.setValue(model.done)
        self.state.setText(self._state())
        if self.list.count() > len(model.problems):
            self.list.clear()
        for problem in model.problems[self.list.count() : _SHOWN]:
            self.list.addItem(harmless(problem_sentence(problem)))
        self.list.setVisible(bool(model.problems))

    def _state(self) -> str:
        model = self._model
        cases = self.tr("Cases: %1 of %2").replace("%1", str(model.done))
        cases = cases.replace("%2", str(model.total))
        if model.working:
            return cases if model.done else self.tr("Looking at the log and the database…")
        if model.problems:
            told = self.tr("Problems: %1. Keep this folder as it is, and a backup of it.")
            return told.replace("%1", str(len(model.problems)))
        if model.ended:
            return self.tr("Everything is as it was put on record. %1").replace("%1", cases)
        return ""

    def _arrange(self) -> None:
        why = self.tr(
            "Compares every photo and every issued report with its hash, the log with its chain, "
            "and what is stored with what was logged. Nothing is changed."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.case_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addWidget(PlainLabel(why))
        column.addLayout(buttons)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.erase_button)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(560, 320)
