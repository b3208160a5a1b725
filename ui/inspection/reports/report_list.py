"""The versions in a list; one whose copy is there can be dragged out as a file."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

_SHA256 = Qt.ItemDataRole.UserRole


class ReportList(QListWidget):
    """Newest first; the chosen one stays chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = dict[str, str]()
        self.setAccessibleName(self.tr("Versions"))
        self.setProperty("role", "lines")
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """A text and a SHA-256 for each version."""
        row = max(self.currentRow(), 0)
        same = len(lines) == self.count()
        self.blockSignals(True)
        self.clear()
        for text, sha256 in lines:
            item = QListWidgetItem(text)
            item.setData(_SHA256, sha256)
            self.addItem(item)
        self.setCurrentRow(min(row if same else 0, len(lines) - 1))
        self.blockSignals(False)

    def take_copy(self, sha256: str, path: str) -> None:
        """There is a copy of that version."""
        self._copies[sha256] = path

    def path_of(self, sha256: str) -> str:
        """Where its copy lies, "" while there is none."""
        return self._copies.get(sha256, "")

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The file; nothing to be dropped while its copy is not there."""
        data = QMimeData()
        paths = [self.path_of(str(item.data(_SHA256))) for item in items]
        data.setUrls([QUrl.fromLocalFile(path) for path in paths if path])
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """It is always a copy that goes."""
        return Qt.DropAction.CopyAction
