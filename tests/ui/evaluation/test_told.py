"""What is said of measurements, as each language writes it, and with room for all of it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.measured.evaluated import Estimate
from app.domain.words import Kind, Language, Severity
from app.evaluation.comparing import Compared, Difference, Outcome
from app.evaluation.figures import evaluated
from app.evaluation.sheet import sheet
from tests.app.evaluation.test_sheet import RUN
from tests.helpers.templates import builtin
from ui import theme
from ui.evaluation import differences
from ui.evaluation.differences import Differences
from ui.evaluation.painted_table import Cell, PaintedTable, Row
from ui.evaluation.plots import ConfusionGrid
from ui.evaluation.words import figure_name, outcome_word, share_words
from ui.language import speak
from ui.wording.times import day_words, near_day_words

PAGE = 760  # pixels: as wide as the page is at first
NARROW = 650  # where all is twice as large
FOUND = evaluated(RUN.photos, RUN.answers)


@pytest.fixture(params=["en", "de", "zh-CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn; English again afterwards."""
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def test_figures_are_written_as_the_language_does(spoken: str) -> None:
    say = QCoreApplication.translate
    told = sheet(RUN, FOUND, builtin()[Kind.VEHICLE], say, Language(spoken))
    shares = {line.says for line in told.lines if line.share and " n " in line.says}
    overlap = FOUND.overall["iou_median"].value
    assert overlap is not None
    assert share_words(0.48) == {"zh-CN": "48%"}.get(spoken, "48 %")
    assert any(("%" in each) and (" %" in each) == (spoken != "zh-CN") for each in shares)
    written = f"{overlap:.2f}".replace(".", "," if spoken == "de" else ".")
    assert any(each.startswith(written) for each in shares)
    assert ("0,3" in told.rule) == (spoken == "de")


@pytest.mark.parametrize("page", [PAGE, NARROW])
def test_two_runs_are_compared_in_words_that_are_whole(
    spoken: str, page: int, qapp: QApplication
) -> None:
    """On two lines at most: names of figures, and what comes of them."""
    measured, wrapped = QFontMetrics(qapp.font()), Qt.TextFlag.TextWordWrap
    names = ("recall", "precision", "f1", "false_alarms_per_intact")
    change = Estimate(-0.33, -0.75, 0.0, 90)
    rows = {
        name: Difference(0.33, 0.0, change, each) for name, each in zip(names, Outcome, strict=True)
    }
    drawn = Differences(Compared(90, rows, ()))
    drawn.resize(page, drawn.sizeHint().height())
    lefts = drawn._lefts()
    assert lefts[-1] <= page
    told = [(0, figure_name(name)) for name in names]
    told += [(5, outcome_word(each)) for each in Outcome]
    for column, words in told:
        wide = lefts[column + 1] - lefts[column] - differences._GAP
        room = QRect(0, 0, wide, differences._ROW)
        needed = measured.boundingRect(room, wrapped, words)
        assert needed.width() <= wide, words
        assert needed.height() <= differences._ROW, words
    figures = differences._change("false_alarms_per_intact", rows["recall"])
    assert measured.horizontalAdvance(figures) <= lefts[5] - lefts[4] - differences._GAP


def test_no_difference_has_no_sign() -> None:
    none, some = Estimate(0.0, 0.0, 0.0, 9), Estimate(0.12, -0.03, 0.2, 9)
    told = [
        differences._change("recall", Difference(0.5, 0.5, each, Outcome.SAME))
        for each in (none, some)
    ]
    assert told == ["0 (0 … 0)", "+12 (−3 … +20)"]


def test_a_long_name_has_room_beside_its_figure(qapp: QApplication) -> None:
    name = "Richtige Stelle, wie auch immer benannt"
    table = PaintedTable("Figures", ("",), [Row(name, (Cell("47 %", Estimate(0.4, 0, 1, 9)),))])
    table.resize(PAGE, 100)
    assert table._room_of_names(1) > QFontMetrics(table.font()).horizontalAdvance(name)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("dark", [False, True])
def test_severities_have_their_shape_in_the_tables(
    monkeypatch: pytest.MonkeyPatch, dark: bool
) -> None:
    monkeypatch.setattr(theme, "is_dark", lambda: dark)
    share = Estimate(0.4, 0.3, 0.5, 9)
    rows = [Row("Same", (Cell("47 %", share),), each) for each in Severity]
    tables: list[QWidget] = [PaintedTable("Severities", ("",), rows)]
    every = {str(each): dict.fromkeys(map(str, Severity), share) for each in Severity}
    tables.append(ConfusionGrid(every, dict.fromkeys(Severity, "Same")))
    for table in tables:
        table.resize(PAGE, table.sizeHint().height())
        drawn = table.grab().toImage()
        inks = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
        for each in Severity:
            assert theme.severity_color(each, dark).rgb() in inks, each


def test_only_another_year_is_named_where_room_is_scarce(qapp: QApplication) -> None:
    this_year, long_ago = date(QDate.currentDate().year(), 5, 3), date(1999, 5, 3)
    assert near_day_words(long_ago) == day_words(long_ago)
    assert str(this_year.year) not in near_day_words(this_year)
    assert near_day_words(this_year)


def test_an_interval_of_shares_is_seen_beside_many_false_alarms(qapp: QApplication) -> None:
    """On a scale of their own: of alarms there may be three on each photo."""
    share = Difference(0.4, 0.6, Estimate(0.2, 0.1, 0.3, 90), Outcome.BETTER)
    alarms = Difference(3.0, 0.0, Estimate(-3.0, -3.5, -2.5, 90), Outcome.BETTER)
    both = Compared(90, {"recall": share, "false_alarms_per_intact": alarms}, ())
    assert Differences(both)._reach == {False: 0.3, True: 3.5}
