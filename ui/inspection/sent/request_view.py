"""One request: its pictures, how much room it takes, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.inspection.sent import words
from ui.inspection.sent.picture_card import PictureCard
from ui.inspection.sent.window_bar import WindowBar
from ui.widgets.fold import Fold
from ui.widgets.plain_label import PlainLabel
from ui.wording import adjustment_sentence, named_sentence, paragraph

if TYPE_CHECKING:
    from app.sending.preview import Preview, ShownPicture
    from ui.inspection.table.photo.picture_loader import PictureLoader

_COLUMNS = 4
_TEXT_HEIGHT = 180


class RequestView(QWidget):
    """Built once from a preview and never changed."""

    def __init__(self, preview: Preview, loader: PictureLoader, alone: bool) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.S)
        if not alone:
            self._column.addWidget(PlainLabel(self._span(preview), "heading"))
        for told in preview.named:
            self._warn(paragraph(named_sentence(told), self._typed()))
        for done in preview.adjustments:
            self._warn(adjustment_sentence(done))
        self._column.addLayout(_cards(preview.pictures, loader))
        if preview.examples:
            self._column.addSpacing(theme.XS)
            self._column.addWidget(PlainLabel(words.examples(preview), "strong"))
            self._column.addLayout(_cards(preview.of_examples, loader))
        self._column.addSpacing(theme.XS)
        self._column.addWidget(WindowBar(preview.room))
        self._column.addWidget(PlainLabel(words.room(preview.room), "small"))
        self.text = _text(words.spoken(preview))
        fold = Fold(self.text)
        count = len(self.text.toPlainText())
        fold.set_title(self.tr("The words exactly as they go out, %Ln characters", "", count))
        fold.line.setChecked(alone)  # several would be a long way to scroll
        self._column.addWidget(fold, 1 if alone else 0)

    def _span(self, preview: Preview) -> str:
        numbers = [picture.number for picture in preview.pictures]
        first, last = min(numbers), max(numbers)
        text = self.tr("Photo %1") if first == last else self.tr("Photos %1–%2")
        return text.replace("%1", str(first)).replace("%2", str(last))

    def _typed(self) -> str:
        return self.tr("It is sent as it was typed, unless you change the question.")

    def _warn(self, text: str) -> None:
        self._column.addWidget(PlainLabel(text, "warn"))


def _cards(pictures: tuple[ShownPicture, ...], loader: PictureLoader) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.M)
    grid.setVerticalSpacing(theme.M)
    for place, picture in enumerate(pictures):
        grid.addWidget(PictureCard(picture, loader), place // _COLUMNS, place % _COLUMNS)
    grid.setColumnStretch(_COLUMNS, 1)
    return grid


def _text(spoken: str) -> QPlainTextEdit:
    text = QPlainTextEdit(spoken)
    text.setAccessibleName(QCoreApplication.translate("Sent", "Words as they are sent"))
    text.setReadOnly(True)
    text.setMinimumHeight(_TEXT_HEIGHT)
    text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTabChangesFocus(True)
    return text
