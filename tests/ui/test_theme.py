"""The theme can be read by everybody, in both forms, and changes while the program runs."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.words import Severity
from app.paths import resources
from app.settings.settings import Appearance
from ui import theme
from ui.language import speak
from ui.tokens import DARK, LIGHT, SHARP_DARK, SHARP_LIGHT, Tokens
from ui.widgets.growing_text import GrowingText
from ui.widgets.steady_spin import SteadySpin
from ui.widgets.term_box import TermBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
SHARP = pytest.mark.parametrize("tokens", [SHARP_LIGHT, SHARP_DARK], ids=["light", "dark"])
PAIR = re.compile(r"[;{\s]color: \$(\w+);[^}]*?background: \$(\w+);")

WORDS = [
    (ink, ground)
    for ink in ("text", "muted", "accent", "ok", "warn", "danger")
    for ground in ("background", "surface")
] + [
    ("text", "raised"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "ok_soft"),
    ("text", "warn_soft"),
    ("text", "danger_soft"),
    ("muted", "raised"),
    ("muted", "accent_soft"),
    ("ok", "accent_soft"),
    ("accent", "raised"),
    ("muted", "hover"),
    ("accent", "accent_soft"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_table", "table"),
    ("on_table", "table_raised"),
    ("table_muted", "table"),
    ("table_muted", "table_raised"),
    ("table_accent", "table"),
]


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication):  # type: ignore[no-untyped-def]
    """Leave the application as other tests expect it."""
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.styleHints().unsetColorScheme()


def ratios(tokens: Tokens) -> dict[str, float]:
    """Of every pair that words are drawn in, those of the style sheet among them."""
    sheet = (resources() / "theme" / "tessera.qss").read_text(encoding="utf-8")
    rules = (rule for rule in sheet.split("}") if ":disabled" not in rule)  # as WCAG has it
    drawn = {pair for rule in rules for pair in PAIR.findall(rule)}
    assert len(drawn) > 10
    return {
        f"{ink} on {ground}": theme.contrast(
            QColor(getattr(tokens, ink)), QColor(getattr(tokens, ground))
        )
        for ink, ground in {*WORDS, *drawn}
    }


@BOTH
def test_words_can_be_read(tokens: Tokens) -> None:
    assert not {pair: ratio for pair, ratio in ratios(tokens).items() if ratio < 4.5}


@BOTH
def test_what_cannot_be_used_now_can_be_read(tokens: Tokens) -> None:
    """WCAG asks for nothing there; people read it all the same, to know what will be possible."""
    faint, surface = QColor(tokens.faint), QColor(tokens.surface)
    assert theme.contrast(faint, surface) >= 3
    assert theme.contrast(surface, QColor(tokens.accent_disabled)) >= 3, "of a primary button"
    assert theme.contrast(faint, QColor(tokens.text)) >= 3, "told from what can be used"


@SHARP
def test_a_system_of_high_contrast_has_more_of_it(tokens: Tokens) -> None:
    assert not {pair: ratio for pair, ratio in ratios(tokens).items() if ratio < 7}
    assert theme.contrast(QColor(tokens.line), QColor(tokens.surface)) >= 3


@SHARP
def test_what_cannot_be_used_is_told_from_what_can(tokens: Tokens) -> None:
    faint = QColor(tokens.faint)
    assert theme.contrast(faint, QColor(tokens.surface)) >= 4.5
    assert theme.contrast(faint, QColor(tokens.text)) >= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("role", ["", "primary", "choice", "outline"])
def test_a_button_that_cannot_be_pressed_is_faint_all_over_in_high_contrast(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, role: str, dark: bool
) -> None:
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    theme.apply(qapp, dark)
    button = QPushButton("    ")
    button.setProperty("role", role)
    button.setEnabled(False)
    qtbot.addWidget(button)
    button.resize(80, 32)
    picture = button.grab().toImage()
    assert picture.pixelColor(40, 0) == QColor(theme.now().faint)
    assert picture.pixelColor(40, 16) == QColor(theme.now().surface)
    assert button.palette().buttonText().color() == QColor(theme.now().faint)
    monkeypatch.undo()
    theme.apply(qapp, dark)


def test_high_contrast_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    theme.apply(qapp, dark=False)
    assert theme.now() is SHARP_LIGHT
    assert SHARP_LIGHT.muted in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    sharp = qapp.styleSheet()
    monkeypatch.undo()
    theme.apply(qapp, dark=False)
    assert theme.now() is LIGHT
    assert len(qapp.styleSheet()) < len(sharp)


@BOTH
def test_a_severity_s_shape_can_be_told_from_its_ground(tokens: Tokens) -> None:
    for severity in Severity:
        shape = QColor(getattr(tokens, severity.value))
        assert theme.contrast(shape, QColor(tokens.surface)) >= 3, severity


def test_a_severity_s_shape_can_be_told_from_the_table_and_carries_words() -> None:
    for severity in Severity:
        shape = theme.severity_color(severity, dark=True)
        assert theme.contrast(shape, QColor(DARK.table)) >= 3, severity
        assert theme.contrast(shape, QColor(LIGHT.table)) >= 3, severity
        assert theme.contrast(theme.ink_on(shape), shape) >= 4.5, severity


def test_black_on_white_is_the_most_there_is() -> None:
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_every_color_is_one() -> None:
    for tokens in (LIGHT, DARK):
        assert all(QColor(getattr(tokens, field.name)).isValid() for field in fields(tokens))


@pytest.mark.parametrize("said", ["Save", "Prüfen", "保存设置"])
def test_what_stands_in_a_row_is_of_one_height_in_every_language(
    qapp: QApplication, qtbot: QtBot, said: str
) -> None:
    speak(qapp, "zh-CN")  # its letters are loaded, whatever the system has
    theme.apply(qapp, dark=False)
    box, editable, row = QComboBox(), TermBox([said], said), QWidget()
    primary, field, number = QPushButton(said), QLineEdit(said), SteadySpin()
    qtbot.addWidget(row)
    theme.set_role(primary, "primary")
    box.addItem(said)
    number.setSpecialValueText(said)
    column = QVBoxLayout(row)
    each = (QPushButton(said), primary, field, GrowingText(), box, editable, number)
    for widget in each:
        column.addWidget(widget)
    row.show()
    assert [widget.height() for widget in each] == [32] * len(each)
    for widget in each:
        widget.setFocus()  # the ring is within
        QApplication.processEvents()
        assert widget.height() == 32
    inside = editable.lineEdit()
    assert inside is not None
    assert editable.rect().contains(inside.geometry())
    speak(qapp, "en")


@pytest.mark.parametrize("dark", [False, True])
def test_the_style_sheet_has_no_placeholder_left(dark: bool) -> None:
    assert "$" not in theme.style_sheet(dark)


def test_the_style_sheet_stays_small_enough_to_be_quick() -> None:
    assert len(theme.style_sheet(dark=False)) < 20_000
    assert not [
        line for line in theme.style_sheet(dark=False).splitlines() if line.startswith(("*", "["))
    ]


def test_both_themes_can_be_put_on_while_running(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    for dark in (False, True, False):
        theme.apply(qapp, dark)
        assert theme.is_dark() is dark
        assert theme.now() is theme.tokens(dark)
        label.ensurePolished()
        shown = label.palette().color(QPalette.ColorRole.WindowText)
        assert shown == QColor(theme.tokens(dark).text)


def test_a_role_can_be_changed_on_a_shown_widget(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, dark=False)
    button = QPushButton("Analyse")
    qtbot.addWidget(button)
    button.show()
    theme.set_role(button, "primary")
    button.ensurePolished()
    assert button.grab().toImage().pixelColor(20, 4) == QColor(LIGHT.accent)


def test_the_settings_decide_before_the_system(qapp: QApplication) -> None:
    assert theme.wants_dark(qapp, Appearance.DARK)
    assert not theme.wants_dark(qapp, Appearance.LIGHT)
    followed = theme.wants_dark(qapp, Appearance.SYSTEM)
    assert followed is (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)


def test_figures_of_equal_width(qapp: QApplication) -> None:
    font = theme.tabular(qapp.font())
    assert [tag.toString() for tag in font.featureTags()] == [b"tnum"]
