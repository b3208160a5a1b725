"""Every key of the window, once: bound by the window, shown on the sheet and in the palette."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.widgets.keys import (
    ACCEPT_CASE,
    ACCEPT_TOGETHER,
    CLOSE_CASE,
    COPY_ANSWER,
    DELETE_CASE,
    HOLD_CASE,
    PALETTE,
    PLAN_REPORT,
    PRINT,
    REPORTS,
    REVIEW,
    SKIP_CASE,
    TAKE_KNOWN,
    Key,
    bound,
    native,
    pointing,
)
from ui.widgets.photo_keys import box_keys, measure_keys, photo_keys, way_keys

_translate = QCoreApplication.translate
_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that belong together."""

    title: str
    keys: tuple[Key, ...]


def groups() -> tuple[Group, ...]:
    """All keys, in the order the sheet shows them."""
    return (
        Group(_translate("Keys", "Case"), _case_keys()),
        Group(_translate("Keys", "Analysis and review"), _review_keys()),
        Group(_translate("Keys", "Many cases"), _going_keys()),
        Group(_translate("Keys", "Boxes"), box_keys()),
        Group(_translate("Keys", "Measure and outline"), measure_keys()),
        Group(_translate("Keys", "Report"), _report_keys()),
        Group(_translate("Keys", "Window"), _window_keys()),
        Group(_translate("Keys", "Photos"), photo_keys()),
        Group(_translate("Keys", "Ways to look"), way_keys()),
    )


def _case_keys() -> tuple[Key, ...]:
    finding = _translate("Keys", "Search cases; what waits; filter")
    return (
        Key("new_case", _translate("Keys", "New case"), bound(_Standard.New)),
        Key("new_batch", _translate("Keys", "New batch: many cases"), bound("Ctrl+Shift+N")),
        Key("add_photos", _translate("Keys", "Add photos"), bound(_Standard.Open)),
        Key("camera", _translate("Keys", "Photos with a camera"), bound("Ctrl+Shift+P")),
        Key("phone", _translate("Keys", "Photos from a phone"), bound("Ctrl+Shift+O")),
        Key("paste", _translate("Keys", "Paste a photo or files"), bound(_Standard.Paste)),
        Key("import_case", _translate("Keys", "Take in a case file"), bound("Ctrl+Shift+I")),
        Key("tickets", _translate("Keys", "Tickets of all cases"), bound("Ctrl+T")),
        Key("batches", _translate("Keys", "Batches"), bound("Ctrl+B")),
        Key(
            "search",
            finding,
            bound(_Standard.Find),
            ", ".join(map(native, ("Ctrl+F", "W", "Alt+F"))),
        ),
        Key("waiting", "", bound("W")),
        Key("filters", "", bound("Alt+F")),
        Key("assign_case", _translate("Keys", "Assign the case"), bound("Ctrl+Shift+A")),
        Key("close_case", _translate("Keys", "Close the case, or reopen it"), bound(CLOSE_CASE)),
        Key("hold_case", _translate("Keys", "Legal hold, or lift it"), bound(HOLD_CASE)),
        Key("delete_case", _translate("Keys", "Delete the case"), bound(DELETE_CASE)),
    )


def _report_keys() -> tuple[Key, ...]:
    return (
        Key("export", _translate("Keys", "Issue PDF"), bound("Ctrl+E")),
        Key(
            "plan_report",
            _translate("Keys", "The report, before it is written"),
            bound(PLAN_REPORT),
        ),
        Key("reports", _translate("Keys", "Versions of the report"), bound(REPORTS)),
        Key("print", _translate("Keys", "Print the report"), bound(PRINT)),
    )


def _review_keys() -> tuple[Key, ...]:
    return (
        Key("analyse", _translate("Keys", "Analyse"), bound("Ctrl+Return", "Ctrl+Enter")),
        Key("take_known", _translate("Keys", "Take the known answer"), bound(TAKE_KNOWN)),
        Key("look", _translate("Keys", "What is sent"), bound("Ctrl+I")),
        Key("stop", _translate("Keys", "Stop"), bound("Esc")),
        Key("copy_answer", _translate("Keys", "Copy the answer"), bound(COPY_ANSWER)),
        Key("next", _translate("Keys", "Next finding, previous"), bound("J"), "J, K"),
        Key("previous", "", bound("K")),
        Key("accept", _translate("Keys", "Accept the finding"), bound("A")),
        Key("edit", _translate("Keys", "Edit the finding"), bound("E")),
        Key("reject", _translate("Keys", "Reject the finding"), bound("R")),
        Key("copy_finding", _translate("Keys", "Copy the finding"), bound("Shift+C")),
        Key("compare", _translate("Keys", "Compare two answers"), bound("C")),
        Key(
            "look_closer",
            _translate("Keys", "Look closer: the finding, or a place"),
            bound("L"),
        ),
        Key("decide", _translate("Keys", "To your decision"), bound("Ctrl+J")),
        Key("ask", _translate("Keys", "Ask about the photos"), bound("Ctrl+L")),
        Key("undo", _translate("Keys", "Undo"), bound(_Standard.Undo)),
        Key("redo", _translate("Keys", "Redo"), bound("Ctrl+Shift+Z", _Standard.Redo)),
    )


def _going_keys() -> tuple[Key, ...]:
    review = _translate("Keys", "Go through the listed cases, or leave")
    together = _translate("Keys", "Accept all undisputed; asks first")
    step = _translate("Keys", "The next case that is left; the one before")
    both = pointing(SKIP_CASE, "\u2193, \u2191")
    return (
        Key("review", review, bound(REVIEW)),
        Key("accept_case", _translate("Keys", "Accept the case, go on"), bound(ACCEPT_CASE)),
        Key("accept_together", together, bound(ACCEPT_TOGETHER)),
        Key("next_case", step, bound(SKIP_CASE), both),
        Key("previous_case", "", bound("Ctrl+Up")),
    )


def _window_keys() -> tuple[Key, ...]:
    return (
        Key("dock", _translate("Keys", "The dock: parcels by scanner"), bound("Ctrl+Shift+D")),
        Key("figures", _translate("Keys", "Figures of a period"), bound("Ctrl+Shift+G")),
        Key("evaluation", _translate("Keys", "How right a model is"), bound("Ctrl+Shift+M")),
        Key("palette", _translate("Keys", "Everything that can be done"), bound(PALETTE)),
        Key("notice", _translate("Keys", "To the notice above the photos"), bound("F6")),
        Key("settings", _translate("Keys", "Settings"), bound("Ctrl+,")),
        Key("help", _translate("Keys", "Help"), bound("F1")),
        Key("keys", _translate("Keys", "This sheet"), bound("?")),
        Key("full_screen", _translate("Keys", "Photos on the whole screen"), _full_screen()),
        Key("quit", _translate("Keys", "Close Tessera"), bound("Ctrl+Q")),
    )


def _full_screen() -> tuple[QKeySequence, ...]:
    return bound("F11", _Standard.FullScreen)
