"""A light table with photos: flat pictures in a folder, and a case over them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from tests.helpers import cases
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView


def pictures(folder: Path) -> Callable[[Photo], Path]:
    """Makes each photo's picture when it is first looked up, an eighth of its size."""

    def lookup(photo: Photo) -> Path:
        path = folder / f"{photo.id}.jpg"
        if not path.exists():
            image = QImage(max(1, photo.width // 8), max(1, photo.height // 8), _RGB)
            image.fill(QColor.fromHsv(hash(photo.id) % 360, 120, 160))
            image.save(str(path), "JPG")  # type: ignore[call-overload]
        return path

    return lookup


_RGB = QImage.Format.Format_RGB32


def finding(
    number: int, photo: Photo, region: Region | None, verdict: Verdict | None = None
) -> Finding:
    """The number-th finding, moderate, on that photo."""
    value = cases.value(region=region, severity=Severity.MODERATE)
    review = cases.review(verdict, value=value) if verdict else None
    return cases.finding(number, photo_id=photo.id, proposed=value, review=review)


def case(photos: int, *findings: Finding, per_inspection: int = 4) -> Case:
    """So many photos, four to an inspection; the findings are the first inspection's run's."""
    made = [cases.photo(number) for number in range(1, photos + 1)]
    groups = [made[at : at + per_inspection] for at in range(0, photos, per_inspection)]
    inspections = [Inspection(f"inspection-{n}", tuple(g)) for n, g in enumerate(groups, 1)]
    if findings:
        run = cases.run(assessment=cases.assessment(*findings))
        inspections[0] = replace(inspections[0], runs=(run,))
    return cases.case(inspections=tuple(inspections))


def shown(qtbot: QtBot, folder: Path) -> LightTable:
    """740 by 800, as in a window of 1440 by 900, with no case yet."""
    made = LightTable()
    qtbot.addWidget(made)
    made.set_pictures(pictures(folder))
    made.resize(740, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def view_of(light_table: LightTable, place: int = 1) -> PhotoView:
    """The photo in that place, from 1."""
    return light_table.grid.tiles[place - 1].view


def fill(light_table: LightTable, number: int) -> None:
    """Show the number-th photo of the case alone, as its caption's button does."""
    photo_id = f"photo-{number}"
    light_table.show_place(photo_id, None)
    light_table.grid.fill(photo_id)


def visible(light_table: LightTable) -> list[int]:
    """The places, from 1, whose photos are to be seen."""
    return [n for n, tile in enumerate(light_table.grid.tiles, 1) if tile.isVisible()]


LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """One click of the left button, in the middle unless said otherwise."""
    QTest.mouseClick(widget, LEFT, _PLAIN, at or widget.rect().center())


def double_click(widget: QWidget, at: QPoint) -> None:
    """As it comes after a first click."""
    QTest.mouseDClick(widget, LEFT, _PLAIN, at)
    QTest.mouseRelease(widget, LEFT, _PLAIN, at)


def key(widget: QWidget, pressed: Qt.Key) -> None:
    """Press a key and let it go."""
    QTest.keyClick(widget, pressed)


def drag(widget: QWidget, button: Qt.MouseButton, *points: QPoint) -> None:
    """Press at the first point, let go at the last."""
    QTest.mousePress(widget, button, _PLAIN, points[0])
    for point in points[1:]:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, button, _PLAIN, points[-1])


def wheel(widget: QWidget, at: QPoint, steps: int) -> None:
    """Turn a mouse wheel over a widget."""
    turned = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


BIG, SMALL = Region(0.2, 0.2, 0.8, 0.8), Region(0.4, 0.4, 0.6, 0.6)
TWO = (finding(1, cases.photo(1), BIG), finding(2, cases.photo(1), SMALL))
"""Findings on the first photo, one box within the other."""
