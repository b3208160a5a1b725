"""One photo's place on the table: the photo and the line under it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.photo import Photo
from app.domain.words import Verdict
from ui.inspection.table.grid.photo_caption import HEIGHT, PhotoCaption
from ui.inspection.table.grid.photo_menu import Offered, PhotoMenu
from ui.inspection.table.photo.box_places import Box
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.inspection.table.photo.small_map import SmallMap
from ui.inspection.table.tools.blackout_layer import BlackoutLayer
from ui.inspection.table.tools.box_tool import BoxTool
from ui.inspection.table.tools.measure_marks import MeasureMarks
from ui.inspection.table.tools.outline_tool import OutlineTool
from ui.inspection.table.tools.writing_layer import WritingLayer
from ui.widgets.place_words import place_words


class PhotoTile(QWidget):
    """Kept and shown again with other photos: tiles are never built while an answer streams."""

    filling = Signal(str)  # photo id
    captioned = Signal(str, dict)  # photo id, its caption as a change
    facts = Signal(str)
    remove = Signal(str)
    look = Signal(str)
    turned = Signal(int)
    add = Signal()
    blacked_out = Signal(str, object)  # photo id, Region
    uncovered = Signal(str, object)
    black_out = Signal()  # the mode is to begin or to end
    which_boxes = Signal(str)  # photo id: a person wants to choose
    find_writing = Signal()  # in all photos
    draw = Signal(str)  # photo id: a new finding on it
    outline = Signal(str)  # photo id: of the chosen finding, or of a new one
    measure = Signal(str)  # photo id
    seen, alike = Signal(str), Signal(str)  # photo id: other cases with it, as pictures or listed
    copy_boxes, save_boxes = Signal(str), Signal(str)  # photo id: for other programs
    moved = Signal(int)  # places towards the end
    merge = Signal(str)  # finding id: it is the same damage as one in another photo

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PhotoView(loader, self)
        self.caption = PhotoCaption(self)
        self.tool = BoxTool(self.view)
        self.corners = OutlineTool(self.view)  # hears before the tool for boxes does
        self.measures = MeasureMarks(self.view)
        self.removable = self.judged = self.asked = self.fills = self.alone = False
        self.writing = WritingLayer(self.view)
        self.layer = BlackoutLayer(self.view)
        self.map = SmallMap(self.view)
        self.layer.drawn.connect(lambda place: self.blacked_out.emit(self.photo_id, place))
        self.layer.removed.connect(lambda place: self.uncovered.emit(self.photo_id, place))
        self.view.zoomed.connect(self.caption.set_scale)
        self.view.filling.connect(lambda: self.filling.emit(self.photo_id))
        self.view.menu.connect(self._open_menu)
        self.caption.filling.connect(lambda: self.filling.emit(self.photo_id))
        self.caption.fit.connect(self.view.fit)
        self.caption.edit.written.connect(
            lambda text: self.captioned.emit(self.photo_id, {"caption": text})
        )
        self.caption.edit.left.connect(self.view.setFocus)
        self.caption.facts.connect(lambda: self.facts.emit(self.photo_id))
        self.caption.menu.connect(self._open_menu)
        self.caption.turned.connect(self.turned)
        self.caption.black_out.connect(self.black_out)
        self.caption.draw.connect(lambda: self.draw.emit(self.photo_id))

    @property
    def photo_id(self) -> str:
        """The shown photo's id."""
        return self.view.photo.id if self.view.photo else ""

    def show_photo(self, photo: Photo, number: int, path: Path) -> None:
        """Only another photo is read anew; other facts of the same one are just said."""
        if photo.id != self.photo_id:
            self.caption.edit.leave()  # what is written there is the caption of the one before
            self.view.show_photo(photo, path)
            self.layer.drop_draft()
            self.tool.drop()
            self.corners.drop()
        if _marks(self.view.photo) != _marks(photo):
            self.view.update()
        self.view.photo = photo
        self.caption.show_photo(photo, number)
        self.view.setAccessibleName(self.caption.accessibleName())

    def set_blacking_out(self, on: bool) -> None:
        """Lay the layer that draws over the photo, or take it away."""
        self.caption.set_blacking_out(on)
        focused = self.view.hasFocus() or self.layer.hasFocus()
        self.layer.drop_draft()
        self.layer.setVisible(on)
        if on or self.view.focusProxy() is self.layer:  # another layer's stays
            self.view.setFocusProxy(self.layer if on else None)  # type: ignore[arg-type]
        if focused:
            (self.layer if on else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_selecting(self, on: bool) -> None:
        """Lay the writing over the photo, to be found and selected, or take it away."""
        focused: QWidget | None = self.window().focusWidget()
        if on and self.view.photo:
            self.writing.show_reading(self.view.photo.reading)
        elif focused is self.writing:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.writing.setVisible(on)

    def set_judged(self, judged: bool) -> None:
        """Whether there are findings in this case at all."""
        self.judged = judged
        self.caption.set_judged(judged)

    def set_boxes(self, boxes: tuple[Box, ...]) -> None:
        """The findings on this photo."""
        self.view.set_boxes(boxes)
        if not (self.tool.drafting or self.corners.drafting):
            self.view.set_draft(None)  # what was drawn holds by now, or could not be kept
        listed = [f"{box.number}: {place_words(box.region)}, {box.words}" for box in boxes]
        told = "\n".join((self.tr("%n findings", "", len(boxes)), *listed))
        if self.view.accessibleDescription() != told:
            self.view.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 writes the caption."""
        if event.key() == Qt.Key.Key_F2:
            self.caption.write()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The caption keeps its height, the photo takes the rest."""
        height = max(1, self.height() - HEIGHT)
        self.view.setGeometry(QRect(0, 0, self.width(), height))
        self.layer.setGeometry(self.view.rect())
        self.writing.setGeometry(self.view.rect())
        self.caption.setGeometry(0, height, self.width(), HEIGHT)

    def set_filling(self, fills: bool, alone: bool) -> None:
        """fills: no other photo is shown; alone: there is no other."""
        self.fills, self.alone = fills, alone
        self.caption.set_filling(fills, alone)
        self._show_movable()

    def set_growing(self, growing: bool) -> None:
        """Whether photos may still come, go and change places: no model was asked about them."""
        self.removable, self.asked = growing, not growing
        self._show_movable()

    def menu(self, finding_id: str = "") -> QMenu:
        """What can be done with this photo, and first with the finding whose box was meant."""
        box = self.view.box(finding_id)
        number = box.number if box is not None and box.verdict is not Verdict.REJECTED else 0
        can = Offered(self.fills, self.alone, self.judged, self.asked, self.removable, number)
        menu = PhotoMenu(can, self)
        menu.chosen.connect(lambda name: self._do(name, finding_id))
        return menu

    def _do(self, name: str, finding_id: str) -> None:
        """What was chosen of the menu."""
        others: dict[str, Callable[[], object]] = {
            "merge": partial(self.merge.emit, finding_id),
            "fill": partial(self.filling.emit, self.photo_id),
            "write": self.caption.write,
            "ways": self.caption.ways.emit,
            "black_out": self.black_out.emit,
            "find_writing": self.find_writing.emit,
            "add": self.add.emit,
            "forward": partial(self.moved.emit, -1),
            "back": partial(self.moved.emit, 1),
        }
        if name in others:
            others[name]()
        else:  # a signal of that name
            getattr(self, name).emit(self.photo_id)

    def _show_movable(self) -> None:
        self.caption.set_movable(self.removable and not (self.fills or self.alone))

    def _open_menu(self, at: QPoint, finding_id: str = "") -> None:
        if finding_id:
            self.view.clicked.emit(finding_id)
        menu = self.menu(finding_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _marks(photo: Photo | None) -> tuple[object, ...]:
    """What persons drew over a photo."""
    return (photo.blackouts, photo.measuring) if photo else ()
