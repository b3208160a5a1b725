"""The main window: which case, what we see, what it means, and one line of facts below.

It is painted before its screens are loaded, so their imports stand in furnish().
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.first_paint import LIST, PANEL

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.cases.case_list import CaseList
    from ui.cases.cases_model import CasesModel
    from ui.cases.query_model import QueryModel
    from ui.full_screen import FullScreen
    from ui.inspection.comparison.comparison_screen import ComparisonScreen
    from ui.inspection.header_bar import HeaderBar
    from ui.inspection.panel.right_panel import RightPanel
    from ui.inspection.table.light_table import LightTable
    from ui.notices import Notice
    from ui.review.review_strip import ReviewStrip
    from ui.widgets.banner import Banner
    from ui.widgets.facts_line import FactsLine

LEAST = QSize(960, 600)  # what its screens need; where there is less, it scrolls


class MainWindow(QMainWindow):
    """Holds the screens side by side and hears keys, drops and the wish to close; ui.wiring
    joins it to the models. Without furnish() there is nothing in it."""

    key_pressed = Signal(str)  # action, as in ui.widgets.keys
    close_asked = Signal()
    file_wanted = Signal(object)  # Path of a case's file that the system hands over

    header: HeaderBar
    case_list: CaseList
    table: LightTable
    panel: RightPanel
    banner: Banner
    review: ReviewStrip
    facts: FactsLine
    full_screen: FullScreen
    comparison: ComparisonScreen | None = None  # while two answers are compared
    wanted_file: Path | None = None  # the latest of these
    recent: tuple[str, ...] = ()  # actions taken from the palette, the latest first

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Tessera")
        self.setMinimumSize(LEAST.boundedTo(self.screen().availableSize()))
        self.wants_to_close = self.opens_dock = False
        self._may_close = False

    def furnish(self, cases: CasesModel, query: QueryModel, widths: tuple[int, ...] = ()) -> None:
        """Put the screens in; widths: of list, table and panel in pixels, empty: the usual."""
        from PySide6.QtCore import Qt

        from ui.cases.case_list import CaseList
        from ui.fitting import scrolled
        from ui.full_screen import FullScreen
        from ui.inspection.header_bar import HeaderBar
        from ui.inspection.panel.right_panel import DETAILS, RightPanel
        from ui.inspection.table.light_table import LightTable
        from ui.review.review_strip import ReviewStrip
        from ui.widgets.banner import Banner
        from ui.widgets.facts_line import FactsLine

        self.header, self.case_list = HeaderBar(), CaseList(cases, query)
        self.table, self.panel = LightTable(), RightPanel()
        self.banner, self.facts, self.review = Banner(), FactsLine(), ReviewStrip()
        self.panel.tabs.setCurrentIndex(DETAILS)
        whole = self._arranged(widths or (LIST, self.width() - LIST - PANEL, PANEL))
        whole.setMinimumSize(LEAST)
        self.setCentralWidget(scrolled(whole))
        around = (self.header, self.case_list, self.panel, self.facts)
        self.full_screen = FullScreen(self, self.table, self._splitter, around)
        self.header.full_screen.connect(self.full_screen.toggle)
        self._bind_keys()
        self.setAcceptDrops(True)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.setFocus()  # so that no button looks as if it were chosen
        self.banner.left.connect(self.table.setFocus)

    def flush(self) -> None:
        """Save everything that is being typed or drawn."""
        self.panel.flush()
        self.table.correcting.settle()

    def tell(self, notice: Notice) -> None:
        """Show a notice above the photos."""
        self.banner.tell(
            notice.what, notice.more, notice.actions, notice.mood, notice.said, notice.wait
        )

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from ui.widgets.keys_sheet import KeysSheet

        KeysSheet(self).open()

    def show_help(self, page: str = "") -> None:
        """Open the help, at that page if one is named, or bring it forward."""
        from app.help_pages import help_pages
        from ui.help.help_dialog import HelpDialog
        from ui.wording import program_language

        dialog = self.findChild(HelpDialog)
        if dialog is None:
            dialog = HelpDialog(help_pages(program_language()), self)
            dialog.wanted.connect(self.key_pressed)
        dialog.show_page(page)
        dialog.show()
        dialog.raise_()

    def begin_comparison(self, screen: ComparisonScreen) -> None:
        """The screen takes the middle's place; its keys go before those of the table."""
        self.comparison = screen
        self._middle.addWidget(screen)
        self._middle.setCurrentWidget(screen)
        screen.list.setFocus()

    def end_comparison(self) -> None:
        """Photos and panel are back."""
        if self.comparison is not None:
            self._middle.setCurrentIndex(0)
            self._middle.removeWidget(self.comparison)
            self.comparison.photos.close_pictures()
            self.comparison.deleteLater()
            self.comparison = None
            self.table.setFocus()

    def want_file(self, path: Path) -> None:
        """A case's file is to be looked at, at once or as soon as there is who does that."""
        self.wanted_file = path
        self.file_wanted.emit(path)

    def come_forward(self, file: Path | None = None) -> None:
        """Be seen: a second start asked for it, and may hand over a case's file."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if file is not None:
            self.want_file(file)

    def place(self) -> str:
        """Size and place on the screen, in Qt's own bytes as base64."""
        return self.saveGeometry().toBase64().toStdString()

    def restore_place(self, kept: object) -> None:
        """As it was; what makes no sense on today's screens is put right by Qt."""
        if isinstance(kept, str) and kept.isascii():
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def widths(self) -> tuple[int, ...]:
        """Of list, table and panel, in pixels."""
        return tuple(self._splitter.sizes())

    def leave(self) -> None:
        """Everything is saved: now close."""
        self._may_close = True
        self.end_comparison()
        self.table.close()  # ends the threads that read pictures
        self.close()

    def childEvent(self, event: QChildEvent) -> None:
        """A dialog that comes up beside it, and may not be come to yet, fits its screen too."""
        from ui.fitting import fit_soon

        if event.polished():
            fit_soon(event.child())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody wants to leave: first everything is brought to its end."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.wants_to_close = True
            self.close_asked.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as the window is read: much of it is made later than what stands below."""
        from ui.reading_order import go_on

        return go_on(self, forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The table says whether it can be taken, and shows where it goes."""
        self.table.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.table.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Wherever it falls, it is meant for the table."""
        self.table.dropEvent(event)

    def _arranged(self, widths: tuple[int, ...]) -> QWidget:
        middle = QWidget()
        _fill(middle, self.review, self.banner, self.table, grows=self.table)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (self.case_list, middle, self.panel):
            self._splitter.addWidget(part)
        for part in (self.panel, middle, self.case_list):  # Qt's order of them is the other way
            part.lower()  # round: read aloud from the left to the right
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(widths)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._splitter)
        whole = QWidget()
        _fill(whole, self.header, self._middle, self.facts, grows=self._middle)
        return whole

    def _bind_keys(self) -> None:
        """Fields a person types in take letters, undo and paste for themselves before these."""
        from PySide6.QtGui import QShortcut

        from ui.widgets.key_groups import groups

        for key in (key for group in groups() for key in group.keys):
            for sequence in key.sequences:
                shortcut = QShortcut(sequence, self)
                shortcut.activated.connect(lambda action=key.action: self.key_pressed.emit(action))


def _fill(holder: QWidget, *parts: QWidget, grows: QWidget) -> None:
    """One above the other, without gaps; one takes what room is left."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is grows else 0)
