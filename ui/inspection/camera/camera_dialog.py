"""The live picture, the shutter, and what has been taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import CameraPartMissing, NoCamera
from ui import theme
from ui.camera.frame import Frame
from ui.camera.live_view import LiveView
from ui.camera.state import Camera
from ui.inspection.camera.guide_list import GuideList
from ui.inspection.camera.shooting_model import Shooting
from ui.inspection.camera.shots_row import ShotsRow
from ui.inspection.camera.words import standing_words, title_words
from ui.widgets.copy_button import CopyButton
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph, sentence

_SHUTTERS = ("Space", "Return", "Enter")


class CameraDialog(QDialog):
    """Draws a Camera and a Shooting; the window goes on beside it. Space and Enter are the
    shutter wherever the focus is, while there is a live picture."""

    shutter = Signal()
    chosen = Signal(str)  # id of a camera
    again = Signal()
    aimed = Signal(int)  # place of a view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Camera"))
        self.live, self.guide, self.row = LiveView(), GuideList(), ShotsRow()
        self.what, self.next_step = PlainLabel("", "heading"), PlainLabel("")
        self.copy = CopyButton(self.tr("Copy the command"))
        self.again_button = QPushButton(self.tr("Try again"))
        self.cameras = QComboBox()
        self.cameras.setAccessibleName(self.tr("Camera"))
        self.title, self.status = PlainLabel("", "heading"), PlainLabel("", "muted")
        self.shutter_button = QPushButton(self.tr("Take photo"))
        self._middle = QStackedWidget()
        self._shooting, self._trouble = Shooting(), False
        self._keys = [QShortcut(QKeySequence(key), self) for key in _SHUTTERS]
        self._connect()
        self._arrange()
        self.resize(940, 620)
        self.show_camera(Camera())
        self.show_shooting(Shooting())

    def show_camera(self, camera: Camera) -> None:
        """What comes from it, or why nothing does."""
        shown = [self.cameras.itemData(n) for n in range(self.cameras.count())]
        if shown != [device.id for device in camera.devices]:
            self.cameras.clear()
            for device in camera.devices:
                self.cameras.addItem(device.name, device.id)
        if camera.device is not None:
            self.cameras.setCurrentIndex(self.cameras.findData(camera.device.id))
        self.cameras.setVisible(len(camera.devices) > 1)
        self.live.show_focus(camera.focus)
        if not camera.live:
            self.live.show_frame(None)
        self._show_trouble(camera)
        if camera.live and not self.shutter_button.isEnabled():
            self.shutter_button.setEnabled(True)
            self.shutter_button.setFocus()
        self.shutter_button.setEnabled(camera.live)
        self._trouble = camera.trouble is not None
        self._show_words()
        for key in self._keys:
            key.setEnabled(camera.trouble is None)

    def show_frame(self, frame: Frame) -> None:
        """The newest picture."""
        self.live.show_frame(frame)

    def show_shooting(self, shooting: Shooting) -> None:
        """What was taken, and what comes next."""
        self._shooting = shooting
        self.row.show_taken(shooting.taken)
        self.guide.show_guide(shooting.guide)
        self._show_words()

    def _show_words(self) -> None:
        """Nothing is asked for that can't be done."""
        shooting = self._shooting
        led = bool(shooting.guide.views) and not self._trouble
        self.guide.setVisible(led)
        self.title.setText(title_words(shooting, led))
        can = shooting.count > 0 or not self._trouble
        self.status.setText(standing_words(shooting) if can else "")

    def _show_trouble(self, camera: Camera) -> None:
        trouble = camera.trouble
        starting = not camera.live and trouble is None
        self._middle.setCurrentIndex(0 if camera.live else 1)
        self.again_button.setVisible(trouble is not None and not isinstance(trouble, NoCamera))
        self.copy.hold(trouble.command if isinstance(trouble, CameraPartMissing) else "")
        if trouble is not None:
            words = sentence(trouble)
            self.what.setText(words.what)
            needless = isinstance(trouble, NoCamera)
            kept = "" if needless else words.kept
            self.next_step.setText(paragraph(words.next_step, kept))
            self.again_button.setFocus()
        elif starting:
            self.what.setText(self.tr("The camera is being started…"))
            self.next_step.setText("")

    def _connect(self) -> None:
        for key in self._keys:
            key.setAutoRepeat(False)
            key.activated.connect(self._shoot)
        self.shutter_button.clicked.connect(self._shoot)
        self.shutter_button.setProperty("role", "primary")
        self.shutter_button.setToolTip(self.tr("Space or Enter"))
        self.again_button.clicked.connect(self.again)
        self.cameras.activated.connect(lambda n: self.chosen.emit(self.cameras.itemData(n)))
        self.guide.aimed.connect(self.aimed)

    def _shoot(self) -> None:
        if self.shutter_button.isEnabled():
            self.live.blink()
            self.shutter.emit()

    def _arrange(self) -> None:
        self._middle.addWidget(self.live)
        self._middle.addWidget(self._notice())
        beside = QHBoxLayout()
        beside.setSpacing(theme.M)
        beside.addWidget(self._middle, 1)
        self.guide.setFixedWidth(232)
        beside.addWidget(self.guide)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addWidget(self.status)
        words.addStretch(1)
        words.addWidget(self.cameras)
        foot = QHBoxLayout()
        foot.setSpacing(theme.M)
        foot.addWidget(self.row)
        foot.addLayout(words, 1)
        foot.addWidget(self.shutter_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.title)
        column.addLayout(beside, 1)
        column.addLayout(foot)

    def _notice(self) -> QFrame:
        notice = QFrame()
        notice.setProperty("role", "raised")
        steps = QHBoxLayout()
        steps.addWidget(self.again_button)
        steps.addWidget(self.copy)
        steps.addStretch(1)
        column = QVBoxLayout(notice)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addStretch(1)
        column.addWidget(self.what)
        column.addWidget(self.next_step)
        column.addLayout(steps)
        column.addStretch(1)
        return notice
