"""What lies over a photo while a hand draws on it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.inspection.table.photo.photo_view import PhotoView


class PhotoLayer(QWidget):
    """As large as the photo's view, until it leaves; what it does not hear goes to the photo."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(view.rect())
        view.installEventFilter(self)
        self.show()

    def leave(self) -> None:
        """Go, and leave the focus to the photo."""
        focused = self.hasFocus()
        if self._view.focusProxy() is self:
            self._view.setFocusProxy(None)  # type: ignore[arg-type]
        if focused:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever becomes of the view's size."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)
