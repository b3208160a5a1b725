"""One photo's place on the table: the photo and the line under it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.photo import Photo
from app.domain.words import Verdict
from ui.inspection.table.blackout_layer import BlackoutLayer
from ui.inspection.table.box_places import Box
from ui.inspection.table.box_tool import BoxTool
from ui.inspection.table.measure_marks import MeasureMarks
from ui.inspection.table.outline_tool import OutlineTool
from ui.inspection.table.photo_caption import HEIGHT, PhotoCaption
from ui.inspection.table.photo_view import PhotoView
from ui.inspection.table.picture_loader import PictureLoader
from ui.inspection.table.small_map import SmallMap
from ui.inspection.table.writing_layer import WritingLayer


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
    seen = Signal(str)  # photo id: which other cases have it
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
        told = self.tr("%n finding(s)", "", len(boxes))
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
        menu = QMenu(self)
        box = self.view.box(finding_id)
        if box is not None and box.verdict is not Verdict.REJECTED:
            words = self.tr("No. %1: the same damage as…").replace("%1", str(box.number))
            menu.addAction(words).triggered.connect(lambda: self.merge.emit(finding_id))
            menu.addSeparator()
        fill = self.tr("Show all photos") if self.fills else self.tr("This photo alone")
        self._add(menu, fill, self.filling)
        write = menu.addAction(self.tr("Write the caption"))
        write.triggered.connect(self.caption.write)
        self._add(menu, self.tr("Facts…"), self.facts)
        ways = menu.addAction(self.tr("Ways to look…"))
        ways.triggered.connect(self.caption.ways)
        hide = menu.addAction(self.tr("Black out places…"))
        hide.triggered.connect(self.black_out)
        self._add(menu, self.tr("Measure…"), self.measure)
        menu.addAction(self.tr("Find and select writing…")).triggered.connect(self.find_writing)
        self._add(menu, self.tr("Cases with this picture…"), self.seen)
        if self.judged:
            self._add(menu, self.tr("Draw a new finding…"), self.draw)
            self._add(menu, self.tr("Draw an outline…"), self.outline)
            self._add(menu, self.tr("Which boxes are shown…"), self.which_boxes)
        if self.asked:
            self._add(menu, self.tr("Look closer at a place…"), self.look)
        more = menu.addAction(self.tr("Add photos…"))
        more.triggered.connect(self.add)
        if self.removable:
            menu.addSeparator()
            for words, steps in ((self.tr("Move forward"), -1), (self.tr("Move back"), 1)):
                moved = menu.addAction(words)
                moved.setEnabled(not self.alone)
                moved.triggered.connect(partial(self.moved.emit, steps))
            self._add(menu, self.tr("Remove from the case"), self.remove)
        return menu

    def _show_movable(self) -> None:
        self.caption.set_movable(self.removable and not (self.fills or self.alone))

    def _add(self, menu: QMenu, words: str, signal: SignalInstance) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda: signal.emit(self.photo_id))
        menu.addAction(action)

    def _open_menu(self, at: QPoint, finding_id: str = "") -> None:
        if finding_id:
            self.view.clicked.emit(finding_id)
        menu = self.menu(finding_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _marks(photo: Photo | None) -> tuple[object, ...]:
    """What persons drew over a photo."""
    return (photo.blackouts, photo.measuring) if photo else ()
