"""One rule as text, looked over while it is changed: flaws by line, its meaning, past cases."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.rule import Rule
from app.domain.words import Language
from app.errors import AppError
from app.paths import resources
from ui.ask import agreed, question
from ui.settings.code_edit import CodeEdit
from ui.settings.flawed_text import FlawedText
from ui.settings.form import quiet_line
from ui.settings.rule_trial import RuleTrial
from ui.settings.rules_model import CheckedRule, RulesModel, Trial
from ui.theme import set_role
from ui.wording import sentence

_PAUSE_MS = 250


class RuleEditor(QDialog):
    """own: a rule of the program's, which can be read, tried and copied, not changed. What was
    typed is kept by Save alone; a text with flaws can't be saved, and harms nothing."""

    def __init__(
        self,
        model: RulesModel,
        rule_id: str,
        own: bool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._id, self._own = model, rule_id, own
        self._kept = model.text(rule_id)
        self._rule: Rule | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rule %1").replace("%1", rule_id))
        self.text = FlawedText(self.tr("The rule's text"), own)
        self.code, self.trial = self.text.code, RuleTrial(language)
        self.reference = CodeEdit()
        self.reference.setReadOnly(True)
        self.reference.setPlainText(_reference())
        self.reference.setAccessibleName(self.tr("Everything a rule can say"))
        self._make_buttons()
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self.code.setPlainText(self._kept)
        self.code.textChanged.connect(self._typed)
        self.trial.wanted.connect(self._try)
        self.trial.stopped.connect(model.stop_trying)
        model.checked.connect(self._show)
        model.saved.connect(self._saved)
        model.tried.connect(self._tried)
        model.failed.connect(self._failed)
        self.resize(1080, 640)
        self._check()

    def reject(self) -> None:
        """Close; what was typed and not saved is asked for once."""
        if self._own or self.code.toPlainText() == self._kept:
            super().reject()
            return
        box = question(
            self,
            self.tr("Close without saving?"),
            self.tr("What you changed would be lost; the rule stays as it was."),
            self.tr("Close"),
            self.tr("Go on editing"),
        )
        box.finished.connect(lambda: self._answered(box))
        box.open()

    def done(self, result: int) -> None:
        """Nothing is looked over or tried any more."""
        self._pause.stop()
        self._model.stop_trying()
        super().done(result)

    def save(self) -> None:
        """Keep the text."""
        self.save_button.setEnabled(False)
        self._model.save(self._id, self.code.toPlainText())

    def _answered(self, box: QMessageBox) -> None:
        if agreed(box):
            self.done(self.DialogCode.Rejected)
        box.deleteLater()

    def _make_buttons(self) -> None:
        self.state = quiet_line()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.save_button.setVisible(not self._own)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)

    def _arrange(self) -> None:
        parts = QSplitter()
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        tabs = QTabWidget()
        tabs.addTab(self.trial, self.tr("Meaning"))
        tabs.addTab(self.reference, self.tr("What can be said"))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 0, 0, 0)
        beside.addWidget(tabs)
        for part in (self.text, right):
            parts.addWidget(part)
        parts.setSizes([580, 480])
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.addWidget(parts, 1)
        whole.addLayout(buttons)

    def _typed(self) -> None:
        self.save_button.setEnabled(False)  # until the text was looked over
        self._pause.start()

    def _check(self) -> None:
        self._model.check(self._id, self.code.toPlainText())

    def _show(self, checked: CheckedRule) -> None:
        if checked.text != self.code.toPlainText():
            return
        self.text.show_flaws(checked.flaws)
        changed = checked.text != self._kept
        self.save_button.setEnabled(changed and checked.rule is not None)
        if checked.rule != self._rule or checked.rule is None:
            self._model.stop_trying()
            self._rule = checked.rule
            self.trial.show_rule(checked.rule, self._model.systems)
        set_role(self.state, "warn" if checked.flaws else "small")
        if checked.flaws:
            self.state.setText(self.tr("It can't be saved like this; what was saved holds."))
        elif self._own:
            self.state.setText(self.tr("A rule of Tessera's own. Make a copy to change it."))
        else:
            self.state.setText("" if changed else self.tr("Nothing is wrong with it."))

    def _try(self) -> None:
        if self._rule is not None:
            self._model.try_on_past(self._rule)

    def _tried(self, trial: Trial) -> None:
        if self._rule is not None:
            self.trial.show_trial(trial)

    def _saved(self, rule_id: str) -> None:
        if rule_id == self._id:
            self._kept = self._model.text(self._id)
            self._check()

    def _failed(self, error: AppError) -> None:
        self._check()
        set_role(self.state, "warn")
        self.state.setText(sentence(error).what)


def _reference() -> str:
    return (resources() / "rule_reference.toml").read_text(encoding="utf-8")
