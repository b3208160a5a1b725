"""Everything a person can set off by key, button or notice, under one name each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.words import Arrival, Kind
from ui.accepting import Accepting
from ui.carrying import Carrying
from ui.commanding import Commanding
from ui.copying import Copying
from ui.correcting import Correcting
from ui.evaluating import Evaluating
from ui.exporting import Exporting
from ui.figuring import Figuring
from ui.filing import Filing
from ui.inspection.status import failed_question
from ui.looking import Looking
from ui.pasting import Pasting
from ui.printing import Printing
from ui.recording import Recording
from ui.reviewing import Reviewing
from ui.settings.pages import Page
from ui.settings.settings_dialog import Behind, SettingsDialog
from ui.supporting import Supporting
from ui.ticketing import Ticketing
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
        self._settings: SettingsDialog | None = None
        self._looking = Looking(window, models.sent)
        self._looking.analyse.connect(self.analyse)
        self._correcting = Correcting(window, models)
        self._ticketing = Ticketing(window, models)
        self._ticketing.case_wanted.connect(self.open_case)
        self._figuring = Figuring(window, models)
        self.evaluating = Evaluating(window, models)
        self._filing = Filing(window, models)
        printing = Printing(window, models)
        self.exporting = Exporting(window, models, printing)
        self.carrying = Carrying(window, models)
        self.carrying.case_wanted.connect(self.open_case)
        self._reviewing = Reviewing(window, models, self.open_case)
        self._accepting = Accepting(window, models)
        self._recording = Recording(window, models, self.exporting.took)
        copying = Copying(window, models, self.exporting.took)
        self.paste = Pasting(window, models.intake).paste
        screens = self._of_table() | self._of_review() | self._correcting.verbs()
        general = self._general() | self._filing.verbs() | self.exporting.verbs()
        general |= self.carrying.verbs() | printing.verbs()
        general |= (
            self._reviewing.verbs()
            | self._accepting.verbs()
            | self._recording.verbs()
            | copying.verbs()
            | Supporting(window, models).verbs()
        )
        general["palette"] = Commanding(window, models, self.do).open
        self._verbs, self._of_screens = general | screens, {"stop", *screens}
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

    def analyse(self) -> None:
        """Analyse what waits; what was wrong last time is no longer the news."""
        if self._window.header.analyse_button.isEnabled():
            self._window.flush()
            self._window.banner.dismiss()
            self._models.analysis.analyse()

    def use_fallback(self) -> None:
        """Analyse once with the connection that was offered instead of the failing one."""
        self._window.flush()
        self._models.analysis.use_fallback()

    def stop(self) -> None:
        """Stop the answer that comes in; else take back one thing on the table."""
        table, models = self._window.table, self._models
        drawing = table.modes.active is not None
        if not drawing and self._window.header.stop_button.isVisible():
            models.analysis.stop()
        elif not drawing and models.conversation.asking:
            models.conversation.stop()
        elif not (table.leave_mode() or self._window.full_screen.leave()):
            table.back()

    def _go(self, there: Callable[[], None]) -> None:
        """Back or forth; what is being drawn is the last change then."""
        self._window.table.correcting.settle()
        there()

    def practise(self) -> None:
        """Analyse with the practice engine."""
        self._models.settings.practise()
        self.analyse()

    def ask_again(self) -> None:
        """The question that failed, or the one that did not go out and stands in its field."""
        self._window.banner.dismiss()
        if turn_id := failed_question(self._models.case.case):
            self._models.conversation.again(turn_id)
        else:
            self._window.panel.ask_on()

    def ask_fallback(self) -> None:
        """The question that failed, once, with the connection that was offered instead."""
        self._window.banner.dismiss()
        self._models.conversation.use_fallback(failed_question(self._models.case.case))

    def look(self) -> None:
        """Show what an analysis would send, if there is anything."""
        if self._models.case.case.photos:
            self._looking.look()

    def open_settings(self, page: Page = Page.CONNECTIONS) -> None:
        """Open the settings at that page, or bring them forward."""
        if self._settings is None:
            of = self._models
            self._settings = SettingsDialog(
                of.settings,
                of.templates,
                of.rules,
                Behind(of.backups, of.outgoing, of.calls, of.look, of.signing, of.setup),
                of.resolve,
                self._window,
            )
            self._settings.finished.connect(self._settings_closed)
            self._settings.measure_wanted.connect(self.evaluating.show)
            self._settings.open()
        self._settings.show_page(page)
        self._settings.raise_()

    def _settings_closed(self) -> None:
        self._settings = None

    def _general(self) -> dict[str, Callable[[], object]]:
        window, models = self._window, self._models
        return {
            "new_case": self.new_case,
            "new_batch": window.case_list.new_batch.emit,
            "add_photos": self.add_photos,
            "try_samples": self.try_samples,
            "paste": self.paste,
            "camera": window.table.from_camera.emit,
            "phone": window.table.from_phone.emit,
            "analyse": self.analyse,
            "take_known": models.known.take,
            "look": self.look,
            "practice": self.practise,
            "fallback": self.use_fallback,
            "ask_again": self.ask_again,
            "ask_fallback": self.ask_fallback,
            "stop": self.stop,
            "settings": self.open_settings,
            "dock": window.facts.dock.emit,
            "batches": window.facts.batches.emit,
            "network": lambda: self.open_settings(Page.NETWORK),
            "templates": lambda: self.open_settings(Page.TEMPLATES),
            "general": lambda: self.open_settings(Page.GENERAL),
            "outgoing": lambda: self.open_settings(Page.OUTGOING),
            "figures": self._figuring.show,
            "evaluation": self.evaluating.show,
            "over_time": self._figuring.show_over_time,
            "tickets": self._ticketing.show_all,
            "backups": lambda: self.open_settings(Page.BACKUPS),
            "report_settings": lambda: self.open_settings(Page.REPORT),
            "rescue": self._models.backups.rescue_wanted.emit,
            "search": window.case_list.focus_search,
            "waiting": window.case_list.show_waiting,
            "filters": window.case_list.focus_filters,
            "keys": window.show_keys,
            "help": window.show_help,
            "undo": partial(self._go, models.going.undo),
            "redo": partial(self._go, models.case.redo),
            "undo_view": window.case_list.put_view_back,
            "undo_setup": models.setup.put_back,
            "quit": window.close,
            "full_screen": window.full_screen.toggle,
        }

    def _of_table(self) -> dict[str, Callable[[], object]]:
        table = self._window.table
        return {
            **{f"photo_{place}": partial(table.choose, place) for place in range(1, 5)},
            "fill": table.toggle_fill,
            "black_out": table.toggle_blacking_out,
            "find_writing": table.bars.writing.open,
            "together": table.together.toggle,
            "before": table.toggle_before,
            "photo_on": partial(table.turn_on, 1),
            "photo_back": partial(table.turn_on, -1),
            "move_forward": partial(table.reordering.move, -1),
            "move_back": partial(table.reordering.move, 1),
            "turn": partial(table.ways.turn, 1),
            "turn_back": partial(table.ways.turn, -1),
            "ways": table.ways.toggle_panel,
            "edges": table.ways.toggle_edges,
            "as_it_is": table.ways.reset,
            "loupe": partial(table.loupes.hold_up, Qt.Key.Key_Z),
            "zoom_in": lambda: table.zoom(1),
            "zoom_out": lambda: table.zoom(-1),
            "zoom_fit": lambda: table.zoom(0),
        }

    def _of_review(self) -> dict[str, Callable[[], object]]:
        panel = self._window.panel
        verbs = ("edit", "look_closer")
        named: dict[str, Callable[[], object]] = {v: partial(panel.act, v) for v in verbs}
        named |= {"copy_answer": panel.copy_answer, "ask": panel.ask_on, "decide": panel.decide}
        return named | {"compare": partial(panel.compare_wanted.emit, "")}
