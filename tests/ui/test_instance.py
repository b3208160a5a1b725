"""A second start raises the first one's window, and hands over its file."""

from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from ui.instance import Instance, channel, raise_other
from ui.places import LISTENING


def test_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not raise_other(tmp_path)


@pytest.mark.parametrize("name", [None, "a case.tessera", "案件\n\udcff.tessera"])
def test_the_first_window_comes_forward(qtbot: QtBot, tmp_path: Path, name: str | None) -> None:
    file = tmp_path / name if name else None
    raised: list[Path | None] = []
    instance = Instance(tmp_path, raised.append)
    answers: list[bool] = []
    second = Thread(target=lambda: answers.append(raise_other(tmp_path, file)))
    second.start()
    qtbot.waitUntil(lambda: bool(raised))
    second.join()
    assert (answers, raised) == ([True], [file])
    assert (tmp_path / LISTENING).exists()
    instance.close()
    assert not (tmp_path / LISTENING).exists()
    assert not raise_other(tmp_path)


def test_folders_do_not_share_a_channel(tmp_path: Path) -> None:
    assert channel(tmp_path / "a") != channel(tmp_path / "b")
    assert channel(tmp_path) == channel(tmp_path)
