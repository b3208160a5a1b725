"""What has to be there before something can be done, and how it is said where it is not."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ui.widgets.keys import REVIEW, native

_translate = QCoreApplication.translate


class Need(Enum):
    """HELD: only by a key that is held down, over a photo."""

    NOTHING = auto()
    PHOTOS = auto()
    CASE = auto()
    ANALYSIS = auto()
    RUNNING = auto()
    REPORT = auto()
    ANSWER = auto()
    FINDING = auto()
    KNOWN = auto()
    NOTICE = auto()
    REVIEW = auto()
    DONE = auto()
    UNDONE = auto()
    HELD = auto()


NEEDS = {
    Need.PHOTOS: (
        "fill", "together", "black_out", "find_writing", "look", "draw", "outline", "measure",
        "photo_1", "photo_2", "photo_3", "photo_4", "photo_on", "photo_back", "before",
        "move_back", "move_forward", "turn", "turn_back", "ways", "edges", "as_it_is",
        "zoom_in", "zoom_out", "zoom_fit", "ask", "decide", "behind", "undecided", "surer",
        "less_sure",
    ),
    Need.CASE: (
        "close_case", "hold_case", "assign_case", "delete_case", "export_case", "export_data",
        "reports", "plan_report", "evidence",
    ),
    Need.ANALYSIS: ("analyse", "practice"),
    Need.RUNNING: ("stop",),
    Need.REPORT: ("export", "print"),
    Need.ANSWER: ("copy_answer", "compare", "next", "previous"),
    Need.FINDING: (
        "accept", "edit", "reject", "copy_finding", "look_closer", "reshape", "hold", "duplicate",
        "split", "merge", "grade_0", "grade_1", "grade_2", "grade_3",
    ),
    Need.KNOWN: ("take_known",),
    Need.NOTICE: ("notice",),
    Need.REVIEW: ("accept_case", "accept_together", "next_case", "previous_case"),
    Need.DONE: ("undo",),
    Need.UNDONE: ("redo",),
    Need.HELD: ("loupe", "hide_boxes"),
}  # fmt: skip
_OF_ACTION = {action: need for need, actions in NEEDS.items() for action in actions}


def need_of(action: str) -> Need:
    """What that action wants to be there."""
    return _OF_ACTION.get(action, Need.NOTHING)


def why_not(need: Need) -> str:
    """Said where it is missing."""
    through = _translate("Palette", "Go through cases first (%1).")
    return {
        Need.NOTHING: "",
        Need.PHOTOS: _translate("Palette", "Add a photo first."),
        Need.CASE: _translate("Palette", "Open a case first."),
        Need.ANALYSIS: _translate("Palette", "It takes photos, and no answer coming in."),
        Need.RUNNING: _translate("Palette", "Nothing is under way."),
        Need.REPORT: _translate("Palette", "Analyse first, or decide."),
        Need.ANSWER: _translate("Palette", "Analyse first."),
        Need.FINDING: _translate("Palette", "Choose a finding first."),
        Need.KNOWN: _translate("Palette", "No known answer is offered."),
        Need.NOTICE: _translate("Palette", "There is no notice."),
        Need.REVIEW: through.replace("%1", native(REVIEW)),
        Need.DONE: _translate("Palette", "Nothing was changed yet."),
        Need.UNDONE: _translate("Palette", "Nothing was taken back."),
        Need.HELD: _translate("Palette", "Hold the key down over a photo."),
    }[need]
