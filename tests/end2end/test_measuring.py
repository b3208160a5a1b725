"""Outlined, merged and measured at the real window, by keys alone, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.case import Case
from app.domain.place.known_length import Known
from app.domain.place.measuring import Form
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.main_job import analyse, set_up
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, rows, sit_down
from ui.inspection.table.tools.sketch_layer import SketchLayer
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
# One on each of two photos.
TWO = written(
    findings=[found(photo=n, region=[200, 300, 500, 600]) for n in (1, 2)],
    summary=summary(undetermined=[], photos_needed=[]),
)


def _press(window: MainWindow, *keys: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Whoever has the focus gets them, as from a keyboard; an open menu or list before all."""
    for key in keys:
        over: QWidget = QApplication.activePopupWidget() or window
        focused: QWidget | None = over.focusWidget()
        QTest.keyClick(focused or over, key, held)


def _ready(window: MainWindow) -> bool:
    window.activateWindow()  # nobody does it on a screen without a window manager
    return window.isActiveWindow() and window.header.chip.text() == "Analysed"


def _chosen(window: MainWindow) -> bool:
    """The first finding is; the list is drawn in parts, and takes keys once it is there."""
    if not window.panel.assessment.selected:
        _press(window, Key.Key_J)
    return window.panel.assessment.selected == _case(window).findings[0].id


def _case(window: MainWindow) -> Case:
    case = window.table._case
    assert case is not None
    return case


def _work(window: MainWindow) -> Steps:
    yield from analyse(window, photos=2)
    yield lambda: _ready(window) and len(rows(window)) == 2
    yield from _outline(window)
    yield from _merge(window)
    yield from _measure(window)
    yield from _take_back(window)


def _outline(window: MainWindow) -> Steps:
    """The first finding's box becomes an outline, whose last corner is moved."""
    yield lambda: _chosen(window)
    _press(window, Key.Key_G, held=SHIFT)

    yield lambda: _case(window).findings[0].value.outline is not None
    _press(window, Key.Key_M, Key.Key_Comma, Key.Key_Left, Key.Key_Down)

    def moved() -> bool:
        outline = _case(window).findings[0].value.outline
        return outline is not None and outline.points[3] != (0.2, 0.6)

    yield moved
    assert _case(window).findings[0].proposed == rows(window)[0].finding.proposed


def _merge(window: MainWindow) -> Steps:
    _press(window, Key.Key_Y)
    yield lambda: QApplication.activePopupWidget() is not None
    _press(window, Key.Key_Return)
    yield lambda: len(_case(window).links) == 1
    assert _case(window).links[0].same


def _measure(window: MainWindow) -> Steps:
    """By a bank card's long edge, the first of the list."""
    _press(window, Key.Key_D)
    yield lambda: QApplication.activePopupWidget() is not None
    _press(window, Key.Key_Home, Key.Key_Return)
    yield lambda: isinstance(window.focusWidget(), SketchLayer)
    _line(window)
    yield lambda: _case(window).photos[0].measuring.scale is not None
    yield lambda: window.table.modes.measuring.form is Form.LINE
    _line(window)
    yield lambda: len(_case(window).photos[0].measuring.drawn) == 1
    measuring = _case(window).photos[0].measuring
    assert measuring.scale is not None
    assert measuring.scale.known.known is Known.CARD_LONG
    photo = _case(window).photos[0]
    (size,) = measuring.sizes(photo.width, photo.height)
    assert size is not None
    assert size.value == pytest.approx(85.6)
    _press(window, Key.Key_Escape)
    yield lambda: window.table.modes.active is None


def _line(window: MainWindow) -> None:
    _press(window, Key.Key_Return, Key.Key_Return)
    _press(window, Key.Key_Right, Key.Key_Right, held=SHIFT)
    _press(window, Key.Key_Return)


def _take_back(window: MainWindow) -> Steps:
    after = _case(window)
    _press(window, *[Key.Key_Z] * 5, held=CTRL)
    yield lambda: _case(window).findings[0].review is None
    assert not _case(window).photos[0].measuring
    assert _case(window).links == ()
    _press(window, *[Key.Key_Z] * 5, held=CTRL | SHIFT)
    yield lambda: bool(_case(window).photos[0].measuring.drawn)
    now = _case(window)
    assert (now.findings, now.links) == (after.findings, after.links)
    # What the program reads off the photos meanwhile is no matter of undoing.
    assert [p.measuring for p in now.photos] == [p.measuring for p in after.photos]


def test_outlined_merged_and_measured_by_keys_alone(qapp: QApplication, tmp_path: Path) -> None:
    with LoopbackServer(does.streams(TWO)) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), _work)
