"""Makes the help's pictures anew from the real window, in English or in the language that is named:
`python -m tests.helpers.help_pictures [de | zh-CN]`, after `python packaging/translate.py compile`.

Each twice, light and dark. A server on this computer answers about the sample photo what
`help_answer` has, so that every run shows the same.
"""

import argparse
import json
import os
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QBuffer, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.words import Language, RunState
from app.paths import resources
from app.settings.connection import Connection
from app.settings.settings import Appearance, Settings
from app.settings.settings_file import save
from tests.helpers.behaviours import streams
from tests.helpers.help_answer import example_answer
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, rows, sit_down
from ui import theme
from ui.inspection.report.plan_dialog import PlanDialog
from ui.places import SETTINGS
from ui.settings.pages import Page
from ui.verbs.actions import Actions
from ui.window import MainWindow
from ui.wording import program_language, run_state_word

PORT = 8080  # seen in a picture; llama.cpp's usual one
# Qt's own screen without a screen has 800 pixels each way: dialogs would give way to it.
SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1440, "height": 900}
SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def keep(widget: QWidget, name: str) -> None:
    """As a picture of 256 colours, which text and boxes don't miss; smaller by half."""
    QApplication.processEvents()
    drawn = QBuffer()
    widget.grab().save(drawn, "PNG")
    with Image.open(BytesIO(drawn.data().data())) as picture:
        flat = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
        flat.save(_folder(program_language(), theme.is_dark()) / f"{name}.png", optimize=True)


def work(window: MainWindow) -> Steps:
    """Through the program, as the pages tell it."""
    window.resize(1180, 720)
    yield window.table.empty.question.isVisible
    window.key_pressed.emit("try_samples")
    yield window.header.analyse_button.isEnabled
    yield lambda: len([tile for tile in window.table.grid.tiles if tile.photo_id]) == 1
    actions = window.findChildren(Actions)[0]
    yield from _opened(window, "look", "privacy")
    window.key_pressed.emit("analyse")
    yield lambda: window.header.chip.text() == run_state_word(RunState.DONE) and rows(window)
    window.panel.act("next")
    keep(window, "claim")
    window.panel.tabs.setCurrentIndex(2)
    history = window.panel.history
    yield lambda: history.isVisible() and not history.empty.isVisible()
    keep(window, "proof")
    actions.setting.open(Page.CONNECTIONS)
    if actions.setting.dialog is not None:
        actions.setting.dialog.contents.connections.list.add.emit("ark")
        yield from _drawn()
        keep(actions.setting.dialog, "connecting")
        actions.setting.dialog.reject()
    yield from _opened(window, "plan_report", "reports")
    yield from _opened(window, "new_batch", "many")
    yield from _opened(window, "dock", "dock")


def _opened(window: MainWindow, action: str, name: str) -> Steps:
    window.key_pressed.emit(action)
    yield lambda: _others(window)
    yield from _drawn()
    (shown,) = _others(window)
    yield lambda: not isinstance(shown, PlanDialog) or shown.pages.shown
    if action == "dock":
        shown.resize(1180, 720)
    keep(shown, name)
    shown.close()


def _drawn() -> Steps:
    steps = iter(range(60))
    yield lambda: next(steps, None) is None


def _others(window: MainWindow) -> list[QWidget]:
    shown = (each for each in QApplication.topLevelWidgets() if each is not window)
    return [each for each in shown if each.isVisible() and each.isWindow()]


def _folder(language: Language, dark: bool) -> Path:
    light = resources() / "help" / language / "pictures"
    return light / "dark" if dark else light


def main() -> None:
    """Write all of them in one language."""
    asked = argparse.ArgumentParser(description="Make the help's pictures anew.")
    asked.add_argument("language", nargs="?", type=Language, default=Language.ENGLISH)
    language = asked.parse_args().language
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    QLocale.setDefault(QLocale("en_GB"))
    _folder(language, dark=True).mkdir(parents=True, exist_ok=True)
    answering = streams(example_answer(language), pace=0.03)
    with TemporaryDirectory() as made, LoopbackServer(answering, port=PORT) as server:
        folder = Path(made)
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        app = QApplication(["tessera"])
        there = Connection(base_url=f"{server.url}/v1", name="Qwen3-VL-8B")
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            chosen = Settings(
                connection=there,
                adjuster="林美" if language is Language.CHINESE else "Mei Lindqvist",
                appearance=appearance,
                language=language,
                window_language=language,
            )
            data = folder / appearance
            data.mkdir()
            save(data / SETTINGS, chosen)
            sit_down(app, data, work)


if __name__ == "__main__":
    main()
