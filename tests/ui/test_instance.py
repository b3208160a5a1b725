"""A second start raises the first one's window."""

from pathlib import Path
from threading import Thread

from pytestqt.qtbot import QtBot

from ui.instance import Instance, channel, raise_other


def test_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not raise_other(tmp_path)


def test_the_first_window_comes_forward(qtbot: QtBot, tmp_path: Path) -> None:
    raised: list[bool] = []
    instance = Instance(tmp_path, lambda: raised.append(True))
    answers: list[bool] = []
    second = Thread(target=lambda: answers.append(raise_other(tmp_path)))
    second.start()
    qtbot.waitUntil(lambda: bool(raised))
    second.join()
    assert answers == [True]
    instance.close()
    assert not raise_other(tmp_path)


def test_folders_do_not_share_a_channel(tmp_path: Path) -> None:
    assert channel(tmp_path / "a") != channel(tmp_path / "b")
    assert channel(tmp_path) == channel(tmp_path)
