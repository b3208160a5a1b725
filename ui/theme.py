"""Colours, type and spacing of the window, in a light and a dark form."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.words import Severity
from app.paths import resources
from app.settings.settings import Appearance
from ui.tokens import DARK, LIGHT, SHARP_DARK, SHARP_LIGHT, Tokens

XS, S, M, L, XL = 4, 8, 12, 16, 24
RADIUS, CARD_RADIUS = 6, 10
LINK_EDGE = 5  # border and padding of a button that looks like a link
TEXT_PX, HEADING_PX, TITLE_PX = 13, 15, 18
MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
TOP_RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight

_SHARP = "sharp"  # of the application: it wears high contrast
_INKS = ("#0B0E11", "#FFFFFF")


def tokens(dark: bool) -> Tokens:
    """The colours of the dark or the light theme, sharper ones while the system wants that."""
    if wears_contrast():
        return SHARP_DARK if dark else SHARP_LIGHT
    return DARK if dark else LIGHT


def is_dark() -> bool:
    """Whether the application wears the dark theme now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def now() -> Tokens:
    """The colours the application wears now: for widgets that paint themselves. Ask again in
    changeEvent (PaletteChange, StyleChange) or, simplest, at every paint."""
    return tokens(is_dark())


def apply(app: QApplication, dark: bool) -> None:
    """Dress the whole application; call again to change the theme while it runs."""
    app.setProperty(_SHARP, wants_contrast())
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = app.font()
    if font.pixelSize() != TEXT_PX:
        font.setPixelSize(TEXT_PX)
        app.setFont(font)
    QDir.setSearchPaths("theme", [str(_folder())])
    app.setPalette(_palette(tokens(dark)))
    app.setStyleSheet(style_sheet(dark))


def style_sheet(dark: bool) -> str:
    """resources/theme/tessera.qss with the theme's colours put in, mirrored.qss after it where the
    window runs from right to left, and sharp.qss while the system wants high contrast; raises
    KeyError for a placeholder that is no token."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    after = {"mirrored.qss": mirrored, "sharp.qss": wears_contrast()}
    names = ("tessera.qss", *(name for name, wanted in after.items() if wanted))
    text = "\n".join((_folder() / name).read_text(encoding="utf-8") for name in names)
    return Template(text).substitute(asdict(tokens(dark)), name="dark" if dark else "light")


def wants_dark(app: QApplication, appearance: Appearance) -> bool:
    """What the settings ask for, else what the system has; also tells the platform, so that
    title bars follow. The system's changes come as styleHints().colorSchemeChanged."""
    hints = app.styleHints()
    if appearance is Appearance.SYSTEM:
        hints.unsetColorScheme()
        return hints.colorScheme() is Qt.ColorScheme.Dark
    dark = appearance is Appearance.DARK
    hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    return dark


def wants_contrast() -> bool:
    """Whether the system asks for high contrast; its changes come as contrastPreferenceChanged."""
    hints = QGuiApplication.styleHints()  # held: what it hands out dies with its wrapper
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def wears_contrast() -> bool:
    """Whether the application was dressed in high contrast."""
    app = QGuiApplication.instance()
    return app is not None and bool(app.property(_SHARP))


def severity_color(severity: Severity, dark: bool) -> QColor:
    """For the severity's shape; dark is also right for everything on the table."""
    return QColor(getattr(tokens(dark), severity.value))


def ink_on(color: QColor) -> QColor:
    """Black or white, whichever is easier to read on that colour."""
    return max((QColor(ink) for ink in _INKS), key=lambda ink: contrast(ink, color))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of tessera.qss, and dress it anew if it was already shown."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def tabular(font: QFont) -> QFont:
    """The same font with figures of equal width, so that changing numbers stand still."""
    even = QFont(font)
    even.setFeature(QFont.Tag.fromString("tnum"), 1)
    return even


def _folder() -> Path:
    return resources() / "theme"


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: t.background,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.raised,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.danger,
        role.PlaceholderText: t.muted,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.Light: t.hover,
        role.Midlight: t.line,
        role.Mid: t.line,
        role.Dark: t.line_strong,
    }
    palette = QPalette()
    for key, color in colors.items():
        palette.setColor(key, QColor(color))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.faint))
    return palette
