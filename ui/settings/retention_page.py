"""How long photos and cases of each kind are kept after a case was closed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.keeping.keep_time import KeepTime
from app.domain.policy import Policy
from app.domain.words import Kind
from app.errors import PolicyUnreadable
from app.settings.settings import Settings
from app.settings.settings_file import KEPT_DAYS
from ui.settings.form import page_column, quiet_line
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_spin import SteadySpin
from ui.wording import kind_word

_WIDE = 140  # pixels


class RetentionPage(QWidget):
    """A line for each kind of case; 0 days is for ever."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[Kind, tuple[SteadySpin, SteadySpin]] = {}
        self._arrange({each.kind: each for each in settings.keep_times})

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        told = (
            KeepTime(kind, *(field.value() for field in row)) for kind, row in self.rows.items()
        )
        kept = tuple(each for each in told if each.photos_days or each.case_days)
        return replace(settings, keep_times=kept)

    def show_policy(self, told: Policy | PolicyUnreadable) -> None:
        """An administrator may bound how long photos are kept; what is chosen here stays, for when
        they don't."""
        days = told.photos_days if isinstance(told, Policy) else 0
        said = self.tr("Your administrator has photos kept %n days at most.", "", days)
        self._policy.setText(said)
        self._policy.setVisible(bool(days))
        for photos, _ in self.rows.values():
            photos.setSpecialValueText(self.tr("as laid down") if days else self.tr("for ever"))

    def _arrange(self, held: dict[Kind, KeepTime]) -> None:
        column = page_column(self)
        why = self.tr(
            "Counted from the day a case was closed; what is open or under legal hold stays. With "
            "photos go all pictures made of them; findings, decision, reports and log stay. A "
            "whole case can be put back for 30 days; then its log alone is left. Backups made "
            "before keep what they have."
        )
        column.addWidget(quiet_line(why))
        self._policy = quiet_line()
        self._policy.hide()
        column.addWidget(self._policy)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (self.tr("Photos"), self.tr("Whole case"))
        for place, head in enumerate(heads, 1):
            grid.addWidget(PlainLabel(head, "strong"), 0, place)
        for place, kind in enumerate(Kind, 1):
            grid.addWidget(PlainLabel(kind_word(kind)), place, 0)
            time = held.get(kind, KeepTime(kind))
            self.rows[kind] = self._field(time.photos_days), self._field(time.case_days)
            for field, head in zip(self.rows[kind], heads, strict=True):
                field.setAccessibleName(f"{kind_word(kind)}: {head}")
            for at, field in enumerate(self.rows[kind], 1):
                grid.addWidget(field, place, at)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        column.addStretch()

    def _field(self, days: int) -> SteadySpin:
        field = SteadySpin()
        field.setRange(*KEPT_DAYS)
        field.setSpecialValueText(self.tr("for ever"))
        field.setSuffix(self.tr(" days"))
        field.setValue(days)
        field.setMinimumWidth(_WIDE)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        return field
