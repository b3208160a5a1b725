"""The text that asks the insured for photos, to be copied."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.words import Language
from ui import theme
from ui.theme import set_role
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_label import PlainLabel


class PhotoRequestDialog(QDialog):
    """compose(language): the text in that language; asked_in: the language the model was asked
    in, whose words are not translated. What is typed here changes only what is copied."""

    def __init__(
        self,
        compose: Callable[[Language], str],
        asked_in: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ask for photos"))
        self._compose, self._asked_in = compose, asked_in
        named = _names()
        self.language = ChoiceRow(
            [(each, named[each], 1) for each in Language], len(named), low=True
        )
        self.language.setAccessibleName(self.tr("Language of the insured"))
        self.language.chosen.connect(self._chosen)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text to copy"))
        self.hint = PlainLabel("", "small")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setProperty("role", "primary")
        self.copy_button.clicked.connect(self._copy)
        self._arrange()
        self.language.choose(asked_in)
        self._chosen(asked_in)

    def _chosen(self, code: str) -> None:
        language = Language(code)
        self.text.setPlainText(self._compose(language))
        same = language is self._asked_in
        words = self.tr("The model answered in %1; its words are copied as they are.")
        self.hint.setText("" if same else words.replace("%1", _names()[self._asked_in]))
        self.copy_button.setText(self.tr("Copy"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("✓ Copied"))

    def _arrange(self) -> None:
        label = QLabel(self.tr("Language of the insured"))
        set_role(label, "field")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(close)
        buttons.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.S)
        for widget in (label, self.language, self.text):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(560, 480)


def _names() -> dict[Language, str]:
    translate = QCoreApplication.translate
    return {
        Language.ENGLISH: translate("Languages", "English"),
        Language.CHINESE: translate("Languages", "Chinese"),
        Language.GERMAN: translate("Languages", "German"),
    }
