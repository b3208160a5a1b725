"""Numbers read off the photos, each to be taken into the case with one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.read.offers import Offer, offers
from ui import theme
from ui.reading_words import found_words
from ui.widgets.emptied import emptied
from ui.widgets.insets import inset
from ui.widgets.two_lines import TwoLines

_MOST = 4


class OffersView(QWidget):
    """Hidden where there is nothing to offer: a field somebody has filled is never asked about."""

    taken = Signal(object)  # Offer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        inset(self._column, 0, 0, theme.S, 0)
        self._column.setSpacing(theme.XS)
        self.hide()

    def show_case(self, case: Case) -> None:
        """What can be offered for it now."""
        told = offers(case)[:_MOST]
        state = (told, [photo.id for photo in case.photos])
        if state == self._shown:
            return
        self._shown = state
        emptied(self._column)
        self.buttons = []
        several = len(case.photos) > 1
        for offer in told:
            photo = case.photo_number(offer.photo_id) if several else 0
            self._column.addWidget(self._row(offer, photo))
        self.setVisible(bool(told))

    def _row(self, offer: Offer, photo: int) -> QWidget:
        """photo: the number of the photo it was read off, 0 where that goes without saying."""
        where = self.tr("photo %1").replace("%1", str(photo)) if photo else ""
        likely = self.tr("perhaps the plate") if offer.field == "plate" else ""
        words = " · ".join(filter(None, (likely, found_words(offer.found), where)))
        take = QPushButton(
            {
                "number": self.tr("Use as tracking number"),
                "vin": self.tr("Use as VIN"),
                "plate": self.tr("Use as plate"),
            }[offer.field]
        )
        take.setProperty("role", "link")
        take.setAccessibleDescription(offer.value)
        take.clicked.connect(lambda: self.taken.emit(offer))
        self.buttons.append(take)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(TwoLines(offer.found.text, words), 1)
        row.addWidget(take)
        return holder
