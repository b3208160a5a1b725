"""What was wrong with an answer's form and how it was understood: the person sees each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.events import Warned
from ui import theme
from ui.widgets.fold import Fold
from ui.widgets.insets import inset
from ui.widgets.long_text import LongText
from ui.wording import repair_sentence


class WarningsView(Fold):
    """Folded to a count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self._shown: tuple[Warned, ...] = ()
        self._list = LongText("muted")
        column = QVBoxLayout(body)
        inset(column, theme.XL, 0, 0, theme.XS)
        column.addWidget(self._list)
        self.hide()

    @property
    def text(self) -> str:
        """Every sentence, one a line."""
        return self._list.text

    def show_warnings(self, warnings: Sequence[Warned]) -> None:
        """All of them so far."""
        if tuple(warnings) == self._shown:
            return
        self._shown = tuple(warnings)
        self.set_title(self.tr("%n notes on this answer", "", len(warnings)))
        self._list.set_text("\n".join(repair_sentence(warned) for warned in warnings))
        self.setVisible(bool(warnings))
