"""The quiet line of facts at the foot of the window; more of them on a click."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
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
        self._make_links()
        self.saved = QLabel()
        self.saved.setProperty("role", "small")
        self._arrange()

    def _make_links(self) -> None:
        """Those about the case and what is under way are hidden while there is nothing."""
        self.more = _link(self.tr("Details"), self.show_more)
        self.sent = _link(self.tr("What is sent"), self.look)
        self.waiting = _link("", self.tray)
        self.undelivered = _link("", self.outgoing)
        self.batch = _link("", self.batches)
        for link in (self.more, self.sent, self.waiting, self.undelivered, self.batch):
            link.hide()
        self.to_dock = _link(self.tr("Dock"), self.dock)
        self.to_dock.setToolTip(self.tr("Receive parcels with a barcode scanner"))
        self.to_figures = _link(self.tr("Figures"), self.figures)
        self.to_figures.setToolTip(self.tr("Cases, findings, times and calls of a period"))
        self.to_evaluation = _link(self.tr("How right is it?"), self.evaluation)
        self.to_evaluation.setToolTip(self.tr("Measure a model on labelled photos"))

    def _arrange(self) -> None:
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


def _link(words: str, pressed: Callable[[], object] | SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.clicked.connect(pressed)
    return button
