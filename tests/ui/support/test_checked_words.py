"""The self-test tells what it saw in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.keeping.self_check import Checked, Part, State
from ui.language import speak
from ui.support.checked_words import checked_line


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Speaks English again afterwards."""
    yield qapp
    speak(qapp, "en")


CHECKED = (
    Checked(Part.MAIN_JOB, State.WELL, "3 findings, 1 pages", (3, 1)),
    Checked(Part.DATABASE, State.WELL, "SQLite 3.50.1"),
    Checked(Part.DISK, State.FAILED, "1 MB", (1,)),
    Checked(Part.FONTS, State.WELL, "17 files", (17,)),
    Checked(Part.KEYRING, State.MISSING, "No recommended backend"),
    Checked(Part.NETWORK, State.FAILED, "OSError: <b>no echo"),
)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            "en",
            ["3 findings, 1 page", "SQLite 3.50.1", "only 1 MB free", "17 font files",
             "nothing could be kept in it", "for support: OSError: <b>no echo"],
        ),
        (
            "de",
            ["3 Feststellungen, 1 Seite", "SQLite 3.50.1", "nur 1 MB frei", "17 Schriftdateien",
             "darin ließ sich nichts ablegen", "für den Support: OSError: <b>no echo"],
        ),
        (
            "zh-CN",
            ["3 项损伤、1 页", "SQLite 3.50.1", "仅剩 1 MB 可用空间", "17 个字体文件",
             "无法写入", "供技术支持：OSError: <b>no echo"],
        ),
    ],
)  # fmt: skip
def test_what_was_seen_is_said_in_the_window_s_language(
    app: QApplication, code: str, told: list[str]
) -> None:
    speak(app, code)
    assert [checked_line(each).split(" · ", 2)[2] for each in CHECKED] == told
