"""Before many cases are accepted together: how many, and a few of them to look at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.words import Severity
from ui import theme
from ui.icons import severity_pixmap
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import native
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph

_COLUMNS, _THUMB, _WIDE = 2, 56, 620


@dataclass(frozen=True, slots=True)
class Sample:
    """A case in a few words; thumbnail: SHA-256 of its first photo's original."""

    number: str
    severity: Severity | None
    words: str
    thumbnail: str


class TogetherDialog(QDialog):
    """taken: accept them all; others: show others of them; stop: no further one. thumb(sha256): a
    small picture, None while it is not there."""

    taken = Signal()
    others = Signal()
    stop = Signal()

    def __init__(
        self, thumb: Callable[[str], QPixmap | None], percent: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumb, self._percent = thumb, percent
        self._samples: tuple[Sample, ...] = ()
        self._pictures: list[QLabel] = []
        self.setWindowTitle(self.tr("Accept undisputed cases"))
        self.setMinimumWidth(_WIDE)
        self.told, self.more = PlainLabel("", "heading"), PlainLabel("", "muted")
        self.grid = QGridLayout()
        self.grid.setSpacing(theme.M)
        self.take_button = KeyButton(self.tr("Accept all"), native("Return"))
        self.take_button.setProperty("role", "primary")
        self.take_button.setDefault(True)
        self.take_button.clicked.connect(self.taken)
        self.others_button = QPushButton(self.tr("Look at others"))
        self.others_button.clicked.connect(self.others)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self._arrange()

    def show_offer(self, count: int, samples: Sequence[Sample]) -> None:
        """So many, and these of them."""
        self.told.setText(self.tr("%n undisputed cases", "", count))
        words = [self.tr("They hold as the model has them, on record as accepted together.")]
        if self._percent:
            back = self.tr("%1 % of them come back for a person to judge.")
            words.append(back.replace("%1", str(self._percent)))
        self.more.setText(paragraph(*words))
        self._samples = tuple(samples)
        self._fill()
        self.take_button.setEnabled(count > 0)

    def show_progress(self, done: int, of: int) -> None:
        """So many are done; of 0: it has ended."""
        for button in (self.take_button, self.others_button):
            button.setEnabled(not of)
        if of:
            words = self.tr("%1 of %2 done").replace("%1", str(done)).replace("%2", str(of))
            self.more.setText(words)
            self.cancel_button.setText(self.tr("Stop"))

    def refresh(self) -> None:
        """More small pictures may have come."""
        for label, sample in zip(self._pictures, self._samples, strict=False):
            picture = self._thumb(sample.thumbnail) if sample.thumbnail else None
            if picture is not None:
                label.setPixmap(_square(picture, label.devicePixelRatio()))

    def reject(self) -> None:
        """Leave; what is being accepted is stopped before the next case."""
        self.stop.emit()
        super().reject()

    def done(self, result: int) -> None:
        """Nobody looks any more."""
        super().done(result)
        self.deleteLater()

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.others_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(theme.M)
        column.addWidget(self.told)
        column.addWidget(self.more)
        column.addLayout(self.grid)
        column.addStretch(1)
        column.addLayout(foot)

    def _fill(self) -> None:
        self._pictures = []
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, sample in enumerate(self._samples):
            self.grid.addWidget(self._card(sample), *divmod(place, _COLUMNS))
        for column in range(_COLUMNS):  # a single one has the whole width
            self.grid.setColumnStretch(column, int(column < len(self._samples)))
        self.refresh()

    def _card(self, sample: Sample) -> QWidget:
        card, picture, number, words = QWidget(), QLabel(), ElidedLabel(), ElidedLabel()
        picture.setFixedSize(_THUMB, _THUMB)
        self._pictures.append(picture)
        number.setProperty("role", "strong")
        number.setText(sample.number)
        words.setProperty("role", "muted")
        words.setText(sample.words)
        said = QHBoxLayout()
        said.setSpacing(5)
        if sample.severity is not None:
            shape = QLabel()
            dark, ratio = theme.is_dark(), self.devicePixelRatio()
            shape.setPixmap(severity_pixmap(sample.severity, 10, dark, ratio))
            said.addWidget(shape)
        said.addWidget(words)
        said.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(number)
        column.addLayout(said)
        column.addStretch(1)
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        row.addWidget(picture)
        row.addLayout(column, 1)
        return card


def _square(picture: QPixmap, ratio: float) -> QPixmap:
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    wanted = round(_THUMB * ratio)
    smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    made = picture.copy(left, top, side, side).scaled(wanted, wanted, whole, smooth)
    made.setDevicePixelRatio(ratio)
    return made
