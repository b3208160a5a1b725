"""One rule as text: its meaning, what it would have done on past cases, all a rule can say."""

from PySide6.QtWidgets import QWidget

from app.domain.rule import Rule
from app.domain.words import Language
from app.paths import resources
from ui.settings.texts.code_edit import CodeEdit
from ui.settings.texts.rule_trial import RuleTrial
from ui.settings.texts.rules_model import CheckedRule, RulesModel, Trial
from ui.settings.texts.text_editor import EditorWords, TextEditor


class RuleEditor(TextEditor):
    """A rule of the program's can be tried, too."""

    def __init__(
        self,
        model: RulesModel,
        rule_id: str,
        own: bool,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, rule_id, own, parent)
        self._model = model
        self._rule: Rule | None = None
        self.setWindowTitle(self.tr("Rule %1").replace("%1", rule_id))
        self.trial, self.reference = RuleTrial(language), CodeEdit()
        self.reference.setReadOnly(True)
        self.reference.setPlainText(_reference(language))
        self.reference.setAccessibleName(self.tr("Everything a rule can say"))
        self.trial.wanted.connect(self._try)
        self.trial.stopped.connect(model.stop_trying)
        model.checked.connect(self._show)
        model.tried.connect(self._tried)
        words = EditorWords(
            text=self.tr("The rule's text"),
            lost=self.tr("What you changed would be lost; the rule stays as it was."),
            flawed=self.tr("It can't be saved like this; what was saved holds."),
            own=self.tr("A rule of Tessera's own. Make a copy to change it."),
            changed="",
        )
        said = (self.reference, self.tr("What can be said"))
        self._begin(words, (self.trial, self.tr("Meaning")), said)

    def done(self, result: int) -> None:
        """Nothing is looked over or tried any more."""
        self._model.stop_trying()
        super().done(result)

    def _look_over(self) -> None:
        self._model.check(self._id, self.code.toPlainText())

    def _show(self, checked: CheckedRule) -> None:
        if not self._show_flaws(checked.text, checked.flaws):
            return
        if checked.rule != self._rule or checked.rule is None:
            self._model.stop_trying()
            self._rule = checked.rule
            self.trial.show_rule(checked.rule, self._model.systems)

    def _try(self) -> None:
        if self._rule is not None:
            self._model.try_on_past(self._rule)

    def _tried(self, trial: Trial) -> None:
        if self._rule is not None:
            self.trial.show_trial(trial)


def _reference(language: Language) -> str:
    return (resources() / f"rule_reference.{language}.toml").read_text(encoding="utf-8")
