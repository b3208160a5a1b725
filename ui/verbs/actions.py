"""Everything a person can set off by key, button or notice, under one name each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.words import Arrival, Kind
from ui.verbs.accepting import Accepting
from ui.verbs.asking import Asking
from ui.verbs.carrying import Carrying
from ui.verbs.commanding import Commanding
from ui.verbs.copying import Copying
from ui.verbs.correcting import Correcting
from ui.verbs.evaluating import Evaluating
from ui.verbs.exporting import Exporting
from ui.verbs.figuring import Figuring
from ui.verbs.filing import Filing
from ui.verbs.pasting import Pasting
from ui.verbs.printing import Printing
from ui.verbs.recording import Recording
from ui.verbs.reviewing import Reviewing
from ui.verbs.screen_verbs import Verbs, of_panel, of_table
from ui.verbs.setting import Setting
from ui.verbs.supporting import Supporting
from ui.verbs.ticketing import Ticketing
from ui.widgets.file_choice import choose_photos

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow


class Actions(QObject):
    """Hears the window's keys and its banner's buttons, and does what they say."""

    starting = Signal()  # whatever is still to be drawn has to be there now

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self.asking, self.setting = Asking(window, models), Setting(window, models)
        self.carrying, self.evaluating = Carrying(window, models), Evaluating(window, models)
        self._printing = Printing(window, models)
        self.exporting = Exporting(window, models, self._printing)
        self.paste = Pasting(window, models.intake).paste
        self.setting.measure_wanted.connect(self.evaluating.show)
        self.carrying.case_wanted.connect(self.open_case)
        screens = of_table(window.table) | of_panel(window.panel)
        screens |= Correcting(window, models).verbs()
        self._verbs = self._of_case() | self._of_window() | self._of_rooms() | screens
        self._of_screens = {"stop", *screens}
        window.key_pressed.connect(self.do)
        window.banner.chosen.connect(self.do)

    def do(self, action: str) -> None:
        """Do what that name stands for; while answers are compared, keys that mean photos and
        findings mean those compared."""
        self.starting.emit()
        compared = self._window.comparison
        if compared is not None and action in self._of_screens:
            compared.act(action)
        else:
            self._verbs[action]()

    def new_case(self) -> None:
        """An empty case; what was typed is saved, the notice about the last one goes."""
        self._window.flush()
        self._window.banner.dismiss()
        self._models.case.new_case()

    def open_case(self, case_id: str) -> None:
        """Another case; what was typed in this one is saved, its notice goes."""
        self._window.flush()
        self._window.banner.dismiss()
        self._models.prices.look()
        self._models.case.open_case(case_id)

    def add_photos(self) -> None:
        """Ask for files."""
        add = self._models.intake.add_paths
        choose_photos(self._window, lambda paths: add(paths, Arrival.DIALOG))

    def try_samples(self) -> None:
        """The chosen template's example; where it has none, a parcel's photos."""
        case = self._models.case.case
        names = self._models.templates.example(case)
        if not names and not case.photos:
            self._models.review.describe({"template": "parcel", "kind": Kind.PARCEL})
        self._models.intake.add_samples(names)

    def _go(self, there: Callable[[], None]) -> None:
        """Back or forth; what is being drawn is the last change then."""
        self._window.table.correcting.settle()
        there()

    def _of_case(self) -> Verbs:
        window, models = self._window, self._models
        return {
            "new_case": self.new_case,
            "new_batch": window.case_list.new_batch.emit,
            "add_photos": self.add_photos,
            "try_samples": self.try_samples,
            "paste": self.paste,
            "camera": window.table.from_camera.emit,
            "phone": window.table.from_phone.emit,
            "undo": partial(self._go, models.going.undo),
            "redo": partial(self._go, models.case.redo),
        }

    def _of_window(self) -> Verbs:
        window, models = self._window, self._models
        return {
            "dock": window.facts.dock.emit,
            "batches": window.facts.batches.emit,
            "rescue": models.backups.rescue_wanted.emit,
            "search": window.case_list.focus_search,
            "waiting": window.case_list.show_waiting,
            "filters": window.case_list.focus_filters,
            "keys": window.show_keys,
            "help": window.show_help,
            "notice": window.banner.take_focus,
            "undo_view": window.case_list.filters.put_view_back,
            "undo_setup": models.setup.put_back,
            "quit": window.close,
            "full_screen": window.full_screen.toggle,
            "palette": Commanding(window, models, self.do).open,
        }

    def _of_rooms(self) -> Verbs:
        """What has a file of its own for what it does."""
        window, models = self._window, self._models
        ticketing = Ticketing(window, models)
        ticketing.case_wanted.connect(self.open_case)
        rooms = (
            *(self.asking, self.setting, self.carrying, self.evaluating),
            *(self._printing, self.exporting, ticketing),
            *(Figuring(window, models), Filing(window, models), Accepting(window, models)),
            Reviewing(window, models, self.open_case),
            Recording(window, models, self.exporting.took),
            Copying(window, models, self.exporting.took),
            Supporting(window, models),
        )
        return {name: verb for room in rooms for name, verb in room.verbs().items()}
