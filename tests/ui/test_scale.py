"""How large everything is: as the settings say, or as Windows enlarges text."""

import os
import sys
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest

from ui import scale
from ui.scale import enlarge, text_percent


@pytest.mark.parametrize(
    ("chosen", "windows", "factor"),
    [
        (100, 100, ""),
        (150, 100, "1.5"),
        (200, 100, "2"),
        (100, 175, "1.75"),
        (150, 125, "1.5"),
        (9_000, 100, "2"),
        (-3, 100, ""),
        ("200", 100, ""),
        (None, 100, ""),
        (True, 100, ""),
    ],
)
def test_the_larger_of_both_holds_within_bounds(
    chosen: Any, windows: int, factor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    monkeypatch.setattr(scale, "text_percent", lambda: windows)
    enlarge(chosen)
    assert os.environ.get("QT_SCALE_FACTOR", "") == factor
    monkeypatch.setenv("QT_SCALE_FACTOR", "3")  # also takes back what was set here
    enlarge(chosen)
    assert os.environ["QT_SCALE_FACTOR"] == "3"


@pytest.mark.parametrize(("told", "percent"), [(150, 150), (None, 100), ("much", 100)])
def test_windows_is_asked_by_how_much_it_enlarges_text(
    told: object, percent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(_key: object, name: str) -> tuple[object, int]:
        assert name == "TextScaleFactor"
        if told is None:
            raise FileNotFoundError
        return told, 4

    registry = SimpleNamespace(
        HKEY_CURRENT_USER=1, OpenKey=lambda *_: nullcontext(), QueryValueEx=asked
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    assert text_percent() == percent
