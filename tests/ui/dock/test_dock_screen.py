"""The dock's screen: targets, keys, and what it says of a parcel."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Case, Decision
from app.domain.finding import Summary
from app.domain.read.scan import Command, ParcelScan, scan_of
from app.domain.ticket import Ticket
from app.domain.words import RunState, Severity
from app.errors import NothingListens
from tests.helpers import cases as made
from tests.helpers.showing import in_front
from ui import theme
from ui.dock.dock_screen import DockScreen
from ui.dock.large_text import LargeText, line_height
from ui.dock.parcel import Parcel, Stage
from ui.dock.sizes import TARGET_MM, pixels
from ui.language import speak

SIZES = (QSize(1280, 720), QSize(1440, 900))
LONG = "A" * 40


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> DockScreen:
    theme.apply(qapp, dark=False)
    screen = DockScreen()
    screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    in_front(qtbot, screen)
    return screen


def _case(severity: Severity) -> Case:
    case = made.case()
    summary = Summary(severity, "refuse", "Torn.")
    told = replace(made.run().assessment, summary=summary)
    run = made.run(state=RunState.DONE, assessment=told)
    return replace(case, inspections=(replace(case.inspections[0], runs=(run,)),))


@pytest.mark.parametrize("size", SIZES)
def test_everything_that_is_touched_is_20_mm(screen: DockScreen, size: QSize) -> None:
    parcels = [Parcel(replace(_case(Severity.SEVERE), number=LONG)) for _ in range(12)]
    screen.resize(size)
    screen.show_current(parcels[0])
    screen.show_strip(parcels)
    QApplication.processEvents()
    least = pixels(TARGET_MM, screen.screen())
    shown = [each for each in screen.findChildren(QAbstractButton) if each.isVisible()]
    assert len(shown) > 8
    for button in shown:
        assert min(button.width(), button.height()) >= least, button.text()
        assert screen.rect().contains(button.mapTo(screen, button.rect().bottomRight()))
    assert screen.size() == size
    tiles = screen.strip.tiles
    assert 3 < len(tiles) < 12
    assert screen.strip.rest.text() == f"… and {12 - len(tiles)} more"
    assert all(tile.width() >= tile.sizeHint().width() for tile in tiles)


def test_where_no_photo_is_yet_it_says_what_comes_there(screen: DockScreen) -> None:
    screen.resize(SIZES[0])
    screen.show_current(None)
    QApplication.processEvents()
    shots, middle = screen.shots, QRect(QPoint(0, 0), screen.shots.size())
    middle.setHeight(shots.height() - 60)  # without the count at its foot
    empty = shots.grab(middle).toImage()
    ground = empty.pixel(2, 2)
    drawn = {empty.pixel(x, y) for x in range(empty.width()) for y in range(0, empty.height(), 2)}
    assert drawn != {ground}
    assert shots.font().pixelSize() == screen.head.said.font().pixelSize(), "read from as far"
    screen.show_current(Parcel(replace(made.case(), inspections=()), arriving=1))
    QApplication.processEvents()
    waiting = shots.grab(middle).toImage()
    drawn = {
        waiting.pixel(x, y) for x in range(middle.width()) for y in range(0, middle.height(), 2)
    }
    assert drawn == {ground}, "they are on their way"


def test_every_command_has_its_key(screen: DockScreen) -> None:
    heard: list[Command] = []
    screen.command.connect(heard.append)
    keys = (Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_E)
    for key in keys:
        QTest.keyClick(screen, key)
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(screen, Qt.Key.Key_Return)
    QTest.keyClick(screen, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert heard == [*Command, Command.NEXT]


def test_a_click_leaves_the_space_bar_to_the_shutter(screen: DockScreen) -> None:
    screen.show_current(Parcel(made.case()))
    heard: list[Command] = []
    screen.command.connect(heard.append)
    QTest.mouseClick(screen.commands.buttons[Command.ACCEPT], Qt.MouseButton.LeftButton)
    QTest.keyClick(screen, Qt.Key.Key_Space)
    assert heard == [Command.ACCEPT, Command.PHOTO]


def test_a_wrong_check_digit_is_said(screen: DockScreen) -> None:
    scan = scan_of("1Z999AA10123456785")
    assert isinstance(scan, ParcelScan)
    screen.show_current(Parcel(made.case(), scan.number))
    assert "check digit wrong" in screen.panel.check.text


def test_what_it_says_of_a_parcel(screen: DockScreen) -> None:
    panel = screen.panel
    screen.show_current(None)
    assert panel.head.text == "Scan a parcel"
    parcel = Parcel(_case(Severity.SEVERE))
    screen.show_current(parcel)
    assert (panel.head.text, parcel.needs_look) == ("Severe", True)
    parcel.case = replace(parcel.case, decision=Decision(Severity.SEVERE, "refuse", "", "Mei"))
    screen.show_current(parcel)
    assert panel.decided.text == "Decided: refuse · Mei"
    assert not parcel.needs_look
    parcel.queued = True
    screen.show_current(parcel)
    assert panel.head.text == "No network"


def test_no_answer_needs_a_look(screen: DockScreen) -> None:
    parcel = Parcel(made.case(), error=NothingListens("server:8000"))
    screen.show_current(parcel)
    assert parcel.stage is Stage.FAILED
    assert "server:8000" in screen.panel.reply.text
    screen.show_strip([parcel])
    assert "No answer" in screen.strip.tiles[0].text()


def test_without_a_queue_the_head_is_there_for_who_works_and_what_was_said(
    screen: DockScreen,
) -> None:
    screen.resize(SIZES[0])
    head = screen.head
    head.show_away(0, 0.0)
    QApplication.processEvents()
    wide = head.worker.width()
    assert head.network.isHidden()
    assert wide > screen.width() / 2
    head.show_away(3, 20.0)
    QApplication.processEvents()
    assert head.network.isVisible()
    assert head.worker.width() < wide


@pytest.mark.parametrize("height", [720, 900])
def test_a_severity_stands_at_the_height_of_its_word(screen: DockScreen, height: int) -> None:
    screen.resize(1280, height)
    screen.show_current(Parcel(_case(Severity.MODERATE)))
    QApplication.processEvents()
    panel = screen.panel
    place = panel.sign.place()
    middle = panel.sign.y() + place.center().y()
    assert panel.sign.rect().contains(place)
    assert abs(middle - (panel.head.y() + panel.head.middle)) <= 1


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "zh-CN")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("chinese")
def test_no_line_is_cut_across_where_a_language_has_tall_letters(screen: DockScreen) -> None:
    ticket = Ticket("t", "包裹受损：联系发件人", made.MEI, made.NOON, queue="包裹" * 20)
    decision = Decision(Severity.SEVERE, "refuse", "", "林美")
    case = replace(_case(Severity.SEVERE), tickets=(ticket,), decision=decision)
    scan = scan_of("1Z999AA10123456785")
    assert isinstance(scan, ParcelScan)
    screen.resize(SIZES[0])
    screen.show_current(Parcel(case, scan.number))
    QApplication.processEvents()
    panel = screen.panel
    shown = [each for each in panel.findChildren(LargeText) if each.isVisible()]
    assert len(shown) == 7
    for each in shown:
        font, lines = each.laid()
        assert len(lines) * line_height(font) <= each.height(), each.text
    assert panel.sign.rect().contains(panel.sign.place())
