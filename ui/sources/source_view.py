"""What a new batch is made of: what was dropped or named, what a case is, how it is analysed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.many.grouping import Arriving
from ui import theme
from ui.sources.arriving_row import ArrivingRow
from ui.sources.grouping_view import GroupingView
from ui.sources.terms_view import TermsView
from ui.sources.words import source_words
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.file_choice import choose_case_table, choose_folder
from ui.widgets.insets import inset

_WIDTH = 308


class SourceView(QScrollArea):
    """The left of the dialog. given: the cases are given, so that nothing is to be named."""

    named = Signal(list)  # list[Path]
    changed = Signal()  # what can be started may be otherwise

    def __init__(self, given: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = given
        self.grouping, self.arriving, self.terms = GroupingView(), ArrivingRow(), TermsView()
        self.source = ElidedLabel()
        self.folder_button = QPushButton(self.tr("Folder…"))
        self.table_button = QPushButton(self.tr("Table…"))
        self.folder_button.clicked.connect(
            lambda: choose_folder(self, lambda folder: self.named.emit([Path(folder)]))
        )
        self.table_button.clicked.connect(
            lambda: choose_case_table(self, lambda path: self.named.emit([path]))
        )
        self.grouping.chosen.connect(self.arriving.show_grouping)
        self.terms.money.textChanged.connect(self.changed)
        self.arriving.box.toggled.connect(self.changed)
        self._arrange()

    @property
    def awaits(self) -> Arriving:
        """The folder to go on with, none unless that was said."""
        return self.arriving.arriving(self.grouping.grouping)

    def show_sources(self, sources: Sequence[Path], is_table: bool, folder: Path | None) -> None:
        """What was named; folder: the one folder, where that is all."""
        self.source.setText(source_words(sources))
        self.source.setVisible(bool(sources))
        self.grouping.setVisible(not is_table and not self._given)
        self.arriving.show_folder(folder)

    def whole(self) -> QWidget:
        """What is in it, to stand on a page that scrolls as a whole; itself it is empty then."""
        self.hide()
        return self.takeWidget()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.folder_button, 1)
        buttons.addWidget(self.table_button, 1)
        title = QLabel(self.tr("Photos from"))
        title.setProperty("role", "field")
        named = QWidget()
        above = QVBoxLayout(named)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(theme.XS)
        above.addWidget(title)
        above.addWidget(self.source)
        above.addLayout(buttons)
        named.setVisible(not self._given)
        inside = QWidget()
        column = QVBoxLayout(inside)
        inset(column, 0, 0, theme.S, 0)
        column.setSpacing(theme.M)
        for widget in (named, self.grouping, self.arriving, self.terms):
            column.addWidget(widget)
        column.addStretch(1)
        self.setAccessibleName(self.tr("What the batch is made of"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH)
        self.setWidget(inside)


def dropped(event: QDropEvent) -> list[Path]:
    """Files and folders of this computer."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
