"""A button for gloves: 20 mm high and wide at least, with its key beside its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels
from ui.widgets.key_button import KeyButton

NEARER = 2.5  # times nearer than two metres is who presses it
_LONG = 10  # letters for one line


class LargeButton(KeyButton):
    """Nothing here takes the focus: the space bar is the shutter, wherever one has pressed last.
    What holds it has to be as high, since the style sheet's least height would let it shrink."""

    def __init__(self, label: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_in_two(label), key, parent)
        self.setAccessibleName(label)
        font = self.font()
        font.setPixelSize(letters(LEAST_ARC / NEARER, self.screen()))
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Its words, or the target if that is more."""
        least = pixels(TARGET_MM, self.screen())
        return super().sizeHint().expandedTo(QSize(least, least))


def _in_two(label: str) -> str:
    """Several words in two lines, parted where both are about as long."""
    gaps = [place for place, sign in enumerate(label) if sign == " "]
    if not gaps or len(label) < _LONG or "\n" in label:
        return label
    middle = min(gaps, key=lambda place: abs(2 * place - len(label)))
    return f"{label[:middle]}\n{label[middle + 1 :]}"
