"""The quiet line of facts at the foot of the window; more of them on a click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.widgets.elided_label import ElidedLabel
from ui.widgets.facts_sheet import Facts, open_sheet


class FactsLine(QFrame):
    """Shows what it is handed: a few facts in a row, when the work was saved, and, on a click,
    a list of named ones; look: what is sent is asked for;
    tray: what waits in the folder; dock: the screen for parcels; figures: how a period
    went; evaluation: how right models are; outgoing: what of the case did not arrive elsewhere;
    batches: all of them."""

    look = Signal()
    tray = Signal()
    dock = Signal()
    figures = Signal()
    evaluation = Signal()
    outgoing = Signal()
    batches = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom")
        self._facts: Facts = ()
        self.line = ElidedLabel()
        self.line.setProperty("role", "small")
        self.more = QPushButton(self.tr("Details"))
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self.show_more)
        self.more.hide()
        self.sent = QPushButton(self.tr("What is sent"))
        self.sent.setProperty("role", "link")
        self.sent.clicked.connect(self.look)
        self.sent.hide()
        self.waiting = QPushButton()
        self.waiting.setProperty("role", "link")
        self.waiting.clicked.connect(self.tray)
        self.waiting.hide()
        self.undelivered = QPushButton()
        self.undelivered.setProperty("role", "link")
        self.undelivered.clicked.connect(self.outgoing)
        self.undelivered.hide()
        self.batch = QPushButton()
        self.batch.setProperty("role", "link")
        self.batch.clicked.connect(self.batches)
        self.batch.hide()
        self.to_dock = _link(self.tr("Dock"), self.tr("Receive parcels with a barcode scanner"))
        self.to_dock.clicked.connect(self.dock)
        told = self.tr("Cases, findings, times and calls of a period")
        self.to_figures = _link(self.tr("Figures"), told)
        self.to_figures.clicked.connect(self.figures)
        told = self.tr("Measure a model on labelled photos")
        self.to_evaluation = _link(self.tr("How right is it?"), told)
        self.to_evaluation.clicked.connect(self.evaluation)
        self.saved = QLabel()
        self.saved.setProperty("role", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 1)
        row.setSpacing(12)
        row.addWidget(self.line)
        row.addWidget(self.more)
        row.addWidget(self.sent)
        row.addStretch(1)
        row.addWidget(self.batch)
        row.addWidget(self.undelivered)
        row.addWidget(self.waiting)
        row.addWidget(self.to_figures)
        row.addWidget(self.to_evaluation)
        row.addWidget(self.to_dock)
        row.addWidget(self.saved)
        self.setFixedHeight(28)

    def show_facts(self, line: str, facts: Facts) -> None:
        """line: what everybody wants to know; facts: (name, value) of what only some do."""
        self.line.setText(line)
        self._facts = facts
        self.more.setVisible(bool(facts))

    def offer_look(self, something: bool) -> None:
        """Whether there is something to send."""
        self.sent.setVisible(something)

    def offer_dock(self, offered: bool) -> None:
        """Whether parcels come in at this desk; its key works all the same."""
        self.to_dock.setVisible(offered)

    def show_waiting(self, text: str) -> None:
        """What waits in the watched folder; "" for nothing."""
        self.waiting.setText(text)
        self.waiting.setVisible(bool(text))

    def show_batch(self, text: str) -> None:
        """How the batch under way stands; "" for none."""
        self.batch.setText(text)
        self.batch.setVisible(bool(text))

    def show_undelivered(self, count: int) -> None:
        """How many messages about the case could not be delivered."""
        self.undelivered.setText(self.tr("%n messages not delivered", "", count))
        self.undelivered.setVisible(count > 0)

    def show_saved(self, text: str) -> None:
        """When the work was saved last."""
        self.saved.setText(text)

    def show_more(self) -> None:
        """Open the list above the line; a click elsewhere or Esc closes it."""
        open_sheet(self._facts, self.more)


def _link(words: str, told: str) -> QPushButton:
    """A button that leads elsewhere; told: where to."""
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setToolTip(told)
    return button
