"""Joins going through many cases to the window: its strip, the list, its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.inspection.hindrance import Hindrance
from ui.notices import Notice
from ui.wording import reason_word

if TYPE_CHECKING:
    from app.domain.case import Case
    from ui.models import Models
    from ui.window import MainWindow

_translate = QCoreApplication.translate


class Reviewing(QObject):
    """One per window. query(): what the list shows by now; open_case(id) opens a case."""

    def __init__(
        self, window: MainWindow, models: Models, open_case: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._going = window, models, models.going
        strip, going, shown = window.review, models.going, window.case_list
        self._reasons: dict[str, str] = {}
        self._hinders = False  # what the notice says is of this review
        going.began.connect(self._begun)
        going.changed.connect(self._draw)
        going.wanted.connect(open_case)
        going.hindered.connect(self._hinder)
        going.ahead.connect(self._make_ready)
        strip.accept.connect(self.accept)
        strip.closed.connect(going.leave)
        window.banner.gone.connect(self._forget)
        shown.filters.review.clicked.connect(self.begin)
        shown.bulk.review.connect(self._begin_chosen)
        shown.query_changed.connect(lambda _: going.leave())

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "review": self.begin,
            "accept_case": self.accept,
            "next_case": partial(self._step, 1),
            "previous_case": partial(self._step, -1),
        }

    def begin(self) -> None:
        """Go through what the list shows, or leave it again."""
        if self._going.active:
            self._going.leave()
        else:
            self._window.flush()
            self._going.begin(self._window.case_list.query)

    def accept(self) -> None:
        """Take the open case as it is proposed, and go on."""
        self._window.flush()
        self._going.accept()

    def _begin_chosen(self) -> None:
        shown = self._window.case_list
        self._window.flush()
        self._going.begin(shown.query, shown.view.selected())

    def _step(self, by: int) -> None:
        self._window.flush()
        self._going.step(by)

    def _begun(self) -> None:
        """Of tens of thousands of cases, so once."""
        due = self._going.going.due
        self._reasons = {each.case_id: reason_word(each.why) for each in due}

    def _draw(self) -> None:
        going, strip = self._going, self._window.review
        strip.setVisible(going.active)
        if self._hinders and not going.active:
            self._window.banner.dismiss()  # its button would begin another one
        here = going.here
        why = reason_word(here.why) if here else ""
        strip.show_place(len(going.done), len(going.going.due), len(going.left), why)
        strip.show_over(going.over)
        strip.show_samples(going.audited)
        self._window.case_list.show_reasons(self._reasons, going.done)

    def _make_ready(self, case: Case) -> None:
        self._window.table.make_ready(case)

    def _hinder(self, why: Hindrance, count: int) -> None:
        self._window.tell(of_hindrance(why, count))
        self._hinders = why is Hindrance.ALL_DONE

    def _forget(self) -> None:
        self._hinders = False


def of_hindrance(why: Hindrance, count: int) -> Notice:
    """Why nothing was done, and what to do."""
    match why:
        case Hindrance.NOTHING_LEFT:
            return Notice(_translate("Notices", "None of these cases waits for a review."))
        case Hindrance.ALL_DONE:
            what = _translate("Notices", "All %n cases of this review are done.", "", count)
            leave = ("review", _translate("Notices", "Leave the review"))
            return Notice(what, actions=(leave,), mood="ok")
        case Hindrance.NOTHING_PROPOSED:
            what = _translate("Notices", "There is no whole proposal to accept.")
            more = _translate("Notices", "Choose severity and action; the same key goes on then.")
            return Notice(what, more, mood="warn")
        case Hindrance.NO_NAME:
            what = _translate("Notices", "Nobody stands for the decision yet.")
            more = _translate("Notices", "Type your name under «Your decision».")
            return Notice(what, more, mood="warn")
    what = _translate("Notices", "%n items are open in this case.", "", count)
    more = _translate("Notices", "Press the key again to accept all the same.")
    return Notice(what, more, mood="warn")
