"""What is in the report: sections and photos on the left, its pages on the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.report_plan import Layout, Prints, ReportPlan
from app.photos.page_drawn import PageDrawn
from ui import theme
from ui.inspection.report.page_view import PageView
from ui.inspection.report.plan_model import PlanModel
from ui.inspection.report.section_list import SectionList
from ui.inspection.report.section_words import layout_words, print_words
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_label import PlainLabel

_LEFT, _MOST = 300, 420  # pixels: words of choices stand side by side


class PlanDialog(QDialog):
    """Draws the plan and its preview; export: the report is to be written now; word: so as a
    document to be edited."""

    export = Signal()
    word = Signal()

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        self._model = model
        self.sections, self.pages = SectionList(), PageView()
        self.layout_row = _row(layout_words(), (1, 1, 1, 2))
        self.prints_row = _row(print_words(), (5, 4, 3))
        self.fine = QCheckBox(self.tr("Photos at 300 dpi, for print"))
        self.told, self.lost = PlainLabel("", "small"), PlainLabel("", "warn")
        self.lost.hide()
        self.reset = QPushButton(self.tr("As the template has it"))
        words = self.tr("Issue PDF…") if model.issues else self.tr("Draft PDF…")
        self.export_button = QPushButton(words)
        self.export_button.setProperty("role", "primary")
        self.word_button = QPushButton(self.tr("For Word…"))
        self.word_button.setToolTip(self.tr("The same as a document to be edited, on no record"))
        self._arrange()
        self._connect()
        model.begin()

    def show_lost(self, words: str) -> None:
        """What of the office's look the report would not have."""
        self.lost.setText(words)
        self.lost.show()

    def _connect(self) -> None:
        model = self._model
        self.sections.ordered.connect(model.order)
        self.layout_row.chosen.connect(lambda code: self._change(layout=Layout(code)))
        self.prints_row.chosen.connect(lambda code: self._change(prints=Prints(code)))
        self.fine.clicked.connect(lambda on: self._change(fine=on))
        self.reset.clicked.connect(lambda: model.change(ReportPlan()))
        self.export_button.clicked.connect(lambda: self._leave(self.export))
        self.word_button.clicked.connect(lambda: self._leave(self.word))
        self.pages.looked.connect(model.look)
        model.changed.connect(self._draw)
        model.making.connect(self._tell)
        model.made.connect(self.pages.begin)
        model.drawn.connect(self._page)
        self.finished.connect(model.end)

    def _change(self, **told: object) -> None:
        self._model.change(replace(self._model.plan, **told))  # type: ignore[arg-type]

    def _leave(self, wanted: SignalInstance) -> None:
        self.accept()
        wanted.emit()

    def _draw(self) -> None:
        model = self._model
        self.sections.show_sections(model.sections, model.left_out)
        self.layout_row.choose(model.plan.layout)
        self.prints_row.choose(model.plan.prints)
        self.fine.setChecked(model.plan.fine)
        self.reset.setEnabled(model.plan != ReportPlan())

    def _page(self, place: int, page: PageDrawn) -> None:
        self.pages.put(place, page.width, page.height, page.pixels)

    def _tell(self, making: bool) -> None:
        pages = self._model.pages
        told = self.tr("%n pages", "", pages) if pages else ""
        self.told.setText(self.tr("Making the preview…") if making else told)

    def _left_side(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(theme.S)
        left.addWidget(self.sections, 1)
        left.addWidget(PlainLabel(self.tr("Drag, or Alt with up and down"), "small"))
        for words, row in (
            (self.tr("Photos on a page"), self.layout_row),
            (self.tr("Photos"), self.prints_row),
        ):
            label = QLabel(words)
            label.setProperty("role", "field")
            row.setAccessibleName(words)
            left.addWidget(label)
            left.addWidget(row)
        left.addWidget(self.fine)
        side = QWidget()
        needed = max(self.layout_row.whole_width, self.prints_row.whole_width)
        side.setMinimumWidth(min(max(_LEFT, needed), _MOST))
        side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        return side

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(theme.L)
        both.addWidget(self._left_side())
        both.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addLayout(both, 1)
        column.addWidget(self.lost)
        column.addLayout(self._buttons())
        self.resize(980, 640)

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self.told)
        for button in (close, self.word_button, self.export_button):
            row.addWidget(button)
        for button in (self.reset, close, self.word_button, self.export_button):
            button.setAutoDefault(False)
        return row


def _row(words: dict[Layout, str] | dict[Prints, str], widths: tuple[int, ...]) -> ChoiceRow:
    """One choice beside another."""
    pairs = zip(words.items(), widths, strict=True)
    choices = [(str(code), word, wide) for (code, word), wide in pairs]
    return ChoiceRow(choices, sum(widths), low=True)
