"""What can be done with several cases at once, while several are selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.filing import Act
from ui.widgets.flow import Flow
from ui.widgets.insets import inset
from ui.widgets.menu_name import menu_name
from ui.widgets.plain_label import PlainLabel


class BulkBar(QWidget):
    """act carries an Act, given a name, "" for nobody; stop: nothing further is to be done of all
    that goes on, each on a line of its own. Of deleted cases only putting back is offered."""

    review = Signal()
    export = Signal()
    teach = Signal()  # examples that a model is trained with
    analyse = Signal()  # again, by another template or model
    stop = Signal()
    act = Signal(object)
    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._count, self._deleted = 0, False
        self._going: dict[str, str] = {}  # words for how far it is, by what it is
        self.told = PlainLabel("", "strong")
        self.told.setIndent(4)  # as the buttons' words
        self.review_button = self._button(self.tr("Review"), self.review)
        self.export_button = self._button(self.tr("Export…"), self._open_exports)
        self.analyse_button = self._button(self.tr("Analyse as a batch…"), self.analyse)
        self.assign_button = self._button(self.tr("Assign…"), self._open_people)
        self.close_button = self._button(self.tr("Close"), lambda: self.act.emit(Act.CLOSE))
        self.delete_button = self._button(self.tr("Delete"), lambda: self.act.emit(Act.DELETE))
        self.restore_button = self._button(self.tr("Put back"), lambda: self.act.emit(Act.RESTORE))
        self.stop_button = self._button(self.tr("Stop"), self.stop)
        self._verbs = (
            self.review_button,
            self.analyse_button,
            self.export_button,
            self.assign_button,
            self.close_button,
            self.delete_button,
        )
        column = QVBoxLayout(self)
        inset(column, 12, 6, 8, 8)
        column.setSpacing(2)
        column.addWidget(self.told)
        column.addLayout(_flowing(*self._verbs, self.restore_button, self.stop_button))
        self._show()

    def show_count(self, count: int, deleted: bool) -> None:
        """So many cases are selected; deleted: they were put away."""
        self._count, self._deleted = count, deleted
        self._show()

    def show_progress(self, done: int, of: int) -> None:
        """So many reports are written; of 0: none are being written."""
        self._show_going("reports", self.tr("Report %1 of %2"), done, of)

    def show_cases(self, done: int, of: int) -> None:
        """Something was done with so many cases; of 0: nothing is being done with any."""
        self._show_going("cases", self.tr("Case %1 of %2"), done, of)

    def show_examples(self, done: int, of: int) -> None:
        """Training data of so many cases is written; of 0: none is being written."""
        self._show_going("examples", self.tr("Training data: case %1 of %2"), done, of)

    def _show_going(self, what: str, words: str, done: int, of: int) -> None:
        self._going.pop(what, None)
        if of:
            self._going[what] = words.replace("%1", _number(done + 1)).replace("%2", _number(of))
        self._show()

    def exports(self) -> QMenu:
        """What can be written of the cases."""
        menu = QMenu(self)
        menu.addAction(self.tr("Reports…")).triggered.connect(self.export)
        menu.addAction(self.tr("Training data…")).triggered.connect(self.teach)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def offer(self, names: Sequence[str]) -> None:
        """To whom cases can be given."""
        self._names = tuple(names)

    def people(self) -> QMenu:
        """One entry per person, and nobody."""
        menu = QMenu(self)
        for name in self._names:
            action = menu.addAction(menu_name(name))
            action.triggered.connect(lambda _=False, to=name: self.given.emit(to))
        if self._names:
            menu.addSeparator()
        menu.addAction(self.tr("Nobody")).triggered.connect(lambda: self.given.emit(""))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_exports(self) -> None:
        self.exports().popup(self.export_button.mapToGlobal(self.export_button.rect().topLeft()))

    def _open_people(self) -> None:
        self.people().popup(self.assign_button.mapToGlobal(self.assign_button.rect().topLeft()))

    def _button(self, words: str, pressed: Callable[[], object] | SignalInstance) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("role", "link")
        made.clicked.connect(pressed)
        return made

    def _show(self) -> None:
        selected = self.tr("%Ln cases selected", "", self._count)
        going = [self._going[what] for what in sorted(self._going)]
        self.told.setText("\n".join(going) or selected)
        for button in self._verbs:
            button.setVisible(not going and not self._deleted)
        self.restore_button.setVisible(not going and self._deleted)
        self.stop_button.setText(self.tr("Stop all") if len(going) > 1 else self.tr("Stop"))
        self.stop_button.setVisible(bool(going))
        self.setVisible(self._count > 1 or bool(going))


def _number(count: int) -> str:
    return QLocale().toString(count)


def _flowing(*buttons: QPushButton) -> Flow:
    """In as many rows as it takes: the list gets no wider when cases are selected."""
    rows = Flow(2, middle=False)
    for button in buttons:
        rows.addWidget(button)
    return rows
