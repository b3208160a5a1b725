"""The code a phone scans, and what has come from it."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.inspection.phone.phone_model import Over, Phone
from ui.theme import set_role
from ui.widgets.copy_button import CopyButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.qr_square import QrSquare
from ui.wording import paragraph, sentence

_CODE = 232
_WIDTH = 620


class PhoneDialog(QDialog):
    """Draws a Phone; the window goes on beside it. again: serve anew, at that address."""

    again = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photos from a phone"))
        self.code = QrSquare(_CODE)
        self.code.setAccessibleName(self.tr("Code to scan with the phone's camera"))
        self.url = PlainLabel("", "strong")
        self.copy = CopyButton(self.tr("Copy the address"))
        self.networks = QComboBox()
        self.networks.setAccessibleName(self.tr("Network"))
        self.networks.textActivated.connect(self.again)
        self.status, self.more = PlainLabel("", "heading"), PlainLabel("", "small")
        self.note_words = PlainLabel("")
        self.again_button = QPushButton(self.tr("Start again"))
        self.again_button.setProperty("role", "primary")
        self.again_button.clicked.connect(lambda: self.again.emit(""))
        self._shown: tuple[bool, ...] = ()  # of the parts that come and go
        self._arrange()
        self.setFixedWidth(_WIDTH)
        self.show_phone(Phone())

    def show_phone(self, phone: Phone) -> None:
        """How it stands."""
        self.code.show_code(phone.code)
        self.url.setText(phone.url)
        self.copy.hold(phone.url)
        self._show_networks(phone)
        self.status.setText(_standing(phone))
        self.more.setText(_not_taken(phone))
        self.more.setVisible(bool(self.more.text()))
        self.note_words.setText(_note(phone))
        self.note.setVisible(bool(self.note_words.text()))
        self.again_button.setVisible(phone.over in (Over.TIME, Over.FAILED, Over.NO_NETWORK))
        for part in (self.steps, self.code):
            part.setVisible(phone.over is None)
        parts = (self.steps, self.note, self.more, self.networks_row)
        shown = tuple(not part.isHidden() for part in parts)
        if shown != self._shown:
            self._shown = shown
            self.adjustSize()

    def _show_networks(self, phone: Phone) -> None:
        shown = [self.networks.itemText(n) for n in range(self.networks.count())]
        if shown != list(phone.addresses):
            self.networks.clear()
            self.networks.addItems(phone.addresses)
        self.networks.setCurrentText(phone.address)
        self.networks_row.setVisible(len(phone.addresses) > 1)

    def _arrange(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(theme.XL)
        beside.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._words(), 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        foot = self.tr("Sent unencrypted inside this network; off once this is closed.")
        buttons.addWidget(PlainLabel(foot, "small"), 1)
        buttons.addWidget(self.again_button)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.L)
        column.addLayout(beside)
        column.addWidget(self._make_note())
        column.addLayout(buttons)

    def _words(self) -> QVBoxLayout:
        self.steps = QWidget()
        steps = QVBoxLayout(self.steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(theme.S)
        for words in (
            self.tr("1.  Have the phone in the same network, such as the same Wi-Fi."),
            self.tr("2.  Scan the code with the camera, or type this address:"),
        ):
            steps.addWidget(PlainLabel(words))
        address = QHBoxLayout()
        address.addWidget(self.url, 1)
        address.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        steps.addLayout(address)
        steps.addWidget(PlainLabel(self.tr("3.  Take or choose photos there.")))
        self.networks_row = QWidget()
        row = QHBoxLayout(self.networks_row)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Network"))
        set_role(label, "field")
        row.addWidget(label)
        row.addWidget(self.networks, 1)
        steps.addWidget(self.networks_row)
        column = QVBoxLayout()
        column.setSpacing(theme.S)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(self.status)
        column.addWidget(self.more)
        return column

    def _make_note(self) -> QFrame:
        self.note = QFrame()
        self.note.setProperty("role", "banner-warn")
        inside = QHBoxLayout(self.note)
        inside.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        inside.addWidget(self.note_words)
        return self.note


def _standing(phone: Phone) -> str:
    translate = QCoreApplication.translate
    came = translate("PhoneDialog", "%n photos came in.", "", phone.taken)
    if phone.over is not None:
        over = {
            Over.TIME: translate("PhoneDialog", "The ten minutes are over."),
            Over.LEFT: translate("PhoneDialog", "Another case is open."),
            Over.NO_NETWORK: translate("PhoneDialog", "This computer is in no local network."),
            Over.FAILED: translate("PhoneDialog", "The page can't be opened."),
        }[phone.over]
        return paragraph(over, came) if phone.taken else over
    if not phone.url:
        return translate("PhoneDialog", "One moment…")
    minutes, seconds = divmod(phone.seconds_left, 60)
    clock = QLocale().toString(QTime(0, min(minutes, 59), seconds), "m:ss")
    waits = translate("PhoneDialog", "Waiting for a phone.")
    seen = translate("PhoneDialog", "A phone has opened the page.")
    standing = came if phone.taken else (seen if phone.visited else waits)
    return paragraph(standing, translate("PhoneDialog", "Ends in %1.").replace("%1", clock))


def _not_taken(phone: Phone) -> str:
    if phone.refused is None:
        return ""
    words = QCoreApplication.translate("PhoneDialog", "%n not taken in.", "", phone.not_taken)
    return paragraph(words, sentence(phone.refused).what)


def _note(phone: Phone) -> str:
    if phone.trouble is not None:
        words = sentence(phone.trouble)
        return paragraph(words.what, words.next_step)
    if phone.over is Over.NO_NETWORK:
        return QCoreApplication.translate(
            "PhoneDialog",
            "Join the network the phone is in, or plug in a cable; or add the photos from files.",
        )
    if phone.lonely and phone.over is None:
        return QCoreApplication.translate(
            "PhoneDialog",
            "Nobody has come within a minute. The phone may be in another network, a firewall "
            "may ask, or the network keeps devices apart, as guest networks do. Then let the phone "
            "put its photos into a folder that Tessera watches: Settings, Photos.",
        )
    return ""
