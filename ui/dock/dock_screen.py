"""The dock's one screen: the parcel in hand, its photos, those to look at, the commands."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.read.scan import Command
from ui import theme
from ui.camera.live_view import LiveView
from ui.camera.state import Camera
from ui.dock.command_row import KEYS, CommandRow
from ui.dock.dock_head import CAMERA_KEY, LEAVE_KEY, SETUP_KEY, DockHead
from ui.dock.look_strip import PLACES, LookStrip
from ui.dock.note_card import NoteCard
from ui.dock.parcel import Parcel
from ui.dock.parcel_panel import ParcelPanel
from ui.dock.shots_view import ShotsView


class DockScreen(QWidget):
    """A window of its own, as large as the screen. Everything in it has a key, so that nothing
    takes the focus, and with it the space bar, from the whole."""

    command = Signal(Command)
    bring_back = Signal(int)  # place from 1 among those to look at
    paste = Signal()
    dropped = Signal(QMimeData)
    camera = Signal()
    setup = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The dock"))
        self.setMinimumSize(QSize(960, 600).boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head, self.panel, self.shots = DockHead(), ParcelPanel(), ShotsView()
        self.note, self.live = NoteCard(), LiveView()
        self.live.hide()
        self.strip, self.commands = LookStrip(), CommandRow()
        self.head.leave.connect(self.close)
        self.head.camera.connect(self.camera)
        self.head.setup.connect(self.setup)
        self.strip.chosen.connect(self.bring_back)
        self.commands.pressed.connect(self.command)
        self._arrange()
        self._bind_keys()
        self.show_current(None)

    def show_current(self, parcel: Parcel | None) -> None:
        """Another parcel is in hand, or it has changed."""
        for part in (self.panel, self.shots, self.note, self.commands):
            part.show_parcel(parcel)
        self._make_room()

    def show_camera(self, camera: Camera) -> None:
        """Its picture is there while it is on."""
        self.live.setVisible(camera.live)
        self.live.show_focus(camera.focus)
        self._make_room()

    def show_strip(self, parcels: Sequence[Parcel]) -> None:
        """Those to look at."""
        self.strip.show_parcels(parcels)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window."""
        super().closeEvent(event)
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What it is, shows when it is dropped."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Photos for the parcel in hand."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _make_room(self) -> None:
        """Beside a live picture and a note, photos would be too small to be of use."""
        self.shots.setHidden(not self.live.isHidden() and not self.note.isHidden())

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(theme.M)
        middle.addWidget(self.panel, 5)
        right = QVBoxLayout()
        right.setSpacing(theme.M)
        right.addWidget(self.live, 3)
        right.addWidget(self.shots, 3)
        right.addWidget(self.note, 2)
        middle.addLayout(right, 2)
        lower = QVBoxLayout()
        lower.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        lower.setSpacing(theme.M)
        lower.addLayout(middle, 1)
        lower.addWidget(self.strip)
        lower.addWidget(self.commands)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(lower, 1)

    def _bind_keys(self) -> None:
        for command, key in KEYS.items():
            self._on(key, partial(self.command.emit, command))
        self._on("Enter", partial(self.command.emit, Command.NEXT))
        for place in range(1, PLACES + 1):
            self._on(str(place), partial(self.bring_back.emit, place))
        self._on("Ctrl+V", self.paste.emit)
        self._on(CAMERA_KEY, self.camera.emit)
        self._on(SETUP_KEY, self.setup.emit)
        self._on(LEAVE_KEY, self.close)

    def _on(self, key: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)
