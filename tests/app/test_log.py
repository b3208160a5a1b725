"""The log."""

import errno
import logging
from pathlib import Path
from unittest.mock import patch

import pytest

from app import log


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Authorization: Bearer sk-abc123", "sk-abc123"),
        ("GET https://h/v1?key=SECRET&x=1", "SECRET"),
        ("POST https://user:pw@host/v1", "user:pw"),
        ("{'api_key': 'sk-xyz'}", "sk-xyz"),
    ],
)
def test_secrets_are_blotted_out(text: str, secret: str) -> None:
    assert secret not in log.hide_secrets(text)


def test_ordinary_lines_stay() -> None:
    line = "opened https://host.example/v1 in 3 s"
    assert log.hide_secrets(line) == line


def test_where_there_is_no_room_for_a_line_nothing_is_said_of_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log.start(tmp_path)
    try:
        full = OSError(errno.ENOSPC, "no space")
        with patch("logging.handlers.RotatingFileHandler.shouldRollover", side_effect=full):
            logging.getLogger("app.test").warning("no room")
    finally:
        log.stop(tmp_path)
    assert "no space" not in capfd.readouterr().err


def test_writes_to_the_folder_and_lets_go(tmp_path: Path) -> None:
    log.start(tmp_path)
    logging.getLogger("app.test").warning("key: Bearer sk-1 used")
    log.stop(tmp_path)
    logging.getLogger("app.test").info("after")
    text = (tmp_path / "tessera.log").read_text(encoding="utf-8")
    assert "used" in text
    assert "sk-1" not in text
    assert "after" not in text
