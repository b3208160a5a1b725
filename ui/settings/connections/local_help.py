"""What a model of one's own takes: which card, what to install, and why. Needs no network."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.settings.form import flowing
from ui.widgets.icon_button import IconButton

_translate = QCoreApplication.translate

OLLAMA = "ollama pull qwen3-vl:8b"
LLAMACPP = "llama-server -hf Qwen/Qwen3-VL-8B-Instruct-GGUF -c 16384 --image-min-tokens 1024"
VLLM = "vllm serve Qwen/Qwen3-VL-8B-Instruct --dtype float16 --max-model-len 16384"


class LocalHelp(QWidget):
    """Qwen3-VL-8B on one's own machine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)
        self._why()
        self._cards()
        self._programs()

    def _why(self) -> None:
        self._title(self.tr("Why a model of your own"))
        self._text(
            self.tr(
                "Photos and questions never leave the office. An answer costs electricity and "
                "nothing else. On the cards below Qwen3-VL-8B writes 15 to 25 tokens a second: an "
                "assessment is there in about half a minute, its first words after one second."
            )
        )

    def _cards(self) -> None:
        self._title(self.tr("What it runs on"))
        self._text(
            self.tr(
                "NVIDIA T4, 16 GB: with 4 or 8 bits per weight. In 16 bits the weights alone are "
                "about 17 GB, and this card has no BF16. Take llama.cpp or Ollama."
            )
        )
        self._text(
            self.tr(
                "NVIDIA A10, 24 GB: in FP16, with a limited context: 17 GB of weights leave room "
                "for about 16,000 tokens, enough for four photos and their answer. Take vLLM."
            )
        )
        self._text(
            self.tr(
                "Apple silicon: 4 bits from 16 GB of memory on (about 9 GB are used), 8 bits from "
                "24 GB on (about 13 GB). Take Ollama, LM Studio or llama.cpp."
            )
        )

    def _programs(self) -> None:
        self._title(self.tr("What to install"))
        self._text(
            self.tr(
                "Ollama, on Windows, macOS and Linux. It runs by itself after its installation; "
                "this fetches the model in 4 bits, about 6 GB:"
            )
        )
        self._command(OLLAMA)
        self._text(
            self.tr(
                "LM Studio, with a window of its own: search for «qwen3-vl-8b», load it, and start "
                "the server on its page for developers."
            )
        )
        self._text(
            self.tr("llama.cpp, the smallest. It fetches the model in 4 bits and serves it:")
        )
        self._command(LLAMACPP)
        self._text(self.tr("vLLM, for one card that serves several people:"))
        self._command(VLLM)
        self._text(self.tr("Then press «Look again»."))

    def _title(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "strong")
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    def _text(self, words: str) -> None:
        self._column.addWidget(flowing(words))

    def _command(self, command: str) -> None:
        line = QLineEdit(command)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        line.setAccessibleName(_translate("LocalHelp", "Command"))
        copy = IconButton("copy", _translate("LocalHelp", "Copy it"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(line, 1)
        row.addWidget(copy)
        self._column.addLayout(row)
