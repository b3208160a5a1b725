"""Keys of boxes, photos, measuring and ways to look."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.widgets.keys import Key, bound, native, pointing

_translate = QCoreApplication.translate
_Standard = QKeySequence.StandardKey


def box_keys() -> tuple[Key, ...]:
    """Of findings' places: which are shown, drawing, moving, grading."""
    grades = tuple(Key(f"grade_{n}", "", bound(f"Alt+{n}")) for n in (1, 2, 3))
    graded = _translate("Keys", "Severity: none, minor, moderate, severe")
    surer = _translate("Keys", "Only boxes the model was surer of")
    arrows = _translate("Keys", "Arrows")
    shift = _translate("Keys", "Shift + arrows")
    outline = _translate("Keys", "Draw an outline round the damage")
    corners = _translate("Keys", "One corner more, the chosen one away")
    return (
        Key("draw", _translate("Keys", "Draw a new finding; Enter sets its box"), bound("N")),
        Key("outline", outline, bound("G")),
        Key("reshape", _translate("Keys", "The box as an outline, and back"), bound("Shift+G")),
        Key("", _translate("Keys", "Choose a corner; arrows move it"), (), ", ."),
        Key("", corners, (), _translate("Keys", "I, Del")),
        Key("hold", _translate("Keys", "Take hold of the finding's box"), bound("M")),
        Key("", _translate("Keys", "Move the box; longer steps while held"), (), arrows),
        Key("", _translate("Keys", "Stretch the box right and down"), (), shift),
        Key("", _translate("Keys", "Away with the finding"), (), _translate("Keys", "Del")),
        Key("grade_0", graded, bound("Alt+0"), _translate("Keys", "Alt + 0 – 3")),
        *grades,
        Key("behind", _translate("Keys", "The next of boxes over each other"), bound("O")),
        Key("duplicate", _translate("Keys", "The finding once more"), bound("Ctrl+D")),
        Key("split", _translate("Keys", "Two findings of one"), bound("S")),
        Key("merge", _translate("Keys", "The same damage as in another photo"), bound("Y")),
        Key("hide_boxes", _translate("Keys", "No boxes while it is held"), bound("H")),
        Key("undecided", _translate("Keys", "Only boxes nobody has decided on"), bound("U")),
        Key("surer", surer, bound("Alt+Up"), _translate("Keys", "Alt + up, down")),
        Key("less_sure", "", bound("Alt+Down")),
    )


def photo_keys() -> tuple[Key, ...]:
    """Of the photos on the table: which, how large, in which order, what stands in them."""
    digits = tuple(Key(f"photo_{n}", "", bound(str(n))) for n in (2, 3, 4))
    by_keys = _translate("Keys", "The same by keys; Shift changes the size")
    pages = pointing("Ctrl+PgDown", _translate("Keys", "PgUp, PgDn"))
    turn_on = _translate("Keys", "The next or previous photo of the case")
    before = _translate("Keys", "An earlier inspection beside the latest")
    move = _translate("Keys", "Put the photo elsewhere, or drag its caption")
    zoom_in = _translate("Keys", "Zoom in, out, the whole; or by the wheel")
    find = _translate("Keys", "Find and select writing in the photos")
    words = _translate("Keys", "There from word to word; Shift selects more")
    return (
        Key("photo_1", _translate("Keys", "Choose a photo"), bound("1"), "1 – 4"),
        *digits,
        Key("before", before, bound("Shift+P")),
        Key("photo_on", turn_on, bound("Ctrl+PgDown"), pages),
        Key("photo_back", "", bound("Ctrl+PgUp")),
        Key("fill", _translate("Keys", "One photo fills the table, or all four"), bound("F")),
        Key("together", _translate("Keys", "Two photos, zoomed and moved together"), bound("P")),
        Key("move_back", move, bound("Alt+Right"), _translate("Keys", "Alt + left, right")),
        Key("move_forward", "", bound("Alt+Left")),
        Key("loupe", _translate("Keys", "A loupe under the pointer while it is held"), bound("Z")),
        Key("black_out", _translate("Keys", "Black out places before sending"), bound("B")),
        Key("", by_keys, (), _translate("Keys", "Enter, arrows")),
        Key("", _translate("Keys", "Write the caption of the photo"), (), native("F2")),
        Key("find_writing", find, bound("Ctrl+Shift+F")),
        Key("", words, (), _translate("Keys", "Down, arrows")),
        Key("zoom_in", zoom_in, bound("+", "=", _Standard.ZoomIn), "+, -, 0"),
        Key("zoom_out", "", bound("-", _Standard.ZoomOut)),
        Key("zoom_fit", "", bound("0")),
        Key("", _translate("Keys", "Move the photo"), (), _translate("Keys", "Space + drag")),
    )


def measure_keys() -> tuple[Key, ...]:
    """Of measuring in a photo."""
    again = _translate("Keys", "Measure; again: the next form")
    close = _translate("Keys", "Set a point; in the same place: close")
    return (
        Key("measure", again, bound("D")),
        Key("", _translate("Keys", "Point; with Shift in leaps"), (), _translate("Keys", "Arrows")),
        Key("", close, (), _translate("Keys", "Enter")),
        Key("", _translate("Keys", "Take the last point, or size, back"), (), "⌫"),
    )


def way_keys() -> tuple[Key, ...]:
    """Of ways to look at a photo, which change nothing of it."""
    turn = _translate("Keys", "Turn the view; with Shift to the left")
    return (
        Key("turn", turn, bound("T")),
        Key("turn_back", "", bound("Shift+T")),
        Key("ways", _translate("Keys", "Brightness, contrast"), bound("V")),
        Key("edges", _translate("Keys", "Bring out edges"), bound("X")),
        Key("as_it_is", _translate("Keys", "The photo as it is"), bound("Shift+V")),
    )
