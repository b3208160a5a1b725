"""Says what is wrong with the database, and offers the ways back: a backup, or what can be read."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.keeping.harm import Harm
from app.wording.rescuing import HARM, rebuilt_words
from ui import theme
from ui.fitting import lead_to
from ui.rescue.rescue_model import RescueModel, Stage
from ui.widgets.plain_label import PlainLabel
from ui.wording import moment_words, paragraph, sentence

_WIDE = 560


class RescueDialog(QDialog):
    """However it is closed without a choice, everything stays as it is."""

    def __init__(self, model: RescueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(self.tr("Tessera"))
        self.title, self.harm, self.kept = PlainLabel("", "title"), PlainLabel(), PlainLabel()
        self.of_backup, self.of_rebuilding = PlainLabel("", "muted"), PlainLabel("", "muted")
        self.error = PlainLabel("", "danger")
        self.back_button = QPushButton(self.tr("Put in place"))
        self.back_button.clicked.connect(model.put_back)
        self.rebuild_button = QPushButton(self.tr("Rebuild"))
        self.rebuild_button.clicked.connect(model.rebuild)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(model.stop)
        self.open_button = QPushButton(self.tr("Open these cases"))
        self.open_button.clicked.connect(model.take_rebuilt)
        self.leave_button = QPushButton(self.tr("Close Tessera"))
        self.leave_button.clicked.connect(self.reject)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._next: QPushButton | None = None
        self._arrange()
        model.changed.connect(self._draw)
        self.rejected.connect(model.leave)
        self._draw()

    def event(self, event: QEvent) -> bool:
        """As high as what it says now."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            wanted = QSize(_WIDE, self._column.totalHeightForWidth(_WIDE))
            self.resize(wanted.boundedTo(self.screen().availableSize()))
        return done

    def _draw(self) -> None:
        model, stage = self._model, self._model.stage
        missing = model.harm in (Harm.MISSING, Harm.EMPTY)
        damaged, gone = self.tr("The case file is damaged"), self.tr("The case file is missing")
        self.title.setText(gone if missing else damaged)
        self.harm.setText(QCoreApplication.translate("Rescue", HARM[model.harm]))
        self.kept.setText(self._kept_told(missing))
        self.of_backup.setText(self._backup_told())
        self.of_rebuilding.setText(self._rebuilding_told())
        self.error.setText(sentence(model.error).what if model.error else "")
        self.error.setVisible(model.error is not None)
        working, rebuilt = stage is Stage.REBUILDING, stage is Stage.REBUILT
        self.bar.setVisible(working or stage is Stage.LOOKING)
        self.bar.setRange(0, model.total)  # 0 of 0 moves by itself
        self.bar.setValue(model.done if model.total else 0)
        self.back_button.setEnabled(model.good is not None and not working)
        self.rebuild_button.setEnabled(stage is Stage.READY)
        self.rebuild_button.setVisible(not (working or rebuilt))
        self.stop_button.setVisible(working)
        self.open_button.setVisible(rebuilt)
        if self._next is not (leads := self._leads()):
            self._next = leads
            self._lead()

    def _leads(self) -> QPushButton:
        """The button that is the next step."""
        return {
            Stage.LOOKING: self.leave_button,
            Stage.READY: self.back_button if self._model.good else self.rebuild_button,
            Stage.REBUILDING: self.stop_button,
            Stage.REBUILT: self.open_button,
        }[self._model.stage]

    def _lead(self) -> None:
        """The next step stands out and has the focus."""
        next_one = self._leads()
        for button in (self.back_button, self.rebuild_button, self.open_button):
            button.setProperty("role", "primary" if button is next_one else None)
            button.style().polish(button)
        rebuilt = self._model.stage is Stage.REBUILT
        self.of_rebuilding.setProperty("role", None if rebuilt else "muted")
        self.of_rebuilding.style().polish(self.of_rebuilding)
        next_one.setDefault(True)
        lead_to(next_one)

    def _kept_told(self, missing: bool) -> str:
        told = self.tr(
            "Nothing was overwritten. Photos and issued reports are files of their own and not "
            "affected."
        )
        kept = self.tr("Whatever you choose, the damaged file is kept, in the folder «set aside».")
        return told if missing else paragraph(told, kept)

    def _backup_told(self) -> str:
        good = self._model.good
        if good is None:
            looking = self._model.stage is Stage.LOOKING
            none = self.tr("No backup was found that is still good.")
            return self.tr("Looking for the newest one that is still good…") if looking else none
        cases = "–" if good.cases is None else QLocale().toString(good.cases)
        told = self.tr("Of %1, with %2 cases. What was done since then is not in it.")
        return told.replace("%1", moment_words(good.at)).replace("%2", cases)

    def _rebuilding_told(self) -> str:
        model = self._model
        if model.stage is Stage.REBUILT and model.rebuilt is not None:
            return rebuilt_words(model.rebuilt, QCoreApplication.translate, QLocale().toString)
        if model.stage is Stage.REBUILDING:
            told = self.tr("Cases looked at: %1 of %2") if model.total else self.tr("Rows read: %1")
            figures = QLocale().toString(model.done), QLocale().toString(model.total)
            return told.replace("%1", figures[0]).replace("%2", figures[1])
        if model.harm in (Harm.MISSING, Harm.EMPTY):
            return self.tr("Makes a new case file, and puts the photos that are there into cases.")
        return self.tr(
            "Takes every case that is still there into a new file, with help of its log and "
            "photos, and says which cases lost something before anything is put in place."
        )

    def _arrange(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        for label in (self.title, self.harm, self.kept):
            column.addWidget(label)
        newest = self.tr("Put the newest good backup in place")
        column.addWidget(_card(newest, self.of_backup, self.back_button))
        buttons = self.rebuild_button, self.stop_button, self.open_button
        column.addWidget(_card(self.tr("Rebuild what can be read"), self.of_rebuilding, *buttons))
        column.addWidget(self.bar)
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(str(self._model.folder), "small"), 1)
        foot.addWidget(self.leave_button)
        column.addStretch(1)
        column.addLayout(foot)
        # Labels ask for room as if they were narrow: how high it is follows from its width alone.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)


def _card(heading: str, told: PlainLabel, *buttons: QPushButton) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
    column.setSpacing(theme.S)
    column.addWidget(PlainLabel(heading, "strong"))
    column.addWidget(told)
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    return card
