"""What a rule says in words, and what it would have done on past cases."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.rule import Rule
from app.domain.words import Language
from ui import theme
from ui.ruling_words import done_words, when_words, why_words
from ui.settings.form import quiet_line
from ui.settings.texts.rules_model import TRIED, Hit, Trial
from ui.theme import set_role
from ui.widgets.plain_label import BULLET, PlainLabel
from ui.wording import quoted


class RuleTrial(QWidget):
    """Draws a rule and a trial; nothing happens to the cases."""

    wanted = Signal()
    stopped = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._running = language, False
        self.when, self.then, self.unknown = PlainLabel(), PlainLabel(), quiet_line()
        set_role(self.unknown, "warn")
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.told, self.hits = quiet_line(), QListWidget()
        self.hits.setProperty("role", "lines")
        self.hits.setWordWrap(True)
        self.hits.setAccessibleName(self.tr("Past cases in which it would have held"))
        self._arrange()
        self.show_rule(None)

    def show_rule(self, rule: Rule | None, systems: Collection[str] = ()) -> None:
        """Another rule, or none that could be read: what was tried is of an earlier one. systems:
        those that can be called."""
        when = when_words(rule.when) if rule else ()
        advice = rule.then.advice if rule else {}
        done = list(done_words(rule.then_in(self._language), self._language)) if rule else []
        if text := advice.get(self._language) or next(iter(advice.values()), ""):
            done.insert(0, quoted(text))
        called = rule.then.webhook if rule else ""
        self.unknown.setText(self.tr("No system of that name is in the settings; nothing is sent."))
        self.unknown.setVisible(bool(called) and called not in systems)
        for label, lines in ((self.when, when), (self.then, done)):
            label.setText("\n".join(f"{BULLET}{line}" for line in lines) or "–")
        self.button.setEnabled(rule is not None)
        self._clear()

    def show_trial(self, trial: Trial) -> None:
        """How far it is, and what it found."""
        self._running = not trial.over
        self.progress.setMaximum(max(1, trial.of))
        self.progress.setValue(trial.done)
        self.progress.setVisible(self._running)
        for hit in trial.hits[self.hits.count() :]:
            self.hits.addItem(self._line(hit))
        self.hits.setVisible(bool(trial.hits))
        words = self.tr("It would have held in %1 of %Ln cases.", "", trial.done)
        self.told.setText(words.replace("%1", str(len(trial.hits))))
        self._name_button()

    def _line(self, hit: Hit) -> str:
        why = why_words(hit.fired.reasons, lambda code: hit.template.name(code, self._language))
        return f"{hit.number} · {why}"

    def _press(self) -> None:
        if self._running:
            self.stopped.emit()
        else:
            self.hits.clear()
            self.wanted.emit()

    def _clear(self) -> None:
        self._running = False
        self.hits.clear()
        self.hits.hide()
        self.progress.hide()
        words = self.tr("Looks at the newest %n cases. Nothing is changed in them.", "", TRIED)
        self.told.setText(words)
        self._name_button()

    def _name_button(self) -> None:
        self.button.setText(self.tr("Stop") if self._running else self.tr("Try on past cases"))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(theme.XS)
        for name, label in ((self.tr("When"), self.when), (self.tr("Then"), self.then)):
            head = QLabel(name)
            set_role(head, "field")
            column.addWidget(head)
            column.addWidget(label)
            column.addSpacing(theme.M)
        column.addWidget(self.unknown)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addWidget(self.hits, 1)
        column.addStretch(0)
