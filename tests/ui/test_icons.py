"""Icons are there, sharp, in the colour asked for, and told apart by shape alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from app.domain.words import Severity
from ui import icon_shapes, icons
from ui.tokens import DARK

pytestmark = pytest.mark.usefixtures("qapp")
INK = QColor("#123456")


def test_something_is_drawn_in_the_colour_asked_for() -> None:
    for name in icons.names():
        image = icons.pixmap(name, INK, 32).toImage()
        colors = (image.pixelColor(x, y) for x in range(32) for y in range(32))
        assert {c.name() for c in colors if c.alpha() == 255} == {INK.name()}, name


def test_nothing_is_cut_off_at_the_edge() -> None:
    for name in icons.names():
        image = icons.pixmap(name, INK, 64).toImage()
        rim = [image.pixelColor(at, edge).alpha() for at in range(64) for edge in (0, 63)]
        rim += [image.pixelColor(edge, at).alpha() for at in range(64) for edge in (0, 63)]
        assert not any(rim), name


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_as_many_pixels_as_the_screen_has(ratio: float) -> None:
    made = icons.pixmap("check", INK, 16, ratio)
    assert made.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert made.devicePixelRatio() == ratio


def test_an_icon_has_every_common_ratio() -> None:
    made = icons.icon("gear", INK)
    assert {(s.width(), s.height()) for s in made.availableSizes()} >= {(16, 16), (32, 32)}


def test_drawn_once() -> None:
    first, second = (icons.pixmap("gear", INK, 20) for _ in range(2))
    assert first.cacheKey() == second.cacheKey()


def test_every_icon_is_used() -> None:
    shapes = Path(icon_shapes.__file__)
    sources = [path.read_text("utf-8") for path in shapes.parent.rglob("*.py") if path != shapes]
    # Severities are named by their codes, «up» is on the style sheet's picture of that name.
    by_code = {severity.value for severity in Severity} | {"up"}
    drawn = set(icons.names()) - by_code
    assert {name for name in drawn if not any(f'"{name}"' in text for text in sources)} == set()


def test_shapes_differ_without_colour() -> None:
    shapes = set()
    for severity in Severity:
        image = icons.pixmap(severity.value, INK, 32).toImage()
        shapes.add(bytes(image.constBits()))
    assert len(shapes) == len(Severity)


def test_severity_icons_wear_their_colour(qapp: QApplication) -> None:
    image = icons.severity_pixmap(Severity.SEVERE, 16, dark=True).toImage()
    assert image.pixelColor(8, 8) == QColor(DARK.severe)
    assert not icons.severity_icon(Severity.NONE, 16, dark=False).isNull()


def test_an_unknown_name_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        icons.icon("no such icon", INK)


def test_what_cant_be_pressed_is_faint() -> None:
    faint = QColor("#777777")
    made = icons.icon("cross", INK, 16, faint).pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage()
    colors = (made.pixelColor(x, y) for x in range(16) for y in range(16))
    assert {c.name() for c in colors if c.alpha() == 255} <= {faint.name()}
