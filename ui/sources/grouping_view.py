"""Which photos belong to one case, as a person says it."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.many.grouping import Group, Grouping
from app.errors import BadPattern
from app.sources.naming import Naming
from ui import theme
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_spin import SteadySpin

_translate = QCoreApplication.translate
_PAUSE_MS = 300


class GroupingView(QWidget):
    """Emits a grouping as soon as it can be used."""

    chosen = Signal(object)  # Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by = ChoiceRow(_choices(), 2, low=True)
        self.by.choose(Group.FOLDER)
        self.by.setAccessibleName(self.tr("A case is"))
        self.pattern, self.minutes = QLineEdit(), SteadySpin()
        self.pattern.setPlaceholderText("{number}_{n}")
        self.pattern.setAccessibleName(self.tr("Pattern of the names"))
        self.minutes.setRange(1, 1440)
        self.minutes.setValue(Grouping().minutes)
        self.minutes.setAccessibleName(self.tr("Minutes between two cases"))
        self.minutes.setSuffix(self.tr(" min without a photo begin another"))
        self.told = PlainLabel("", "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.by.chosen.connect(self._tell)
        self.pattern.textChanged.connect(lambda _text: self._pause.start())
        self.minutes.valueChanged.connect(lambda _value: self._pause.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        title = QLabel(self.tr("A case is"))
        title.setProperty("role", "field")
        for widget in (title, self.by, self.pattern, self.minutes, self.told):
            column.addWidget(widget)
        self._show()

    @property
    def grouping(self) -> Grouping:
        """As it stands there now."""
        return Grouping(Group(self.by.code), self.pattern.text().strip(), self.minutes.value())

    def stop(self) -> None:
        """Tell nothing any more."""
        self._pause.stop()

    def _tell(self) -> None:
        self._pause.stop()
        self._show()
        try:
            Naming(self.grouping.pattern)
        except BadPattern:
            self.told.setText(self.tr("{number} has to be in it, once. {n} and {any} may be."))
            self.told.show()
            return
        self.chosen.emit(self.grouping)

    def _show(self) -> None:
        by = self.grouping.by
        self.pattern.setVisible(by is Group.NAME)
        self.minutes.setVisible(by is Group.TIME)
        words = {
            Group.FOLDER: self.tr("Folders below one with photos go with it."),
            Group.NAME: self.tr(
                "Empty: what stands before -1, _2, (3). Else {number}, {n}, {any}."
            ),
            Group.BARCODE: self.tr("Photos without one go with those before. Takes a while."),
        }.get(by, "")
        self.told.setText(words)
        self.told.setVisible(bool(words))


def _choices() -> list[tuple[str, str, int]]:
    return [
        (Group.FOLDER, _translate("GroupingView", "Each folder"), 1),
        (Group.NAME, _translate("GroupingView", "Same name"), 1),
        (Group.BARCODE, _translate("GroupingView", "Same barcode"), 1),
        (Group.TIME, _translate("GroupingView", "Taken together"), 1),
        (Group.NONE, _translate("GroupingView", "Each photo"), 2),
    ]
