"""What an office lets pass where many cases are reviewed, and how much of it comes back."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.words import Severity
from app.settings.settings import Settings
from ui import icons, theme
from ui.settings.form import add_row, page_column, quiet_line
from ui.widgets.code_box import CodeBox
from ui.widgets.steady_spin import SteadySpin
from ui.wording import severity_word

_OFFERED = (Severity.NONE, Severity.MINOR, Severity.MODERATE, Severity.SEVERE)
_PERCENT = (0, 100)
_WIDE = 180


class ReviewPage(QWidget):
    """Three bounds, each with what it does."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passes = CodeBox("", lambda c: icons.severity_icon(Severity(c), 12, theme.is_dark()))
        self.passes.offer([(each, severity_word(each)) for each in _OFFERED])
        self.passes.choose(settings.passes)
        self.sure, self.sample = SteadySpin(), SteadySpin()
        for field, value in (
            (self.sure, settings.sure_percent),
            (self.sample, settings.sample_percent),
        ):
            field.setRange(*_PERCENT)
            before, _, after = self.tr("%1 %").partition("%1")
            field.setPrefix(before)
            field.setSuffix(after)
            field.setValue(value)
        self._arrange()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        return replace(
            settings,
            passes=Severity(self.passes.code()),
            sure_percent=self.sure.value(),
            sample_percent=self.sample.value(),
        )

    def _arrange(self) -> None:
        which = self.tr(
            "A case is undisputed if it is no worse, the model is at least so sure, and nothing "
            "else speaks against it. Undisputed parcels, products and checks of content may be "
            "accepted together; claims on vehicles and property never."
        )
        back = self.tr(
            "Drawn at random. They look like any undecided case, and the review says how many of "
            "them were changed. 0: none comes back."
        )
        column = page_column(self)
        rows = (
            (self.tr("Undisputed up to"), self.passes, ()),
            (self.tr("Confidence at least"), self.sure, (quiet_line(which),)),
            (self.tr("Of those accepted together, to judge"), self.sample, (quiet_line(back),)),
        )
        for name, field, below in rows:
            field.setFixedWidth(_WIDE)
            add_row(column, name, field, *below)
        column.addStretch()
        self.setFocusProxy(self.passes)
