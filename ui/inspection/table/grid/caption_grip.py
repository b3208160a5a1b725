"""Where the line under a photo is taken hold of, to drag the photo elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class CaptionGrip(QWidget):
    """Lies over the photo's number and shows a hand there; what is pressed reaches the line below,
    which can be dragged anywhere. There only while the photo may be moved."""

    def __init__(self, caption: QWidget) -> None:
        super().__init__(caption)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to put the photo elsewhere (Alt + left, right)"))
        self.hide()
