"""The window's part of the self-test: drawing without a screen and a graphics card."""

import os

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from app.cli.options import Options
from app.cli.self_test import told_self_test
from app.domain.keeping.self_check import Part

_WORD = "Tessera"
_SIZE = QRect(0, 0, 240, 80)
_GREY = QImage.Format.Format_Grayscale8


def run(options: Options) -> int:
    """The self-test for the command line, on no screen; gives the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    try:
        return told_self_test(options, {Part.DRAWING: drawing})
    finally:
        application.shutdown()


async def drawing() -> str:
    """A word is drawn into a picture, and can be seen there; gives the font and the platform.
    Raises RuntimeError."""
    picture = QImage(_SIZE.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(_SIZE, Qt.AlignmentFlag.AlignCenter, _WORD)
    painter.end()
    grey = picture.convertToFormat(_GREY)  # held: bits() are its own
    inked = sum(pixel < 128 for pixel in grey.bits())
    if not 20 < inked < _SIZE.width() * _SIZE.height() // 4:
        raise RuntimeError(f"{inked} pixels")
    return f"{QFont().family()}, {QGuiApplication.platformName()}"
