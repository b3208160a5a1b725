"""The line under a photo: number, caption, a few facts, and what can be done with it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.photo import Photo
from ui.inspection.table.grid.caption_edit import CaptionEdit
from ui.inspection.table.grid.caption_grip import CaptionGrip
from ui.inspection.table.grid.caption_line import CaptionLine, least_room
from ui.inspection.table.photo import photo_words
from ui.widgets.icon_button import IconButton
from ui.wording import listed, paragraph

HEIGHT = 32
_BUTTON = 26  # pixels


class PhotoCaption(QWidget):
    """A click on the caption writes it, one beside it opens the facts. Buttons come and go with
    what can be done; where they would hide the number, those go that the menu has, too."""

    facts = Signal()
    menu = Signal(QPoint)
    turned = Signal(int)  # -1 the photo before, 1 the next
    filling = Signal()  # this photo alone, or all again
    fit = Signal()
    black_out = Signal()
    draw = Signal()
    ways = Signal()  # how it is looked at is to be chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._number, self._scale = 0, 0.0
        self._flags: tuple[str, ...] = ()
        self._buttons: list[IconButton] = []  # from left to right
        self._away: set[IconButton] = set()  # there is nothing to do for them
        self._told = QRect()  # where the caption stands
        self.edit, self._grip = CaptionEdit(self), CaptionGrip(self)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._before = self._button("left", self.tr("Previous photo"))
        self._after = self._button("right", self.tr("Next photo"))
        self._fit = self._button("fit", self.tr("The whole photo (0)"))
        self._fill = self._button("expand", self.tr("This photo alone (F)"))
        self._all = self._button("grid", self.tr("All photos (F)"))
        self._draw = self._button("draw", self.tr("Draw a new finding (N)"))
        self._ways = self._button("light", self.tr("Ways to look: turned, lighter, edges (V)"))
        self._hide = self._button("blackout", self.tr("Black out places before sending (B)"))
        self._hide.setCheckable(True)
        self._more = self._button("more", self.tr("More about this photo"))
        self._away |= {self._draw, self._fit}
        self._explain()
        self._connect()
        self.set_filling(filling=False, alone=True)

    def show_photo(self, photo: Photo, number: int) -> None:
        """number: the photo's number in the case."""
        if (photo, number) == (self._photo, self._number):
            return
        self._photo, self._number = photo, number
        words = (self.tr("Photo {0}").format(number), photo.caption or photo.name)
        more = (*photo_words.blackout_words(photo), *photo_words.quality_words(photo))
        self.setAccessibleName(listed((*words, *more)))
        self._lay()

    def set_flags(self, flags: tuple[str, ...]) -> None:
        """What is to be known of the photo before deciding, in sentences: a sign says that there
        is something, the tool tip what."""
        if flags != self._flags:
            self._flags = flags
            self._explain()
            self._lay()
            self.setAccessibleDescription(paragraph(*flags))
            self.update()

    def set_filling(self, filling: bool, alone: bool) -> None:
        """alone: there is no other photo to turn to or go back to."""
        for button in (self._before, self._after, self._all):
            self._offer(button, filling and not alone)
        self._offer(self._fill, not filling and not alone)
        self._lay()

    def set_movable(self, movable: bool) -> None:
        """The photo may be dragged to another place: said where it is taken hold of."""
        if movable == self._grip.isHidden():
            self._grip.setVisible(movable)
            self._explain()

    def set_blacking_out(self, on: bool) -> None:
        """Whether the table is in that mode."""
        self._hide.setChecked(on)

    def set_judged(self, judged: bool) -> None:
        """Whether there are findings in this case at all."""
        if judged == (self._draw in self._away):
            self._offer(self._draw, judged)
            self._lay()

    def set_scale(self, scale: float) -> None:
        """Device pixels per pixel of the original; 0 while the whole photo is shown."""
        if scale != self._scale:
            self._scale = scale
            self._offer(self._fit, bool(scale))
            self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons stand at the right."""
        self._lay()

    def write(self) -> None:
        """Have the caption written where it stands."""
        if self._photo is not None:
            self.edit.begin(self._photo.caption)
            self._lay()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The caption, or facts."""
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(at):
            (self.write if self._told.contains(at) else self.facts.emit)()

    def changeEvent(self, event: QEvent) -> None:
        """The theme may have changed."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line itself; buttons stand at its right."""
        photo = self._photo
        if photo is None:
            return
        line = CaptionLine(photo, self._number, self._scale, bool(self._flags))
        self._told = line.paint(QPainter(self), self._room(), self.font())

    def _explain(self) -> None:
        plain = self.tr("Facts and caption")
        if not self._grip.isHidden():
            plain = self.tr("Facts and caption; drag to put the photo elsewhere")
        self.setToolTip("\n".join(self._flags) or plain)

    def _room(self) -> QRect:
        taken = sum(b.width() for b in self._buttons if not b.isHidden())
        return self.rect().adjusted(3, 0, -taken - 6, 0)

    def _button(self, name: str, says: str) -> IconButton:
        button = IconButton(name, says, "table", self)
        button.setFixedSize(QSize(_BUTTON, _BUTTON))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        self._buttons.append(button)
        return button

    def _offer(self, button: IconButton, there: bool) -> None:
        (self._away.discard if there else self._away.add)(button)

    def _fitting(self) -> list[IconButton]:
        """The buttons that leave the number its room."""
        shown = [each for each in self._buttons if each not in self._away]
        room = self.width() - least_room(self.font(), self._number, bool(self._flags))
        for each in (self._ways, self._draw, self._hide, self._fill):
            if len(shown) * _BUTTON > room and each in shown:
                shown.remove(each)
        return shown

    def _lay(self) -> None:
        x, shown = self.width(), self._fitting()
        for button in reversed(self._buttons):
            button.setVisible(button in shown)
            if button in shown:
                x -= _BUTTON
                button.move(x, (HEIGHT - _BUTTON) // 2)
        self._grip.setGeometry(0, 0, max(_BUTTON, self._told.left()), HEIGHT)
        left = self._told.left() - 7  # while it is written, the caption has all the line
        self.edit.setGeometry(left, 0, self.width() - left, HEIGHT)
        self.update()

    def _open_menu(self) -> None:
        self.menu.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self._fit.clicked.connect(self.fit)
        self._fill.clicked.connect(self.filling)
        self._all.clicked.connect(self.filling)
        self._draw.clicked.connect(self.draw)
        self._ways.clicked.connect(self.ways)
        self._hide.clicked.connect(self.black_out)
        self._more.clicked.connect(self._open_menu)
