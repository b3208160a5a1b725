"""One template as text: the form it makes, and the request a model gets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.strategy import Strategy
from app.domain.words import Language
from ui.settings.texts.looking_tab import LookingTab
from ui.settings.texts.template_preview import FormPreview
from ui.settings.texts.templates_model import Checked, TemplatesModel
from ui.settings.texts.text_editor import EditorWords, TextEditor


class TemplateEditor(TextEditor):
    """Saving counts the version on. connections: names of those that can be a referee."""

    def __init__(
        self,
        model: TemplatesModel,
        template_id: str,
        own: bool,
        language: Language,
        parent: QWidget | None = None,
        connections: Sequence[str] = (),
    ) -> None:
        super().__init__(model, template_id, own, parent)
        self._model, self._language = model, language
        self.setWindowTitle(self.tr("Template %1").replace("%1", template_id))
        self.form, self.request = FormPreview(), QPlainTextEdit()
        self.looking = LookingTab(connections, own)
        self.looking.chosen.connect(self._look_so)
        self.request.setReadOnly(True)
        self.request.setAccessibleName(self.tr("What a model gets"))
        model.checked.connect(self._show)
        words = EditorWords(
            text=self.tr("The template's text"),
            lost=self.tr("What you changed would be lost; the template stays as it was."),
            flawed=self.tr("It can't be saved like this; the version before holds."),
            own=self.tr("A template of Tessera's own. Make a copy to change it."),
            changed=self.tr("Saving makes a new version; old cases keep theirs."),
        )
        got = (self.request, self.tr("What a model gets"))
        looks = (self.looking, self.tr("Looks"))
        self._begin(words, (self.form, self.tr("Form")), looks, got)

    def _look_over(self) -> None:
        self._model.check(self._id, self.code.toPlainText(), self._language)

    def _show(self, checked: Checked) -> None:
        if self._show_flaws(checked.text, checked.flaws) and checked.template is not None:
            self.form.show_template(checked.template, self._language)
            self.request.setPlainText(checked.request)
            self.looking.show_strategy(checked.template.strategy, checked.template.has_findings)

    def _look_so(self, strategy: Strategy) -> None:
        """Written into the text, where it can be undone as if it were typed."""
        from app.templates.looking import with_looking

        self.code.rewrite(with_looking(self.code.toPlainText(), strategy))
