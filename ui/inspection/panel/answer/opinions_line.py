"""Under an assessment: ask somebody else too, and hold the answers against each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.inspection import Inspection
from app.domain.looking.agreement import answers
from app.domain.looking.comparison import comparable, compare
from app.domain.looking.looked import left_out
from app.domain.run import Run
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.names import shortened
from ui.inspection.run_words import model_name
from ui.widgets.plain_label import PlainLabel


class OpinionsLine(QWidget):
    """Hidden until there is an answer. second carries the place, in the list handed in, of the
    connection that was chosen."""

    second = Signal(int)
    compare = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.alone = True  # no second opinion came to its end
        self.told = PlainLabel("", "muted")
        self.second_button = QPushButton(self.tr("Second opinion…"))
        self.second_button.setToolTip(self.tr("Ask a model once more about these photos"))
        self.second_button.clicked.connect(self._open_menu)
        self.compare_button = QPushButton(self.tr("Compare"))
        self.compare_button.setToolTip(self.tr("Two answers side by side (C)"))
        self.compare_button.clicked.connect(self.compare)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.second_button)
        row.addWidget(self.compare_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.told)
        column.addLayout(row)

    def offer(self, names: Sequence[str]) -> None:
        """The connections that can be asked, by name."""
        self._names = tuple(shortened(name) for name in names)

    def show_inspection(self, inspection: Inspection, judged: bool = True) -> None:
        """What second opinions there are, and what can be done; judged: there are findings that
        could be held against each other."""
        run = inspection.run
        answered = run is not None and run.state is not RunState.RUNNING
        asking = any(each.state is RunState.RUNNING for each in inspection.seconds)
        runs = comparable(inspection)
        self.alone = len(answers(inspection)) < 2
        said = [self._said(run, second) for second in inspection.seconds] if run else []
        words = "\n".join([*self._looked(inspection), *said])
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.second_button.setEnabled(answered and not asking and bool(self._names))
        self.compare_button.setVisible(len(runs) > 1)
        # It comes with the summary, still disabled, so that nothing moves when the answer ends.
        summed_up = run is not None and run.assessment.summary is not None
        self.setVisible(judged and (bool(runs) or asking or summed_up))

    def menu(self) -> QMenu:
        """Whom to ask."""
        menu = QMenu(self)
        for place, name in enumerate(self._names):
            # An ampersand in a name is a letter, not the mark of a key.
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, place=place: self.second.emit(place))
        return menu

    def offer_now(self) -> None:
        """As if the button had been pressed, with the keyboard in the menu."""
        self.second_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open_menu()

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
        menu.popup(self.second_button.mapToGlobal(self.second_button.rect().bottomLeft()))

    def _looked(self, inspection: Inspection) -> list[str]:
        """What several looks came to."""
        merged = inspection.run.merged if inspection.run else None
        if merged is None or not merged.looks:
            return []
        told = [self.tr("%n looks count", "", len(merged.looks))]
        if merged.lost:
            told.append(self.tr("%n brought nothing", "", merged.lost))
        if out := left_out(inspection, merged):
            told.append(self.tr("%n seen by too few, left out", "", out))
        return [" · ".join(told)]

    def _said(self, run: Run, second: Run) -> str:
        name = model_name(second)
        if second.state is RunState.RUNNING:
            return self.tr("Second opinion: %1 is being asked…").replace("%1", name)
        if second.state is not RunState.DONE:
            return self.tr("Second opinion of %1: it did not come to its end.").replace("%1", name)
        compared = compare(run, second)
        alone = len(compared.left_only) + len(compared.right_only)
        words = self.tr("Second opinion of %4: %1 agreed, %2 differing, %3 seen by one only")
        counts = (len(compared.agreed), len(compared.differing), alone)
        for place, count in enumerate(counts, 1):
            words = words.replace(f"%{place}", str(count))
        return words.replace("%4", name)
