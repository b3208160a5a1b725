"""What would come out of the printer, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.inspection.report.page_view import PageView
from ui.widgets.plain_label import harmless

if TYPE_CHECKING:
    from app.photos.page_drawn import PageDrawn
    from ui.inspection.print_model import PrintModel


class PreviewDialog(QDialog):
    """print_wanted: the same on paper."""

    print_wanted = Signal()

    def __init__(
        self, model: PrintModel, pages: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(harmless(title))
        self._model = model
        self.view = PageView()
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setProperty("role", "primary")
        self.print_button.clicked.connect(self.print_wanted)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(620, 600)
        self.view.looked.connect(model.look)
        model.drawn.connect(self._put)
        self.view.begin(pages)

    def done(self, result: int) -> None:
        """Nobody looks at it any more."""
        self._model.drawn.disconnect(self._put)
        super().done(result)

    def _put(self, place: int, page: PageDrawn) -> None:
        self.view.put(place, page.width, page.height, page.pixels)
