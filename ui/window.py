"""The main window: which case, what we see, what it means, and one line of facts below.

It is painted before its screens are loaded, so their imports stand in furnish().
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.first_paint import LEAST, LIST, PANEL

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QChildEvent
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.cases.case_list import CaseList
    from ui.cases.cases_model import CasesModel
    from ui.cases.query_model import QueryModel
    from ui.full_screen import FullScreen
    from ui.inspection.comparison.comparison_screen import ComparisonScreen
    from ui.inspection.header.header_bar import HeaderBar
    from ui.inspection.panel.right_panel import RightPanel
    from ui.inspection.table.light_table import LightTable
    from ui.notices import Notice
    from ui.review.review_strip import ReviewStrip
    from ui.widgets.banner import Banner
    from ui.widgets.facts_line import FactsLine


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
    wanted_file: Path | None = None  # the latest of these
    recent: tuple[str, ...] = ()  # actions taken from the palette, the latest first

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Tessera")
        self.setMinimumSize(LEAST.boundedTo(self.screen().availableSize()))
        self.wants_to_close = self.opens_dock = self._may_close = False

    def furnish(self, cases: CasesModel, query: QueryModel, widths: tuple[int, ...] = ()) -> None:
        """Put the screens in; widths: of list, table and panel in pixels, empty: the usual."""
        from ui.cases.case_list import CaseList
        from ui.fitting import scrolled
        from ui.full_screen import FullScreen
        from ui.inspection.header.header_bar import HeaderBar
        from ui.inspection.panel.right_panel import DETAILS, RightPanel
        from ui.inspection.table.light_table import LightTable
        from ui.review.review_strip import ReviewStrip
        from ui.screens import Screens
        from ui.widgets.banner import Banner
        from ui.widgets.facts_line import FactsLine
        from ui.widgets.key_binding import bind

        self.header, self.case_list = HeaderBar(), CaseList(cases, query)
        self.table, self.panel = LightTable(), RightPanel()
        self.banner, self.facts, self.review = Banner(), FactsLine(), ReviewStrip()
        self.panel.tabs.setCurrentIndex(DETAILS)
        around = (self.header, self.case_list, self.panel, self.facts)
        middle = (self.review, self.banner, self.table)
        usual = (LIST, self.width() - LIST - PANEL, PANEL)
        self._screens = Screens(around, middle, widths or usual)
        self.setCentralWidget(scrolled(self._screens))
        self.full_screen = FullScreen(self, self.table, self._screens.splitter, around)
        self.header.full_screen.connect(self.full_screen.toggle)
        bind(self, self.key_pressed.emit)
        self.setAcceptDrops(True)
        self._focus_table()

    def _focus_table(self) -> None:
        """At first, so that no button looks as if it were chosen, and when a notice goes."""
        from PySide6.QtCore import Qt

        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.setFocus()
        self.banner.left.connect(self.table.setFocus)

    def flush(self) -> None:
        """Save everything that is being typed or drawn."""
        self.panel.flush()
        self.table.flush()

    def tell(self, notice: Notice) -> None:
        """Show a notice above the photos."""
        self.banner.of_case = notice.goes_with_case
        self.banner.tell(
            notice.what, notice.more, notice.actions, notice.mood, notice.said, notice.wait
        )

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from ui.widgets.keys_sheet import KeysSheet

        KeysSheet(self).open()

    def show_help(self, page: str = "") -> None:
        """Open the help, at that page if one is named, or bring it forward."""
        from ui.help.help_dialog import open_help

        open_help(self, page, self.key_pressed.emit)

    @property
    def comparison(self) -> ComparisonScreen | None:
        """While two answers are compared; its keys go before those of the table."""
        return self._screens.comparison

    def begin_comparison(self, screen: ComparisonScreen) -> None:
        """The screen takes the middle's place."""
        self._screens.begin_comparison(screen)

    def end_comparison(self) -> None:
        """Photos and panel are back."""
        if self._screens.end_comparison():
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
        return tuple(self._screens.splitter.sizes())

    def leave(self) -> None:
        """Everything is saved: now close."""
        self._may_close = True
        self.end_comparison()
        self.table.close()  # ends the threads that read pictures
        self.close()

    def childEvent(self, event: QChildEvent) -> None:
        """A dialog that comes up beside it, and may not be come to yet, fits its screen too."""
        child = event.child()
        if event.polished() and isinstance(child, QWidget) and child.isWindow():
            from ui.fitting import fit_soon

            fit_soon(child)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody wants to leave: first everything is brought to its end."""
        event.setAccepted(self._may_close)
        if not self._may_close:
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
