"""What came back is shown before it comes in; at each conflict a person chooses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.merging import Choice, Place, Plan
from ui import theme
from ui.inspection.merge.conflict_card import ConflictCard
from ui.inspection.merge.conflict_words import coming
from ui.inspection.panel.names import Names
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll

_WIDTH, _HEIGHT = 760, 600
_NARROW, _LOW = 480, 150  # where nothing has to be chosen


class MergeDialog(QDialog):
    """what, source: which case, and from whom. merge is told once, with a choice for every
    conflict; until then nothing is written."""

    merge = Signal(object)  # {Place: Choice}

    def __init__(
        self,
        told: tuple[str, str],
        plan: Plan,
        case: Case,
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge what came back"))
        what, source = told
        self.title, self.source = PlainLabel(what, "heading"), PlainLabel(source, "muted")
        brought = coming(plan)
        words = self.tr("Comes in: %1.").replace("%1", brought)
        self.brought = PlainLabel(words if brought else "")
        self.cards = [ConflictCard(each, case, names) for each in plan.conflicts]
        self.left = PlainLabel("", "small")
        self.merge_button = QPushButton(self.tr("Merge"))
        self.merge_button.setProperty("role", "primary")
        self.merge_button.clicked.connect(self._agree)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.view = self._listed()
        for card in self.cards:
            card.chosen.connect(self._count)
            card.left.connect(self._go_on)
        self._arrange()
        self._count()
        self._go_on()

    def done(self, result: int) -> None:
        """It is shown once."""
        super().done(result)
        self.deleteLater()

    def choices(self) -> dict[Place, Choice]:
        """What is chosen so far."""
        return {card.place: card.choice for card in self.cards if card.choice}

    def _agree(self) -> None:
        self.merge.emit(self.choices())
        self.accept()

    def _go_on(self) -> None:
        """To the next one that waits for a choice."""
        card = next((each for each in self.cards if each.choice is None), None)
        if card is None:
            self.merge_button.setFocus()
            return
        self.view.bring(card)
        card.begin()

    def _count(self) -> None:
        done, all_of = len(self.choices()), len(self.cards)
        self.merge_button.setEnabled(done == all_of)
        words = self.tr("%1 of %2 chosen").replace("%1", str(done)).replace("%2", str(all_of))
        self.left.setText(words if all_of else "")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.left, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.merge_button)
        column.addLayout(buttons)
        self.resize(*((_WIDTH, _HEIGHT) if self.cards else (_NARROW, _LOW)))

    def _listed(self) -> SteadyScroll:
        """All that is said goes away upwards while choices are made: on a low screen they have the
        room."""
        view = SteadyScroll()
        inset(view.column, 0, 0, theme.S, 0)
        view.column.setSpacing(theme.M)
        view.column.addLayout(self._said())
        for card in self.cards:
            view.column.addWidget(card)
        view.column.addStretch(1)
        return view

    def _said(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.S)
        for label in (self.source, self.brought):
            label.setVisible(bool(label.text()))
            column.addWidget(label)
        words = self.tr(
            "Both sides changed these. Later keeps ours; what is not taken stays in the history."
        )
        asked = PlainLabel(words, "muted")
        asked.setVisible(bool(self.cards))
        column.addWidget(asked)
        words = self.tr(
            "Merging can't be undone step by step. A backup of all cases is made first, and leads "
            "back."
        )
        column.addWidget(PlainLabel(words, "muted"))
        return column
