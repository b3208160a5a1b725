"""Messages to one destination: what waits, what failed and why, what arrived last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.sending.outgoing import Listed, Message, Standing
from ui.settings.form import quiet_line
from ui.widgets.plain_label import harmless
from ui.wording import attempt_sentence, occasion_word, short_moment_words, standing_word

_HIGH = 112


class MessageList(QWidget):
    """replay and dismiss carry a message's id."""

    replay = Signal(str)
    dismiss = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: tuple[Message, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setProperty("role", "lines")
        self.list.setFixedHeight(_HIGH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.why = quiet_line()
        self.again = QPushButton(self.tr("Send again"))
        self.away = QPushButton(self.tr("Do not send"))
        for button, signal in ((self.again, self.replay), (self.away, self.dismiss)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, of=signal: of.emit(self._chosen_id()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        row.addWidget(self.again)
        row.addWidget(self.away)
        column.addLayout(row)

    def show_messages(self, listed: Sequence[Listed]) -> None:
        """Those of one destination; the chosen one stays chosen."""
        before, row = self._chosen_id(), self.list.currentRow()
        self._messages = tuple(each.message for each in listed)
        self.list.clear()
        for each in listed:
            self.list.addItem(QListWidgetItem(harmless(self._line(each))))
        ids = [message.id for message in self._messages]
        row = ids.index(before) if before in ids else min(max(row, 0), len(ids) - 1)
        self.list.setCurrentRow(row)
        self._choose()

    def _line(self, listed: Listed) -> str:
        message = listed.message
        parts = (
            short_moment_words(message.created_at),
            listed.number,
            occasion_word(message.occasion),
            standing_word(message.standing),
        )
        return "  ·  ".join(" ".join(part.split()) for part in parts)

    def _choose(self) -> None:
        row = self.list.currentRow()
        message = self._messages[row] if 0 <= row < len(self._messages) else None
        held = message is not None and message.standing is Standing.HELD
        unsent = message is not None and message.standing is not Standing.SENT
        self.again.setEnabled(message is not None and not held)
        self.away.setEnabled(unsent)
        self.why.setText(self._why(message) if message else "")

    def _why(self, message: Message) -> str:
        if message.last is None or message.last.delivered:
            return ""
        said = attempt_sentence(message.last)
        if message.standing is not Standing.WAITING:
            return said
        words = self.tr("%1 Next try: %2")
        return words.replace("%2", short_moment_words(message.next_try_at)).replace("%1", said)

    def _chosen_id(self) -> str:
        row = self.list.currentRow()
        return self._messages[row].id if 0 <= row < len(self._messages) else ""
