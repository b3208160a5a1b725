"""One page of the help: text, pictures as wide as the page, links to other pages and no further."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.help_pages import HelpPage
from ui import theme
from ui.widgets.dressed_text import dress

_PICTURES, _DARK = "pictures/", "dark"


class HelpView(QTextBrowser):
    """wanted carries the name of another page that was pressed."""

    wanted = Signal(str)
    _page: HelpPage | None = None
    _more = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setReadOnly(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one width for all
        self.document().setDocumentMargin(theme.L)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: HelpPage, more: str = "") -> None:
        """more: Markdown that the program writes itself, below the page's own."""
        self._page, self._more = page, more
        self.setAccessibleName(page.title)
        self._draw()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 Qt's name
        """Only pictures of the help's own, in the colours of now, no wider than the page."""
        url = QUrl(name)
        picture = url.path().removeprefix(_PICTURES)
        own = url.isRelative() and url.path().startswith(_PICTURES) and "/" not in picture
        if kind != QTextDocument.ResourceType.ImageResource.value or not own or not self._page:
            return None
        folder = self._page.folder / _PICTURES
        image = QImage(str((folder / _DARK if theme.is_dark() else folder) / picture))
        ratio = self.devicePixelRatioF()
        wide = round((self.viewport().width() - 3 * theme.L) * ratio)
        if image.width() > wide > 0:
            image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def changeEvent(self, event: QEvent) -> None:
        """Links and pictures have the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as the page is now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def _draw(self) -> None:
        if self._page is not None:
            place = self.verticalScrollBar().value()
            self.setMarkdown(f"{self._page.text}\n\n{self._more}")
            dress(self.document())
            self.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.path().endswith(".md"):
            self.wanted.emit(url.path().removesuffix(".md"))
