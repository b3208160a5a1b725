"""The panel «what is sent»: looked at before anything is, and never in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from ui import motion, theme
from ui.inspection.sent import words
from ui.inspection.sent.request_view import RequestView
from ui.inspection.table.photo.picture_loader import PictureLoader
from ui.widgets.key_button import KeyButton
from ui.widgets.keys import native
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph, sentence

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.sending.preview import Preview
    from app.settings.connection import Connection

_WIDTH, _HEIGHT = 780, 600


class SentPanel(QDialog):
    """Is handed previews, or why there are none; analyse: it may be sent now."""

    analyse = Signal()

    def __init__(self, host_of: Callable[[Connection], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host_of = host_of
        self.setWindowTitle(self.tr("What is sent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._loader = PictureLoader(self)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("What is sent"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot())
        self.requests: list[RequestView] = []
        self._show(self._waiting())
        self.resize(_WIDTH, _HEIGHT)

    def show_previews(self, previews: tuple[Preview, ...]) -> None:
        """One for each inspection that is due."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addLayout(self._facts(previews))
        alone = len(previews) == 1
        self.requests = [RequestView(preview, self._loader, alone) for preview in previews]
        for view in self.requests:
            column.addWidget(view, 1 if alone else 0)
        column.addStretch(0 if alone else 1)
        self._show(body)
        self.send.setEnabled(previews[0].connection.ready)

    def show_failure(self, error: AppError) -> None:
        """Why it could not be sent: what an analysis would end with."""
        told = sentence(error)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.addWidget(PlainLabel(told.what, "danger"))
        column.addWidget(PlainLabel(paragraph(told.kept, told.next_step), "muted"))
        column.addStretch(1)
        self._show(body)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no thread behind."""
        self._loader.close()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """However it ends."""
        self._loader.close()
        super().done(result)

    def _show(self, body: QWidget) -> None:
        body.setAutoFillBackground(False)
        self._area.setWidget(body)
        self._area.viewport().setAutoFillBackground(False)

    def _waiting(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.addWidget(PlainLabel(self.tr("Making the pictures ready…"), "muted"))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedHeight(4)
        motion.run(bar)
        column.addWidget(bar)
        column.addStretch(1)
        return body

    def _facts(self, previews: tuple[Preview, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.XS)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        first = previews[0]
        host = self._host_of(first.connection) if first.connection.ready else ""
        told = [
            (self.tr("Goes to"), words.where_to(first, host)),
            (self.tr("Price"), words.price(previews)),
            (self.tr("Left out"), self._left_out()),
        ]
        if len(previews) > 1:
            requests = self.tr("%n requests, one for every four photos", "", len(previews))
            told.insert(1, (self.tr("Sent as"), requests))
        more = ((self.tr("Looks"), words.looks(previews)), (self.tr("Takes"), words.time(previews)))
        told[-1:-1] = [(name, text) for name, text in more if text]
        for name, text in told:
            form.addRow(PlainLabel(name, "muted"), PlainLabel(text))
        return form

    def _left_out(self) -> str:
        return self.tr(
            "Places, times and cameras (EXIF), file names, captions, case and policy numbers, names"
        )

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "bottom")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.XL, theme.M, theme.XL, theme.M)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.send = KeyButton(self.tr("Analyse"), native("Ctrl+Return"))
        self.send.setProperty("role", "primary")
        self.send.setShortcut("Ctrl+Return")
        self.send.setAutoDefault(False)
        self.send.setEnabled(False)
        self.send.clicked.connect(self.accept)
        self.accepted.connect(self.analyse)
        row.addWidget(close)
        row.addWidget(self.send)
        return foot
