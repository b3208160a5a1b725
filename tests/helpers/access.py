"""What keeps a person with a keyboard, a screen reader or an unsteady hand from a screen."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui import theme
from ui.widgets.key_button import KeyButton

LEAST = 24  # pixels of a target (WCAG 2.2, 2.5.8)
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_Name = QAccessible.Text.Name


def faults(window: QWidget, least: int = LEAST) -> list[str]:
    """Of everything in it that is seen: what has no name, no way by keys, or is too small, and what
    is told in colours that are hard to read."""
    reached = set(_by_tab(window))
    found = faint(window)
    for widget in controls(window):
        told = []
        if not _name(widget):
            told.append("has no name")
        if isinstance(widget, QComboBox) and not _labelled(widget):
            told.append("is called by what is chosen in it alone")
        if widget.isEnabled() and not _reachable(widget, reached):
            told.append("is not reached by Tab")
        if (small := _small(widget, least)) is not None:
            told.append(small)
        found += [f"{_called(widget)} {each}" for each in told]
    return found


def controls(window: QWidget) -> Iterator[QWidget]:
    """What a person sets something off or types with, as far as it is seen; parts of a control are
    no control of their own."""
    for widget in window.findChildren(QWidget):
        focused = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QScrollBar) or _part(widget):
            continue
        if isinstance(widget, _CONTROLS) or focused:
            yield widget


def faint(window: QWidget) -> list[str]:
    """Words of labels and buttons that are drawn with less than 4.5:1, measured on the ground that
    is really under them; disabled ones need none (WCAG 1.4.3)."""
    picture, found = window.grab().toImage(), []
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QPushButton) else ""
        if not words.strip() or not widget.isVisible() or not widget.isEnabled():
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not place.intersects(picture.rect()) or widget.window() is not window:
            continue
        ground, ink = _ground(picture, place), widget.palette().color(widget.foregroundRole())
        if theme.contrast(ink, ground) < 4.5:
            ratio = theme.contrast(ink, ground)
            found.append(f"{_called(widget)} {ink.name()} on {ground.name()}: {ratio:.1f}")
    return found


def _ground(picture: QImage, place: QRect) -> QColor:
    """The colour most of it has, as some tens of pixels tell."""
    seen = place.intersected(picture.rect())
    columns = range(seen.left(), seen.right() + 1, 1 + seen.width() // 12)
    rows = range(seen.top(), seen.bottom() + 1, 1 + seen.height() // 6)
    counted = Counter(picture.pixel(x, y) for y in rows for x in columns)
    return QColor.fromRgba(counted.most_common(1)[0][0])


def _part(widget: QWidget) -> bool:
    """Qt's own inside of a spin box, an editable combo box, a table or a field."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
    return inside or widget.objectName().startswith("qt_")


def _by_tab(window: QWidget) -> Iterator[QWidget]:
    """Every widget that Tab comes to, as Qt goes on."""
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.isVisibleTo(window) and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield here.focusProxy() or here
        here = here.nextInFocusChain()


def _reachable(widget: QWidget, reached: set[QWidget]) -> bool:
    """By Tab, by arrows from the one of its group that Tab comes to, or by a key of its own."""
    if isinstance(widget, KeyButton) and widget.accessibleDescription():
        return True
    if widget in reached or widget.focusProxy() in reached:
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(each in reached for each in group.buttons())


def _labelled(box: QComboBox) -> bool:
    """On Linux its name is what is chosen: what it is for is told by its description, or by the
    label beside it, which has to be a sibling."""
    parent = box.parentWidget()
    siblings = parent.findChildren(QLabel, options=_DIRECT) if parent is not None else []
    return bool(box.accessibleDescription()) or any(label.buddy() is box for label in siblings)


def _small(widget: QWidget, least: int) -> str | None:
    if isinstance(widget, QTabBar):
        sizes = [widget.tabRect(n).size() for n in range(widget.count())]
    else:
        sizes = [widget.size()]
    for size in sizes:
        if min(size.width(), size.height()) < least:
            return f"is small: {size.width()} x {size.height()}"
    return None


def _name(widget: QWidget) -> str:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return interface.text(_Name).strip() if interface is not None else ""


def _called(widget: QWidget) -> str:
    """Where it is, as far as that can be said of what may have no name."""
    around, up = list[str](), widget.parentWidget()
    while up is not None and len(around) < 3:
        around.append(type(up).__name__)
        up = up.parentWidget()
    return f"{type(widget).__name__} «{_name(widget)}» in {' in '.join(around)}"
