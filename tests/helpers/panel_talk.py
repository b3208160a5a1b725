"""A conversation as the right panel is given it, and what a person does in it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.case import Case
from app.domain.conversation import Round, Turn
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from tests.helpers import right_panel as given
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.numbers import Numbers


def case(*turns: Turn) -> Case:
    """given.case() with those turns about its run."""
    made = given.case()
    return replace(made, inspections=(replace(made.inspections[0], turns=turns),))


def inspection(*turns: Turn) -> Inspection:
    """The inspection of that case."""
    return case(*turns).inspections[0]


NUMBERS = Numbers.of(case())
FINDINGS: Mapping[str, Finding] = {found.id: found for found in case().findings}


def one_round(*variants: Turn, followed: str = "") -> Round:
    """A question with its answers."""
    return Round(variants, followed)


class Heard(Talk):
    """Notes everything a person does."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []
        for name in ("asked", "again", "chosen", "judged", "look", "typed"):
            getattr(self, name).connect(self._note(name))
        self.stop.connect(lambda: self.told.append(("stop",)))

    def _note(self, name: str):  # type: ignore[no-untyped-def]  # any number of values
        return lambda *values: self.told.append((name, *values))


def words(widget: QWidget) -> str:
    """Everything to be read in a widget, from the top."""
    labels = (label for label in widget.findChildren(QLabel) if not label.isHidden())
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))
