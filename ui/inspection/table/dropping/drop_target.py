"""Takes in what is dropped: files, folders, pictures from a browser."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.inspection.table.dropping import drops
from ui.inspection.table.dropping.drop_overlay import DropOverlay


class DropTarget(QWidget):
    """Says what was dropped and reads no file of it."""

    files_dropped = Signal(list)  # Path
    contents_dropped = Signal(list)  # VirtualFile
    picture_dropped = Signal(bytes, str)  # the picture's bytes, a name for it
    pixels_dropped = Signal(object, str)  # QImage still to be packed, a name for it
    drop_refused = Signal(str)  # a sentence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.overlay = DropOverlay(self)

    def take(self, mime: QMimeData) -> None:
        """As if it had been dropped here."""
        offer = drops.offered(mime)
        refused = ""
        if offer.paths:
            self.files_dropped.emit(list(offer.paths))
        elif offer.files:
            self.contents_dropped.emit(list(offer.files))
            refused = self._lacking() if offer.virtual else ""
        elif offer.data:
            self.picture_dropped.emit(offer.data, offer.name)
        elif offer.pixels is not None:
            self.pixels_dropped.emit(offer.pixels, offer.name)
        else:
            refused = self._refusal(offer)
        if refused:
            self.drop_refused.emit(refused)

    def _lacking(self) -> str:
        return self.tr(
            "The other program did not hand over all of its files. Save the ones "
            "that are missing first, then drop those."
        )

    def _refusal(self, offer: drops.Offer) -> str:
        if offer.virtual:
            return self.tr(
                "The other program handed over no file. Save the attachment or the message "
                "first, then drop that file; or copy the picture and paste it."
            )
        if offer.address_only:
            return self.tr(
                "Only the address of a picture came, not the picture. Save it as a file, or "
                "copy the picture itself and paste it."
            )
        return self.tr("There is no photo in what was dropped.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that it may be dropped. Always as a copy: a move would delete the original."""
        if drops.may_offer(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.overlay.setGeometry(self.rect())
            self.overlay.raise_()
            self.overlay.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self.overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cover all of the table."""
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())
