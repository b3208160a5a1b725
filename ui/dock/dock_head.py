"""The head of the dock: who works, whether the network is there, what was said to the last scan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.dock.large_button import NEARER, LargeButton
from ui.dock.said import Said, words_of
from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.keys import native

CAMERA_KEY, SETUP_KEY, LEAVE_KEY = "C", "S", "Esc"


class DockHead(QFrame):
    """Three buttons, three short texts."""

    camera = Signal()
    setup = Signal()
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self.worker, self.network, self.said = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.camera_button = LargeButton(self.tr("Camera"), native(CAMERA_KEY))
        self.camera_button.clicked.connect(self.camera)
        self.setup_button = LargeButton(self.tr("Sheets, printer"), native(SETUP_KEY))
        self.setup_button.clicked.connect(self.setup)
        self.leave_button = LargeButton(self.tr("Leave"), native(LEAVE_KEY))
        self.leave_button.clicked.connect(self.leave)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.worker, self.said, self.network):
            font = label.font()
            font.setPixelSize(letters(LEAST_ARC / NEARER, self.screen()))
            label.setFont(font)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        texts.addWidget(self.worker)
        texts.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row.setSpacing(theme.M)
        row.addLayout(texts, 1)
        row.addWidget(self.network, 1)
        row.addWidget(self._buttons())
        self.show_worker("")
        self.show_away(0, 0.0)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        holder.setMinimumHeight(pixels(TARGET_MM, self.screen()))
        buttons = QHBoxLayout(holder)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.camera_button)
        buttons.addWidget(self.setup_button)
        buttons.addWidget(self.leave_button)
        return holder

    def show_worker(self, name: str) -> None:
        """Whose name stands under what is decided."""
        theme.set_role(self.worker, "strong" if name else "warn")
        nobody = self.tr("Nobody is named: scan a badge")
        self.worker.setText(self.tr("%1 works here").replace("%1", name) if name else nobody)

    def show_away(self, waiting: int, seconds: float) -> None:
        """seconds: until the network is tried again, 0 while it is there."""
        theme.set_role(self.network, "warn" if seconds else "muted")
        words = self.tr("No network · waiting: %1 · next try after %2 s")
        words = words.replace("%1", str(waiting)).replace("%2", f"{seconds:.0f}")
        self.network.setText(words if seconds else "")
        self.network.setVisible(bool(seconds))  # else it would halve what the others have

    def show_said(self, said: Said) -> None:
        """What became of the last scan or command."""
        theme.set_role(self.said, "warn" if said.bad else "ok")
        self.said.setText(words_of(said))

    def show_trouble(self, words: str) -> None:
        """Something went wrong."""
        theme.set_role(self.said, "danger")
        self.said.setText(words)
