"""What is said once many cases were accepted together."""

from ui.inspection.together_model import Taken
from ui.verbs.accepting import of_taken


def test_what_was_drawn_is_told_beside_what_was_accepted() -> None:
    told = of_taken(Taken("act", 12, 2, 3))
    assert told.what == "12 cases were accepted together."
    assert told.more.splitlines() == [
        "2 come back for a person to judge.",
        "3 were changed meanwhile and left.",
    ]
    assert told.actions == (("undo_together", "Undo"),)


def test_where_all_were_drawn_it_begins_with_that() -> None:
    told = of_taken(Taken("act", 0, 1))
    assert (told.what, told.more) == ("None accepted: 1 for a person to judge.", "")
    assert told.actions == (("undo_together", "Undo"),)
    assert of_taken(Taken("act")).what == "0 cases were accepted together."
