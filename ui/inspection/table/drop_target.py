"""Takes in what is dropped: files, folders, pictures from a browser."""

from threading import Thread

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.inspection.table import drops
from ui.inspection.table.drop_overlay import DropOverlay


class DropTarget(QWidget):
    """Says what was dropped and reads no file of it."""

    files_dropped = Signal(list)  # Path
    contents_dropped = Signal(list)  # VirtualFile
    picture_dropped = Signal(bytes, str)  # the picture's bytes, a name for it
    drop_refused = Signal(str)  # a sentence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.overlay = DropOverlay(self)
        self._packing: list[Thread] = []

    def take(self, mime: QMimeData) -> None:
        """As if it had been dropped here."""
        offer = drops.offered(mime)
        if offer.paths:
            self.files_dropped.emit(list(offer.paths))
        elif offer.files:
            self.contents_dropped.emit(list(offer.files))
            if offer.virtual:
                self.drop_refused.emit(
                    self.tr(
                        "The other program did not hand over all of its files. Save the ones "
                        "that are missing first, then drop those."
                    )
                )
        elif offer.data:
            self.picture_dropped.emit(offer.data, offer.name)
        elif offer.pixels is not None:
            name = offer.name
            packing = drops.pack_apart(
                offer.pixels, lambda data: self.picture_dropped.emit(data, name)
            )
            self._packing = [*(t for t in self._packing if t.is_alive()), packing]
        elif offer.virtual:
            self.drop_refused.emit(
                self.tr(
                    "The other program handed over no file. Save the attachment or the message "
                    "first, then drop that file; or copy the picture and paste it."
                )
            )
        elif offer.address_only:
            self.drop_refused.emit(
                self.tr(
                    "Only the address of a picture came, not the picture. Save it as a file, or "
                    "copy the picture itself and paste it."
                )
            )
        else:
            self.drop_refused.emit(self.tr("There is no photo in what was dropped."))

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being packed."""
        for thread in self._packing:
            thread.join()
        super().closeEvent(event)
