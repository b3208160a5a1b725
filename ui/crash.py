"""Bugs of the program itself: caught wherever they happen, logged, shown, survived."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.log import hide_secrets
from ui import theme

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Crashes(QObject):
    """Every way a bug can come to light ends here.

    happened carries the details as text, without keys or photos, and reaches the window's thread
    from whichever thread the bug was in.
    """

    happened = Signal(str)

    def install(self) -> None:
        """Take over the hooks of Python, its threads and Qt."""
        sys.excepthook = self._python
        threading.excepthook = self._thread
        qInstallMessageHandler(self._qt)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """A bug somebody caught."""
        details = details_of(error)
        _log.error("bug: %s", details)
        self.happened.emit(details)

    def from_loop(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        """An exception handler for an asyncio loop."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)
        else:
            _log.error("loop: %s", context.get("message", ""))

    def _python(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_value)

    def _qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        logging.getLogger("qt").log(
            _LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message
        )


def details_of(error: BaseException) -> str:
    """The traceback and the versions: code only, no local values, no keys."""
    import platform  # needed only when something is wrong
    import traceback

    from PySide6 import __version__ as qt

    trace = "".join(traceback.format_exception(error)).strip()
    where = f"Python {platform.python_version()}, PySide6 {qt}, {platform.platform()}"
    return hide_secrets(f"{trace}\n\n{where}")


class CrashDialog(QDialog):
    """Says that the program made a mistake. However it is closed, the work goes on, unless the
    person asks to leave."""

    leave = Signal()

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tessera made a mistake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        title = _plain(self.tr("Tessera made a mistake."))
        title.setProperty("role", "title")
        what = _plain(
            self.tr(
                "What you just did may not have worked. Photos, answers and reviews that were "
                "saved are kept. You can go on; if it happens again, close Tessera and start it "
                "anew, and send these details to whoever looks after it. They hold no photos "
                "and no keys."
            )
        )
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Details"))
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        for widget in (title, what, box, self._buttons()):
            column.addWidget(widget)
        self.resize(640, 420)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        leave = buttons.addButton(self.tr("Close Tessera"), QDialogButtonBox.ButtonRole.RejectRole)
        stay = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        leave.clicked.connect(self.leave)
        leave.clicked.connect(self.reject)
        stay.clicked.connect(self.accept)
        stay.setProperty("role", "primary")
        stay.setDefault(True)
        return buttons


class CrashTelling(QObject):
    """Shows bugs, one at a time: all are in the log. cleaned: without names and paths."""

    leave = Signal()

    def __init__(self, window: QWidget, cleaned: Callable[[str], str]) -> None:
        super().__init__(window)
        self._window, self._cleaned, self._shown = window, cleaned, False

    def tell(self, details: str) -> None:
        """A bug came to light."""
        if self._shown:
            return
        self._shown = True
        dialog = CrashDialog(self._cleaned(details), self._window)
        dialog.leave.connect(self.leave)
        dialog.finished.connect(self._read)
        dialog.open()

    def _read(self) -> None:
        self._shown = False


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
