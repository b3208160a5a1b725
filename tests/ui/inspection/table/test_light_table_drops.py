"""What may be dropped, and what becomes of it."""

import io
import struct
import warnings
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from pytestqt.qtbot import QtBot

from ui.inspection.table.dropping.drops import packed
from ui.inspection.table.light_table import LightTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shown(qtbot: QtBot) -> LightTable:
    made = LightTable()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def _enter(table: LightTable, mime: QMimeData) -> QDragEnterEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    with warnings.catch_warnings():  # Qt 6.12 wants a QPointF, which 6.11 does not take
        warnings.simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(QPoint(50, 50), actions, mime, LEFT, NONE)
    table.dragEnterEvent(event)
    return event


def _drop(table: LightTable, mime: QMimeData) -> QDropEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(50, 50), actions, mime, LEFT, NONE)
    table.dropEvent(event)
    return event


def _urls(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def test_files_and_folders_are_handed_on_as_paths(
    shown: LightTable, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = _urls(*(QUrl.fromLocalFile(str(tmp_path / n)).toString() for n in ("a b.jpg", "dir")))
    with qtbot.waitSignal(shown.files_dropped) as told:
        event = _drop(shown, mime)
    assert told.args == [[tmp_path / "a b.jpg", tmp_path / "dir"]]
    assert event.dropAction() is Qt.DropAction.CopyAction, "a move would take the original away"


def test_the_table_says_that_it_may_be_dropped(shown: LightTable) -> None:
    mime = _urls("file:///tmp/a.jpg")
    assert _enter(shown, mime).isAccepted()
    assert shown.overlay.isVisible()
    shown.dragLeaveEvent(QDragLeaveEvent())
    assert not shown.overlay.isVisible()
    _enter(shown, mime)
    _drop(shown, mime)
    assert not shown.overlay.isVisible()


def test_text_is_not_invited(shown: LightTable) -> None:
    mime = QMimeData()
    mime.setText("a note")
    event = _enter(shown, mime)
    assert not shown.overlay.isVisible()
    assert not event.isAccepted() or event.dropAction() is not Qt.DropAction.CopyAction


def test_a_picture_in_its_own_format_is_handed_on_untouched(
    shown: LightTable, qtbot: QtBot
) -> None:
    mime = _urls("https://example.org/a.jpg")
    mime.setData("image/jpeg", b"\xff\xd8 as it came")
    with qtbot.waitSignal(shown.picture_dropped) as told:
        _drop(shown, mime)
    assert told.args == [b"\xff\xd8 as it came", "picture.jpg"]


def test_bare_pixels_are_packed_without_loss(shown: LightTable, qtbot: QtBot) -> None:
    pixels = QImage(40, 30, QImage.Format.Format_RGB32)
    pixels.fill(QColor(10, 200, 90))
    mime = QMimeData()
    mime.setImageData(pixels)
    with qtbot.waitSignal(shown.pixels_dropped) as told:
        _drop(shown, mime)
    handed_on, name = told.args or (QImage(), "")
    assert name == "picture.png"
    back = Image.open(io.BytesIO(packed(handed_on)))
    assert (back.size, back.getpixel((5, 5))) == ((40, 30), (10, 200, 90))


def test_an_address_alone_is_refused_with_words(shown: LightTable, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(shown.files_dropped),
        qtbot.assertNotEmitted(shown.picture_dropped),
        qtbot.waitSignal(shown.drop_refused) as told,
    ):
        _drop(shown, _urls("https://example.org/car.jpg"))
    assert "address" in (told.args or [""])[0]


def _promised(*files: tuple[str, bytes | None]) -> QMimeData:
    """Files as a mail program on Windows drags them out; None: no content is handed over."""
    mime = QMimeData()
    entries = [
        struct.pack("<I32xI24xII520s", 0x40, 0, 0, len(data or b""), name.encode("utf-16-le"))
        for name, data in files
    ]
    group = struct.pack("<I", len(entries)) + b"".join(entries)
    mime.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', group)
    for place, (_, data) in enumerate(files):
        if data is not None:
            form = f'application/x-qt-windows-mime;value="FileContents";index={place}'
            mime.setData(form, data)
    return mime


def test_files_a_mail_program_hands_over_are_taken_by_their_content(
    shown: LightTable, qtbot: QtBot
) -> None:
    mime = _promised(("..\\Anhänge\\a.jpg", b"first"), ("b.pdf", b"second"))
    assert _enter(shown, mime).isAccepted()
    with (
        qtbot.assertNotEmitted(shown.drop_refused),
        qtbot.waitSignal(shown.contents_dropped) as told,
    ):
        _drop(shown, mime)
    files = (told.args or [[]])[0]
    assert [(file.name, file.data) for file in files] == [
        ("..\\Anhänge\\a.jpg", b"first"),
        ("b.pdf", b"second"),
    ]


def test_a_file_that_was_promised_and_did_not_come_is_said(shown: LightTable, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(shown.contents_dropped) as told,
        qtbot.waitSignal(shown.drop_refused) as refused,
    ):
        _drop(shown, _promised(("a.jpg", b"first"), ("b.jpg", None)))
    assert [file.name for file in (told.args or [[]])[0]] == ["a.jpg"]
    assert "not hand over all" in (refused.args or [""])[0]


def test_a_message_that_comes_as_a_storage_has_to_be_saved_first(
    shown: LightTable, qtbot: QtBot
) -> None:
    with (
        qtbot.assertNotEmitted(shown.contents_dropped),
        qtbot.waitSignal(shown.drop_refused) as refused,
    ):
        _drop(shown, _promised(("Your parcel.msg", None)))
    assert "Save the attachment" in (refused.args or [""])[0]


@pytest.mark.parametrize(
    "form",
    ["FileGroupDescriptorW", 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'],
)
def test_a_file_that_another_program_only_promises_is_refused_with_what_to_do(
    shown: LightTable, qtbot: QtBot, form: str
) -> None:
    mime = QMimeData()
    mime.setData(form, b"\1\0\0\0")
    assert _enter(shown, mime).isAccepted()
    with qtbot.waitSignal(shown.drop_refused) as told:
        _drop(shown, mime)
    assert "Save the attachment" in (told.args or [""])[0]
