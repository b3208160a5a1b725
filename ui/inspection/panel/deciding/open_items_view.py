"""What could not be determined and which photos are needed, each with what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.open_items import Item, items
from ui import theme
from ui.widgets.counted_list import CountedList
from ui.widgets.plain_label import PlainLabel, Span
from ui.wording import clock_words, lack_word

_DASH = "–"  # between the first and the last of several photos


class OpenItemsView(CountedList):
    """A list of its own beside the findings; hidden where nothing was left open."""

    marked = Signal(object, bool)  # ItemKey, answered
    photos_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open items"), self.tr("Ask for photos…"), parent)
        self._drawn: object = None
        self.rows: list[ItemRow] = []
        self.button.clicked.connect(self.photos_wanted)

    def show_case(self, case: Case) -> None:
        """All items of the case; what is ticked off stays, quiet, with the reason."""
        listed = items(case)
        state = (listed, [photo.id for photo in case.photos])
        if state == self._drawn:
            return
        self._drawn = state
        left = sum(item.open for item in listed)
        self.button.setEnabled(left > 0)
        self.rows = [ItemRow(item, case) for item in listed]
        for row in self.rows:
            row.marked.connect(self.marked)
        self.show_rows(self.rows, left)
        self.setVisible(bool(listed))


class ItemRow(QWidget):
    """A tick, the model's words, which photos they are about, and why it is ticked off."""

    marked = Signal(object, bool)

    def __init__(self, item: Item, case: Case) -> None:
        super().__init__()
        self.item = item
        self.tick = QCheckBox()
        self.tick.setChecked(not item.open)
        self.tick.setAccessibleName(item.text)
        self.tick.setToolTip(self.tr("Answered, or open again"))
        self.tick.clicked.connect(lambda on: self.marked.emit(item.key, on))
        text = PlainLabel()
        text.set_spans((Span(item.text, muted=not item.open, struck=not item.open),))
        self.about = PlainLabel("\n".join(self._about(item, case)), "small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 5, theme.S, 5)
        row.setSpacing(theme.XS)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _about(self, item: Item, case: Case) -> list[str]:
        shown = _photos(case, item.inspection_id)
        about = self.tr("photos %1") if _DASH in shown else self.tr("photo %1")
        lines = [f"{lack_word(item.key.lack)} · {about.replace('%1', shown)}"]
        mark = item.mark
        if mark is not None and mark.by_run:
            inspection = next(
                i.id for i in case.inspections if any(run.id == mark.by_run for run in i.runs)
            )
            shown = _photos(case, inspection)
            several = self.tr("Answered by photos %1: “%2”")
            words = several if _DASH in shown else self.tr("Answered by photo %1: “%2”")
            lines.append(words.replace("%1", shown).replace("%2", mark.why))
        elif mark is not None:
            who = mark.by.name or mark.by.system_user
            done, again = self.tr("Ticked off by %1"), self.tr("Opened again by %1")
            words = (done if mark.answered else again).replace("%1", who)
            lines.append(f"{words} · {clock_words(mark.at)}")
        return lines


def _photos(case: Case, inspection_id: str) -> str:
    """The numbers of an inspection's photos, as 5 or 5–8."""
    shown = next(i.photos for i in case.inspections if i.id == inspection_id)
    ends = [case.photo_number(photo.id) for photo in (*shown[:1], *shown[-1:])]
    return _DASH.join(dict.fromkeys(map(str, ends)))
