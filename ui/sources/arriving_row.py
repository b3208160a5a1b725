"""Whether a batch goes on with what comes into its folder, and when a case is complete."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.many.grouping import Arriving, Group, Grouping
from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_spin import SteadySpin


class ArrivingRow(QWidget):
    """Shown where one folder is named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.box = QCheckBox(self.tr("Go on with what arrives"))
        self.quiet = SteadySpin()
        self.quiet.setRange(1, 1440)
        self.quiet.setValue(Arriving().quiet)
        self.quiet.setAccessibleName(self.tr("Minutes until a case is complete"))
        self.quiet.setSuffix(self.tr(" min without a photo"))
        told = self.tr("What lies there, too. A case is complete after so long without one.")
        self.told = PlainLabel(told, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        for widget in (self.box, self.quiet, self.told):
            column.addWidget(widget)
        self._by = Grouping().by
        self.box.toggled.connect(lambda _on: self._show())
        self._show()

    def show_folder(self, folder: Path | None) -> None:
        """The one that is named, None where there is no such."""
        self._folder = folder
        self._show()

    def show_grouping(self, grouping: Grouping) -> None:
        """A photo by itself is complete, and what is told apart by pauses after one."""
        self._by = grouping.by
        self._show()

    def arriving(self, grouping: Grouping) -> Arriving:
        """As it stands there now."""
        if self._folder is None or not self.box.isChecked():
            return Arriving()
        return Arriving(str(self._folder.absolute()), grouping, self.quiet.value())

    def _show(self) -> None:
        on = self.box.isChecked()
        self.setVisible(self._folder is not None)
        self.told.setVisible(on)
        self.quiet.setVisible(on and self._by not in (Group.NONE, Group.TIME))
