"""Every key of the window, once: the window binds them, the sheet of keys shows them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

_translate = QCoreApplication.translate
_Standard = QKeySequence.StandardKey
COPY_ANSWER = "Ctrl+Shift+C"
CLOSE_CASE, HOLD_CASE, DELETE_CASE = "Ctrl+Shift+W", "Ctrl+Shift+H", "Ctrl+Shift+Del"
REPORTS, PRINT = "Ctrl+Shift+E", "Ctrl+P"
TAKE_KNOWN = "Ctrl+K"
PLAN_REPORT = "Ctrl+R"
REVIEW, ACCEPT_CASE, ACCEPT_TOGETHER = "Ctrl+Shift+R", "Q", "Shift+Q"


@dataclass(frozen=True, slots=True)
class Key:
    """action: what the window does on it; sequences: the keys, the one to show first. gesture:
    words for what is done with mouse and keys together, where the table itself sees to it."""

    action: str
    words: str
    sequences: tuple[QKeySequence, ...] = ()
    gesture: str = ""

    @property
    def shown(self) -> str:
        """The key as the platform writes it."""
        return self.gesture or self.sequences[0].toString(QKeySequence.SequenceFormat.NativeText)


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
        Group(_translate("Keys", "Boxes"), _box_keys()),
        Group(_translate("Keys", "Measure and outline"), _measure_keys()),
        Group(_translate("Keys", "Report"), _report_keys()),
        Group(_translate("Keys", "Window"), _window_keys()),
        Group(_translate("Keys", "Photos"), _photo_keys()),
        Group(_translate("Keys", "Ways to look"), _way_keys()),
    )


def native(keys: str) -> str:
    """A key as the platform writes it; Return as the arrow people know from the keyboard."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "⏎").replace("+⏎", " ⏎")


def _case_keys() -> tuple[Key, ...]:
    finding = _translate("Keys", "Search cases; what waits; filter")
    return (
        Key("new_case", _translate("Keys", "New case"), _keys(_Standard.New)),
        Key("new_batch", _translate("Keys", "New batch: many cases"), _keys("Ctrl+Shift+N")),
        Key("add_photos", _translate("Keys", "Add photos"), _keys(_Standard.Open)),
        Key("camera", _translate("Keys", "Photos with a camera"), _keys("Ctrl+Shift+P")),
        Key("phone", _translate("Keys", "Photos from a phone"), _keys("Ctrl+Shift+O")),
        Key("paste", _translate("Keys", "Paste a photo or files"), _keys(_Standard.Paste)),
        Key("import_case", _translate("Keys", "Take in a case file"), _keys("Ctrl+Shift+I")),
        Key("tickets", _translate("Keys", "Tickets of all cases"), _keys("Ctrl+T")),
        Key("batches", _translate("Keys", "Batches"), _keys("Ctrl+B")),
        Key(
            "search",
            finding,
            _keys(_Standard.Find),
            " ".join(map(native, ("Ctrl+F", "W", "Alt+F"))),
        ),
        Key("waiting", "", _keys("W")),
        Key("filters", "", _keys("Alt+F")),
        Key("assign_case", _translate("Keys", "Assign the case"), _keys("Ctrl+Shift+A")),
        Key("close_case", _translate("Keys", "Close the case, or reopen it"), _keys(CLOSE_CASE)),
        Key("hold_case", _translate("Keys", "Legal hold, or lift it"), _keys(HOLD_CASE)),
        Key("delete_case", _translate("Keys", "Delete the case"), _keys(DELETE_CASE)),
    )


def _report_keys() -> tuple[Key, ...]:
    return (
        Key("export", _translate("Keys", "Export PDF"), _keys("Ctrl+E")),
        Key(
            "plan_report",
            _translate("Keys", "The report, before it is written"),
            _keys(PLAN_REPORT),
        ),
        Key("reports", _translate("Keys", "Versions of the report"), _keys(REPORTS)),
        Key("print", _translate("Keys", "Print the report"), _keys(PRINT)),
    )


def _review_keys() -> tuple[Key, ...]:
    return (
        Key("analyse", _translate("Keys", "Analyse"), _keys("Ctrl+Return", "Ctrl+Enter")),
        Key("take_known", _translate("Keys", "Take the known answer"), _keys(TAKE_KNOWN)),
        Key("look", _translate("Keys", "What is sent"), _keys("Ctrl+I")),
        Key("stop", _translate("Keys", "Stop"), _keys("Esc")),
        Key("copy_answer", _translate("Keys", "Copy the answer"), _keys(COPY_ANSWER)),
        Key("next", _translate("Keys", "Next finding, previous"), _keys("J"), "J, K"),
        Key("previous", "", _keys("K")),
        Key("accept", _translate("Keys", "Accept the finding"), _keys("A")),
        Key("edit", _translate("Keys", "Edit the finding"), _keys("E")),
        Key("reject", _translate("Keys", "Reject the finding"), _keys("R")),
        Key("copy_finding", _translate("Keys", "Copy the finding"), _keys("Shift+C")),
        Key("compare", _translate("Keys", "Compare two answers"), _keys("C")),
        Key(
            "look_closer",
            _translate("Keys", "Look closer: the finding, or a place"),
            _keys("L"),
        ),
        Key("ask", _translate("Keys", "Ask about the photos"), _keys("Ctrl+L")),
        Key("undo", _translate("Keys", "Undo"), _keys(_Standard.Undo)),
        Key("redo", _translate("Keys", "Redo"), _keys("Ctrl+Shift+Z", _Standard.Redo)),
    )


def _going_keys() -> tuple[Key, ...]:
    review = _translate("Keys", "Go through the listed cases, or leave")
    together = _translate("Keys", "Accept all undisputed; asks first")
    step = _translate("Keys", "The next case that is left; the one before")
    both = native("Ctrl+Down").replace("Down", _translate("Keys", "down, up"))
    return (
        Key("review", review, _keys(REVIEW)),
        Key("accept_case", _translate("Keys", "Accept the case, go on"), _keys(ACCEPT_CASE)),
        Key("accept_together", together, _keys(ACCEPT_TOGETHER)),
        Key("next_case", step, _keys("Ctrl+Down"), both),
        Key("previous_case", "", _keys("Ctrl+Up")),
    )


def _box_keys() -> tuple[Key, ...]:
    grades = tuple(Key(f"grade_{n}", "", _keys(f"Alt+{n}")) for n in (1, 2, 3))
    graded = _translate("Keys", "Severity: none, minor, moderate, severe")
    surer = _translate("Keys", "Only boxes the model was surer of")
    arrows = _translate("Keys", "Arrows")
    shift = _translate("Keys", "Shift + arrows")
    outline = _translate("Keys", "Draw an outline round the damage")
    corners = _translate("Keys", "One corner more, the chosen one away")
    return (
        Key("draw", _translate("Keys", "Draw a new finding; Enter sets its box"), _keys("N")),
        Key("outline", outline, _keys("G")),
        Key("reshape", _translate("Keys", "The box as an outline, and back"), _keys("Shift+G")),
        Key("", _translate("Keys", "Choose a corner; arrows move it"), (), ", ."),
        Key("", corners, (), _translate("Keys", "I, Del")),
        Key("hold", _translate("Keys", "Take hold of the finding's box"), _keys("M")),
        Key("", _translate("Keys", "Move the box; longer steps while held"), (), arrows),
        Key("", _translate("Keys", "Stretch the box right and down"), (), shift),
        Key("", _translate("Keys", "Away with the finding"), (), _translate("Keys", "Del")),
        Key("grade_0", graded, _keys("Alt+0"), _translate("Keys", "Alt + 0 – 3")),
        *grades,
        Key("behind", _translate("Keys", "The next of boxes over each other"), _keys("O")),
        Key("duplicate", _translate("Keys", "The finding once more"), _keys("Ctrl+D")),
        Key("split", _translate("Keys", "Two findings of one"), _keys("S")),
        Key("merge", _translate("Keys", "The same damage as in another photo"), _keys("Y")),
        Key("hide_boxes", _translate("Keys", "No boxes while it is held"), _keys("H")),
        Key("undecided", _translate("Keys", "Only boxes nobody has decided on"), _keys("U")),
        Key("surer", surer, _keys("Alt+Up"), _translate("Keys", "Alt + up, down")),
        Key("less_sure", "", _keys("Alt+Down")),
    )


def _photo_keys() -> tuple[Key, ...]:
    digits = tuple(Key(f"photo_{n}", "", _keys(str(n))) for n in (2, 3, 4))
    by_keys = _translate("Keys", "The same by keys; Shift changes the size")
    pages = native("Ctrl+PgDown").replace("PgDown", "PgUp, PgDn")
    turn_on = _translate("Keys", "The next or previous photo of the case")
    before = _translate("Keys", "An earlier inspection beside the latest")
    move = _translate("Keys", "Put the photo elsewhere, or drag its caption")
    zoom_in = _translate("Keys", "Zoom in, out, the whole; or by the wheel")
    find = _translate("Keys", "Find and select writing in the photos")
    words = _translate("Keys", "There from word to word; Shift selects more")
    return (
        Key("photo_1", _translate("Keys", "Choose a photo"), _keys("1"), "1 – 4"),
        *digits,
        Key("before", before, _keys("Shift+P")),
        Key("photo_on", turn_on, _keys("Ctrl+PgDown"), pages),
        Key("photo_back", "", _keys("Ctrl+PgUp")),
        Key("fill", _translate("Keys", "One photo fills the table, or all four"), _keys("F")),
        Key("together", _translate("Keys", "Two photos, zoomed and moved together"), _keys("P")),
        Key("move_back", move, _keys("Alt+Right"), _translate("Keys", "Alt + left, right")),
        Key("move_forward", "", _keys("Alt+Left")),
        Key("loupe", _translate("Keys", "A loupe under the pointer while it is held"), _keys("Z")),
        Key("black_out", _translate("Keys", "Black out places before sending"), _keys("B")),
        Key("", by_keys, (), _translate("Keys", "Enter, arrows")),
        Key("", _translate("Keys", "Write the caption of the photo"), (), native("F2")),
        Key("find_writing", find, _keys("Ctrl+Shift+F")),
        Key("", words, (), _translate("Keys", "Down, arrows")),
        Key("zoom_in", zoom_in, _keys("+", "=", _Standard.ZoomIn), "+, -, 0"),
        Key("zoom_out", "", _keys("-", _Standard.ZoomOut)),
        Key("zoom_fit", "", _keys("0")),
        Key("", _translate("Keys", "Move the photo"), (), _translate("Keys", "Space + drag")),
    )


def _measure_keys() -> tuple[Key, ...]:
    again = _translate("Keys", "Measure; again: the next form")
    close = _translate("Keys", "Set a point; in the same place: close")
    return (
        Key("measure", again, _keys("D")),
        Key("", _translate("Keys", "Point; with Shift in leaps"), (), _translate("Keys", "Arrows")),
        Key("", close, (), _translate("Keys", "Enter")),
        Key("", _translate("Keys", "Take the last point, or size, back"), (), "⌫"),
    )


def _way_keys() -> tuple[Key, ...]:
    turn = _translate("Keys", "Turn the view; with Shift to the left")
    return (
        Key("turn", turn, _keys("T")),
        Key("turn_back", "", _keys("Shift+T")),
        Key("ways", _translate("Keys", "Brightness, contrast"), _keys("V")),
        Key("edges", _translate("Keys", "Bring out edges"), _keys("X")),
        Key("as_it_is", _translate("Keys", "The photo as it is"), _keys("Shift+V")),
    )


def _window_keys() -> tuple[Key, ...]:
    return (
        Key("dock", _translate("Keys", "The dock: parcels by scanner"), _keys("Ctrl+Shift+D")),
        Key("figures", _translate("Keys", "Figures of a period"), _keys("Ctrl+Shift+G")),
        Key("evaluation", _translate("Keys", "How right a model is"), _keys("Ctrl+Shift+M")),
        Key("settings", _translate("Keys", "Settings"), _keys("Ctrl+,")),
        Key("keys", _translate("Keys", "This sheet"), _keys("F1", "?")),
        Key("full_screen", _translate("Keys", "Photos on the whole screen"), _full_screen()),
        Key("quit", _translate("Keys", "Close Tessera"), _keys("Ctrl+Q")),
    )


def _full_screen() -> tuple[QKeySequence, ...]:
    return _keys("F11", _Standard.FullScreen)


def _keys(*chosen: str | QKeySequence.StandardKey) -> tuple[QKeySequence, ...]:
    found: list[QKeySequence] = []
    for each in chosen:
        bound = [QKeySequence(each)] if isinstance(each, str) else QKeySequence.keyBindings(each)
        found.extend(one for one in bound if one not in found)
    return tuple(found)
