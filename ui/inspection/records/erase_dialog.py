"""What is kept of a person: where, then written down or erased on their request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.ask import agreed, question
from ui.inspection.records.records_model import RecordsModel
from ui.widgets.file_choice import choose_folder
from ui.widgets.plain_label import PlainLabel
from ui.wording import listed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from app.proving.erase import Gone
    from app.store.proving.naming import Standing

_LONGEST, _SHOWN = 200, 6


class EraseDialog(QDialog):
    """Nothing is erased of cases under legal hold."""

    def __init__(self, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A person's data"))
        self._model = model
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("As it stands in the cases"))
        self.look_button = QPushButton(self.tr("Look"))
        self.look_button.clicked.connect(self._look)
        self.erase_button = QPushButton(self.tr("Erase…"))
        self.erase_button.clicked.connect(self._ask)
        self.write_button = QPushButton(self.tr("Write down…"))
        self.write_button.setToolTip(
            self.tr("Everything that is kept of them, a zip for each case, for whoever asks for it")
        )
        self.write_button.clicked.connect(self._choose)
        self.state = PlainLabel("", "small")
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self._look)
        model.standing.connect(self._show_standing)
        model.erased.connect(self._show_gone)
        model.written_down.connect(self._show_written)
        self._arrange()
        self._typed()

    def done(self, result: int) -> None:
        """Nobody waits for it any more; what is being erased goes on."""
        self._model.standing.disconnect(self._show_standing)
        self._model.erased.disconnect(self._show_gone)
        self._model.written_down.disconnect(self._show_written)
        super().done(result)
        self.deleteLater()

    def _typed(self) -> None:
        self.look_button.setEnabled(bool(self.name.text().strip()))
        self.erase_button.setEnabled(False)
        self.write_button.setEnabled(False)
        self.state.setText("")

    def _look(self) -> None:
        self.state.setText(self.tr("Looking…"))
        self._model.look_for(self.name.text())

    def _show_standing(self, told: Standing) -> None:
        found = self.tr("Cases in which it stands: %1.").replace("%1", str(len(told.cases)))
        if not told.cases:
            found = "" if told.held else self.tr("It stands in no case.")
        did = self.tr("A colleague is called so, who becomes a number.") if told.colleague else ""
        also = self.tr("Answers of measurements in which it stands: %1.")
        also = also.replace("%1", str(told.measured)) if told.measured else ""
        if told.measuring:
            also = self.tr(
                "A measurement is under way: answers in it are not counted, and nothing can be "
                "erased before it has ended or is stopped."
            )
        self.state.setText("\n".join(filter(None, (found, also, did, self._held(told.held)))))
        self.erase_button.setEnabled(bool(told.cases or told.colleague or told.measured))
        self.write_button.setEnabled(bool(told.cases or told.held))

    def _choose(self) -> None:
        choose_folder(self, self._write_into)

    def _write_into(self, folder: str) -> None:
        self.state.setText(self.tr("Writing…"))
        self._model.write_down(self.name.text(), Path(folder))

    def _show_written(self, cases: int) -> None:
        said = self.tr(
            "Written down: %n cases. Look through them before handing them out.", "", cases
        )
        self.state.setText(said)

    def _ask(self) -> None:
        what = self.tr("Erase «%1»?").replace("%1", self.name.text().strip())
        more = self.tr(
            "The name goes out of cases, notes, answers, measurements and the words of the log, "
            "and kept copies of reports go with it, as do copies of photos in measurements. The "
            "cases' own photos and backups stay. This can't be taken back."
        )
        box = question(self, what, more, self.tr("Erase"), self.tr("Cancel"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda: self._erase(box))
        box.open()

    def _erase(self, box: QMessageBox) -> None:
        if agreed(box):
            self.erase_button.setEnabled(False)
            self.state.setText(self.tr("Erasing…"))
            self._model.erase(self.name.text())

    def _show_gone(self, gone: Gone) -> None:
        done = self.tr("It is erased. Cases in which it stood: %1.")
        done = done.replace("%1", str(gone.cases))
        kept = self._held(gone.held)
        if not gone.colleague and not kept:
            kept = self.tr("A legal hold keeps it as a colleague's name.")
        self.state.setText("\n".join(filter(None, (done, kept))))

    def _held(self, numbers: tuple[str, ...]) -> str:
        more = self.tr("%1 and %n more", "", len(numbers) - _SHOWN)
        shown = listed(numbers[:_SHOWN])
        held = more.replace("%1", shown) if len(numbers) > _SHOWN else shown
        words = self.tr("A legal hold keeps it in: %1")
        return words.replace("%1", held) if numbers else ""

    def _arrange(self) -> None:
        why = self.tr(
            "On a person's request: what is kept of them is written down, or erased: their name, "
            "and what else points at them where they are the insured. The history says that it "
            "was done, and can still be checked."
        )
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.look_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.erase_button)
        buttons.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addWidget(PlainLabel(why))
        column.addLayout(row)
        column.addWidget(self.state)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(520, 228)
