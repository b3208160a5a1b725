"""The surface of the light table and what lies on it, without a case.

Longer than other files, as it lays out and joins every part of the table.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.inspection.table.actions.before_after import BeforeAfter
from ui.inspection.table.actions.correcting import Correcting
from ui.inspection.table.actions.loupe import Loupes
from ui.inspection.table.actions.modes import Modes
from ui.inspection.table.actions.reordering import Reordering
from ui.inspection.table.actions.together import Together
from ui.inspection.table.actions.ways import Ways
from ui.inspection.table.dropping.drop_target import DropTarget
from ui.inspection.table.empty_table import EmptyTable
from ui.inspection.table.grid.photo_caption import HEIGHT
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.inspection_strip import InspectionStrip
from ui.inspection.table.overview import Overview
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.inspection.table.photo_facts import PhotoFacts
from ui.inspection.table.table_bars import TableBars
from ui.inspection.table.table_hint import hint
from ui.inspection.table.table_pill import TablePill

_MARGIN = theme.M + 2


class TableSurface(DropTarget):
    """Either the invitation to drop, or photos with a strip above them; facts and news over it."""

    finding_clicked = Signal(str)  # "" beside every box
    finding_hovered = Signal(str)
    remove_photo = Signal(str)
    photo_described = Signal(str, dict)  # photo id; caption, taken_by, source where changed
    blacked_out = Signal(str, object)  # photo id, Region
    uncovered = Signal(str, object)
    choose_files = Signal()
    paste = Signal()
    from_phone = Signal()
    from_camera = Signal()
    try_samples = Signal()
    page_shown = Signal(str)  # id of the inspection whose photos are shown, "" for none
    region_picked = Signal(str, object)  # photo id, Region
    look_wanted = Signal(str)  # photo id: look closer at a place in it
    seen_wanted = Signal(str)  # photo id: which other cases have it
    alike_wanted = Signal(str)  # photo id: cases that have it, as a list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Light table"))
        self.setMinimumSize(320, 160)
        self.loader = PictureLoader(self)
        self.empty = EmptyTable(self)
        self.strip = InspectionStrip(self)
        self.grid = PhotoGrid(self.loader, self)
        self.facts = PhotoFacts(self)
        self.overview = Overview(self.loader, self)
        self.before_after = BeforeAfter(self.loader, self)
        self._parts = (False, False, False)  # photos, strip, before and after are to be seen
        self.full = False  # the photos have the whole screen
        self.arriving = self.turned = False  # photos are on their way; their page was turned to
        self.blacking_out = False  # dragging over a photo blacks out places of it
        self.bars = TableBars(self.grid, self)
        self.measure_bar = self.bars.measure
        self.modes = Modes(self.grid, self.measure_bar)
        self.picking = self.modes.picking
        self.correcting = Correcting(self.grid, self.picking)
        self.boxes = self.bars.boxes
        self.together, self.loupes = Together(self.grid), Loupes(self.grid)
        self.ways = Ways(self.grid, self.together, self.before_after)
        self.reordering = Reordering(self.grid)
        self._intake, self._hint = TablePill(self), TablePill(self)
        for part in (self.strip, self.grid):
            part.hide()
        self._connect()

    def show_intake(self, done: int, total: int) -> None:
        """How many of the photos on their way are in; nothing is shown once all are."""
        self.arriving = done < total
        self.turned &= self.arriving
        self._intake.setVisible(self.arriving)
        self._intake.setText(self.tr("Taking in photo {0} of {1}…").format(done + 1, total))
        self.lay()

    def set_blacking_out(self, on: bool) -> None:
        """Begin or end that mode; there is none without photos."""
        self.blacking_out = on and not self.grid.isHidden()
        if self.blacking_out:
            self.modes.stop()
            self.bars.writing.close()
        self.bars.covering.set_on(self.blacking_out)
        self.grid.set_blacking_out(self.blacking_out)
        self._show_hint()

    def leave_blackouts(self) -> None:
        """Leave the one that is being drawn, or the mode."""
        if not self.grid.drop_draft():
            self.set_blacking_out(False)

    def toggle_blacking_out(self) -> None:
        """Begin it, or end it."""
        self.set_blacking_out(not self.blacking_out)

    def show_parts(self, photos: bool, strip: bool) -> None:
        """Photos or the invitation, and the strip above photos."""
        before = photos and self.before_after.on
        if (photos, strip, before) == self._parts:
            return
        self._parts = photos, strip, before
        self.ways.close_panel()
        self.empty.setVisible(not photos)
        self.grid.setVisible(photos and not before)
        self.before_after.setVisible(before)
        if self.grid.isHidden():
            self._leave_modes()
        self.strip.setVisible(strip)
        self.strip.show_before(before)
        self._show_hint()

    def lay(self) -> None:
        """Share the room."""
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        self.empty.setGeometry(self.rect())
        if not self.strip.isHidden():
            height = self.strip.sizeHint().height()
            self.strip.setGeometry(room.x(), theme.S, room.width(), height)
            room.setTop(theme.S + height)
        if not self.bars.isHidden() and self.empty.isHidden():
            height = self.bars.heightForWidth(room.width())  # words of a bar may be in lines
            height = height if height > 0 else self.bars.sizeHint().height()
            self.bars.setGeometry(room.x(), room.y(), room.width(), height)
            room.setTop(room.y() + height)
        if not self._hint.isHidden():
            # It stays for as long as somebody draws: below the photos, not over them.
            self._hint.put(room, self.height() - theme.S)
            room.setBottom(self._hint.y() - theme.S)
        if not self.overview.isHidden():
            height = self.overview.sizeHint().height()
            self.overview.setGeometry(room.x(), room.bottom() - height, room.width(), height)
            room.setBottom(self.overview.y() - 1)
        self.grid.setGeometry(room)
        self.before_after.setGeometry(room)
        self._intake.put(room, room.bottom() - HEIGHT - theme.M)
        self._lay_facts()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table itself."""
        QPainter(self).fillRect(event.rect(), QColor(theme.now().table))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.lay()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no thread behind."""
        self.loader.close()
        super().closeEvent(event)

    def _lay_facts(self) -> None:
        if self.facts.isHidden():
            return
        photo = self.facts.photo
        tile = self.grid.tile(photo.id) if photo else None
        # Beside the photo they speak of, not over it.
        left = tile is not None and tile.x() > self.grid.width() // 3
        self.facts.lay_over(self.size(), left)

    def _connect(self) -> None:
        for name in ("choose_files", "paste", "try_samples", "from_phone", "from_camera"):
            getattr(self.empty, name).connect(getattr(self, name))
        self.strip.add.connect(self.choose_files)
        self.strip.from_phone.connect(self.from_phone)
        self.strip.from_camera.connect(self.from_camera)
        self.bars.changed.connect(self._show_hint)
        self.bars.writing.opened.connect(self._leave_modes)
        self.together.changed.connect(self._show_hint)
        self.grid.clicked.connect(self.finding_clicked)
        self.grid.hovering.connect(self.finding_hovered)
        self.grid.remove.connect(self.remove_photo)
        self.grid.add.connect(self.choose_files)
        self.grid.blacked_out.connect(self.blacked_out)
        self.grid.uncovered.connect(self.uncovered)
        self.grid.black_out.connect(self.toggle_blacking_out)
        self.grid.look.connect(self.look_wanted)
        self.grid.seen.connect(self.seen_wanted)
        self.grid.alike.connect(self.alike_wanted)
        self.before_after.clicked.connect(self.finding_clicked)
        self.before_after.hovering.connect(self.finding_hovered)
        self.facts.described.connect(self.photo_described)
        self.grid.captioned.connect(self.photo_described)
        self.facts.pointed.connect(self.grid.show_place)
        self.picking.picked.connect(self.region_picked)
        self.grid.outline.connect(self.modes.outlining.toggle)
        self.grid.measure.connect(self.modes.measuring.begin_on)
        self.modes.changed.connect(self._mode_changed)

    def _mode_changed(self) -> None:
        if self.modes.active is not None:
            self.bars.writing.close()
        if self.modes.active is not None and self.blacking_out:
            self.set_blacking_out(False)
        self.bars.follow()

    def _leave_modes(self) -> None:
        self.set_blacking_out(False)
        self.modes.stop()

    def _show_hint(self) -> None:
        finding, before = self.bars.writing.active, self.before_after.on
        other = hint(self.blacking_out, finding, before, self.together)
        words = self.modes.hint() or other
        self._hint.say(words)
        self._hint.setVisible(bool(words))
        self.lay()
