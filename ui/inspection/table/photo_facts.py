"""All that is on record of one photo, and the three things a person may say of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.place.region import Region
from ui import theme
from ui.inspection.table.grid.caption_edit import MOST_CHARACTERS
from ui.inspection.table.photo import photo_words
from ui.inspection.table.reading_view import ReadingView
from ui.inspection.table.writing_view import WritingView
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.widgets.put import put
from ui.wording import from_left, listed, paragraph

_WIDTH = 380
_SHOWN_HASH = 16


class PhotoFacts(QFrame):
    """Lies over the table, so that the photo it speaks of stays in sight."""

    described = Signal(str, dict)  # photo id, what changed: caption, taken_by, source
    pointed = Signal(str, object)  # photo id, Region of what the pointer rests on; "", None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.photo: Photo | None = None
        self._told: tuple[Photo, dict[str, str]] | None = None  # last, and not stored yet
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Facts of the photo"))
        self._form = QFormLayout(self)
        inset(self._form, theme.L, theme.M, theme.M, theme.L)
        self._form.setHorizontalSpacing(theme.L)
        self._form.setVerticalSpacing(theme.S)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.addRow(self._head())
        self._edits = {
            "caption": self._edit(self.tr("Caption")),
            "taken_by": self._edit(self.tr("Taken by")),
            "source": self._edit(self.tr("Received from")),
        }
        self._facts = {name: self._fact(words) for name, words in self._fact_names().items()}
        self._form.addRow(self._said(self.tr("SHA-256")), self._hash_row())
        self.read, self._read_says = ReadingView(self), self._said(self.tr("Read"))
        self.read.pointed.connect(self._point)
        self._form.addRow(self._read_says, self.read)
        self.writing = WritingView(self)
        self._form.addRow(self._said(self.tr("Writing")), self.writing)
        self.hide()

    def _head(self) -> QHBoxLayout:
        self._title = self._label("heading")
        close = IconButton("cross", self.tr("Close (Esc)"), parent=self)
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        return head

    def lay_over(self, table: QSize, left: bool) -> None:
        """Over a table of that size, at its left or its right."""
        width = min(_WIDTH, table.width() - 2 * theme.L)
        height = min(self.heightForWidth(width), table.height() - 2 * theme.L)
        x = theme.L if left else table.width() - width - theme.L
        self.setGeometry(x, theme.L, width, height)
        self.raise_()

    def follow(self, case: Case) -> None:
        """The same photo as it is now; away, if it is no longer in the case."""
        if self.isHidden() or self.photo is None:
            return
        number = case.photo_number(self.photo.id)
        if number:
            self.show_photo(case.photos[number - 1], number)
        else:
            self.hide()

    def show_photo(self, photo: Photo, number: int) -> None:
        """Fields a person is writing in are left alone."""
        if photo == self.photo:
            return
        other = self.photo is None or self.photo.id != photo.id
        self.photo = photo
        self._title.setText(self.tr("Photo {0}").format(number))
        for name, edit in self._edits.items():
            if other or not edit.hasFocus():
                put(edit, getattr(photo, name))
        for name, words in self._fact_words(photo).items():
            self._facts[name].setText(words)
        self._hash.setText(photo.sha256[:_SHOWN_HASH] + "…")
        self._hash.setToolTip(photo.sha256)
        self.read.show_reading(photo.reading)
        self.writing.show_reading(photo.reading)
        self._read_says.setVisible(not self.read.isHidden())
        self.adjustSize()

    def _fact_names(self) -> dict[str, str]:
        return {
            "name": self.tr("File"),
            "original": self.tr("Original"),
            "sent": self.tr("Sent as"),
            "quality": self.tr("Quality"),
            "taken": self.tr("Taken"),
            "device": self.tr("Camera"),
            "place": self.tr("Place"),
            "credential": self.tr("Credential"),
            "received": self.tr("Received"),
        }

    def _fact_words(self, photo: Photo) -> dict[str, str]:
        received = photo.received_at.astimezone()
        when = from_left(f"{received:%Y-%m-%d %H:%M %z}")
        by = photo.received_by.name or photo.received_by.system_user
        unsaid = self.tr("not recorded")
        taken = photo_words.taken(photo, short=False)
        return {
            "name": photo.name,
            "original": " · ".join(
                (photo_words.pixels(photo.width, photo.height), photo_words.size(photo.size_bytes))
            ),
            "sent": listed(
                (
                    self.tr("{0}, without place or name").format(
                        photo_words.pixels(photo.sent.width, photo.sent.height)
                    ),
                    *photo_words.blackout_words(photo),
                )
            ),
            "quality": paragraph(*photo_words.quality_sentences(photo))
            or self.tr("nothing flagged"),
            "taken": self.tr("{0}, camera's own clock").format(taken) if taken else unsaid,
            "device": photo.exif.device or unsaid,
            "place": photo_words.place(photo) or unsaid,
            "credential": photo_words.credential(photo) or unsaid,
            "received": listed((*photo_words.arrival_words(photo), when, by)),
        }

    def _hash_row(self) -> QHBoxLayout:
        self._hash = self._label("")
        copy = IconButton("copy", self.tr("Copy SHA-256"), parent=self)
        copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self._hash)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    def _point(self, place: Region | None) -> None:
        self.pointed.emit(self.photo.id if self.photo and place else "", place)

    def _copy(self) -> None:
        if self.photo is not None:
            QGuiApplication.clipboard().setText(self.photo.sha256)

    def _edit(self, words: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(words)
        edit.setMaxLength(MOST_CHARACTERS)
        edit.editingFinished.connect(self._tell)
        self._form.addRow(self._said(words), edit)
        return edit

    def flush(self) -> None:
        """Keep what is being written."""
        if not self.isHidden():
            self._tell()

    def _tell(self) -> None:
        if self.photo is None:
            return
        written = {name: edit.text().strip() for name, edit in self._edits.items()}
        changed = {k: text for k, text in written.items() if text != getattr(self.photo, k)}
        if changed and self._told != (self.photo, written):
            self._told = self.photo, written
            self.described.emit(self.photo.id, changed)

    def _fact(self, words: str) -> PlainLabel:
        fact = PlainLabel(parent=self)
        self._form.addRow(self._said(words), fact)
        return fact

    def _said(self, words: str) -> QLabel:
        label = self._label("muted")
        label.setText(words)
        return label

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
