"""Small icons drawn as vectors: sharp at every scale, in any colour, with no image files."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache

from app.domain.words import Severity
from ui.icon_shapes import DRAWN, UNITS
from ui.tokens import DARK, LIGHT

_RATIOS = (1.0, 1.5, 2.0, 3.0)
# To where lines begin and end: left to right, and right to left.
_SIDES = {"before": ("left", "right"), "after": ("right", "left")}


def icon(name: str, color: QColor, size: int = 16, disabled: QColor | None = None) -> QIcon:
    """The icon of that name for buttons and menus; size in device-independent pixels; disabled:
    its colour where it can't be pressed, None for what Qt makes of it. Raises KeyError for a name
    that is not in names()."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, color, size, ratio))
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, color: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """One rendering, kept in Qt's own pixmap cache; ratio: device pixels per pixel."""
    if name in _SIDES:  # mirrored where the window is
        name = _SIDES[name][QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft]
    draw = DRAWN[name]
    key = f"tessera:{name}:{color.rgba():08x}:{size}:{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(made.width() / UNITS, made.height() / UNITS)
    draw(painter, color)
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return (*DRAWN, *_SIDES)


def severity_icon(severity: Severity, size: int, dark: bool) -> QIcon:
    """● none, ▲ minor, ◆ moderate, ■ severe, ○ undetermined, each in its colour."""
    color = QColor(getattr(DARK if dark else LIGHT, severity.value))
    return icon(severity.value, color, size, color)  # where it can't be changed, too


def severity_pixmap(severity: Severity, size: int, dark: bool, ratio: float = 1.0) -> QPixmap:
    """The same as one rendering, for labels and painting."""
    color = QColor(getattr(DARK if dark else LIGHT, severity.value))
    return pixmap(severity.value, color, size, ratio)
