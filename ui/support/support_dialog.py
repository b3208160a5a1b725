"""What is new; whether all works on this computer; the log; and details for support."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.keeping.self_check import Checked
from ui import theme
from ui.support.checked_words import checked_line
from ui.support.support_model import SupportModel
from ui.support.updates_model import UpdatesModel
from ui.support.updates_row import UpdatesRow
from ui.widgets.dressed_text import dress
from ui.widgets.plain_label import PlainLabel


class Part(IntEnum):
    """What is shown of it."""

    NEWS = 0
    TEST = 1
    LOG = 2


class SupportDialog(QDialog):
    """news: in short in the window's language, and all of it in English; Markdown of the program's
    own."""

    def __init__(
        self,
        model: SupportModel,
        updates: UpdatesModel,
        news: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("News and support"))
        self._model, self._updates = model, updates
        self.tabs, self.results, self.log = QTabWidget(), QListWidget(), QPlainTextEdit()
        self.tabs.setAccessibleName(self.tr("News and support"))
        self.tabs.addTab(self._news(news), self.tr("What's new"))
        self.tabs.addTab(self._test(), self.tr("Self-test"))
        self.tabs.addTab(self._log(), self.tr("Log"))
        self.copy_button = QPushButton(self.tr("Copy details for support"))
        self.copy_button.clicked.connect(self._copy)
        self.told = PlainLabel(
            self.tr("No photo, key, name or place of a file is in them."), "small"
        )
        self._arrange()
        self.resize(760, 560)
        model.checked.connect(self._show_checked)
        model.testing_changed.connect(self._show_testing)
        model.log_read.connect(self._show_log)
        model.read_log()

    def _arrange(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def show_part(self, part: Part) -> None:
        """Bring it forward."""
        self.tabs.setCurrentIndex(part)

    def done(self, result: int) -> None:
        """However it ends, nothing is tried any more."""
        self._model.stop()
        self._updates.stop()
        super().done(result)

    def _news(self, news: tuple[str, str]) -> QWidget:
        view = QTextBrowser()
        view.setAccessibleName(self.tr("What's new"))
        view.setFrameShape(QTextBrowser.Shape.NoFrame)
        view.setOpenLinks(False)
        view.document().setDocumentMargin(theme.M)
        in_short, whole = news
        missing = self.tr("This copy of Tessera came without its changelog.")
        head = self.tr("Everything that changed, in English")
        parts = (in_short, f"## {head}" if in_short and whole else "", whole or missing)
        view.setMarkdown("\n\n".join(filter(None, parts)))
        dress(view.document())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(UpdatesRow(self._updates))
        column.addWidget(view, 1)
        return page

    def _test(self) -> QWidget:
        self.results.setProperty("role", "lines")
        self.results.setAccessibleName(self.tr("What came of the self-test"))
        self.test_button = QPushButton(self.tr("Try everything"))
        self.test_button.clicked.connect(self._begin)
        words = self.tr(
            "Does a whole case with a sample photo, apart from yours, and looks at disk, fonts, "
            "drawing, network, keyring and clock."
        )
        row = QHBoxLayout()
        row.addWidget(PlainLabel(words, "muted"), 1)
        row.addWidget(self.test_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.M, 0, 0)
        column.addLayout(row)
        column.addWidget(self.results, 1)
        return page

    def _log(self) -> QWidget:
        self.log.setReadOnly(True)
        self.log.setAccessibleName(self.tr("Log"))
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setPlaceholderText(self.tr("Nothing was written yet: nothing went wrong."))
        return self.log

    def _begin(self) -> None:
        self.results.clear()
        self._model.test()

    def _show_checked(self, checked: Checked) -> None:
        self.results.addItem(checked_line(checked))

    def _show_testing(self, testing: bool) -> None:
        self.test_button.setEnabled(not testing)
        self.test_button.setText(self.tr("Trying…") if testing else self.tr("Try everything"))

    def _show_log(self, text: str) -> None:
        self.log.setPlainText(text)
        bar = self.log.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.details())
        self.copy_button.setText(self.tr("✓ Copied"))
