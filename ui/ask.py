"""A question to the person that blocks nothing: opened, then awaited."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget


async def ask(parent: QWidget, text: str, more: str, yes: str, no: str) -> bool:
    """Ask, and wait for the answer while everything else goes on. True: yes was chosen.

    exec() would run a second loop inside the coroutine and stop other tasks for good.
    """
    box = question(parent, text, more, yes, no)
    chosen: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def answered() -> None:
        if not chosen.done():
            chosen.set_result(agreed(box))

    box.finished.connect(answered)
    box.open()
    try:
        return await chosen
    finally:
        box.close()
        box.deleteLater()


def question(parent: QWidget | None, text: str, more: str, yes: str, no: str) -> QMessageBox:
    """The dialog itself; its texts are plain text, whatever is in them."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setDefaultButton(stay)
    stay.setFocus()  # else Return would press the first
    if layout := box.layout():  # without a picture Qt leaves its room at the left, of words alone
        layout.setContentsMargins(*((24, 20, 4, 20) if box.isRightToLeft() else (4, 20, 24, 20)))
    for row in box.findChildren(QDialogButtonBox):
        row.setContentsMargins(*((0, 0, 20, 0) if box.isRightToLeft() else (20, 0, 0, 0)))
    return box


def agreed(box: QMessageBox) -> bool:
    """Was the agreeing button pressed?"""
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole
