"""What of the part that reads writing and finds faces is there, and whether it is wanted."""

from PySide6.QtCore import QObject, Signal


class PartsKnown(QObject):
    """Told once the desk is open, and when the settings change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.writing = self.faces = self.wanted = False

    def set_installed(self, writing: bool, faces: bool) -> None:
        """Which of them can be had."""
        self.writing, self.faces = writing, faces
        self.changed.emit()

    def set_wanted(self, wanted: bool) -> None:
        """Somebody has wanted writing read, and faces found, in every photo."""
        self.wanted = wanted
        self.changed.emit()
