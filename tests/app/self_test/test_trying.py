"""The self-test tries every part, and tells a broken one from one that is not needed."""

import asyncio
import logging
import shutil
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from app import log
from app.cli.self_test import line_of
from app.domain.keeping.self_check import Checked, Part, State
from app.errors import KeyNotKept
from app.self_test import parts, trying
from app.settings.secrets import Keyring


async def _broken() -> str:
    raise RuntimeError("0 pixels")


def _told(cases: Path) -> dict[Part, Checked]:
    async def all_of_it() -> dict[Part, Checked]:
        found = trying.self_test(cases, {Part.DRAWING: _broken})
        return {each.part: each async for each in found}

    return asyncio.run(all_of_it())


def test_every_part_is_tried_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    log.start(tmp_path)
    try:
        told = _told(tmp_path / "not" / "there")
        writing = [h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler)]
        assert len(writing) == 1, "an open window goes on with its log"
    finally:
        log.stop(tmp_path)
    assert list(told) == list(Part)
    assert told.pop(Part.DRAWING) == Checked(Part.DRAWING, State.FAILED, "RuntimeError: 0 pixels")
    told.pop(Part.KEYRING)  # as this computer is
    assert {each.state for each in told.values()} == {State.WELL}, told
    assert told[Part.MAIN_JOB].detail == "3 findings, 3 pages"
    assert told[Part.MAIN_JOB].figures == (3, 3)
    assert [told[part].figures[0] > 1 for part in (Part.DISK, Part.FONTS)] == [True, True]
    assert not list(tmp_path.glob("tessera-*"))


def test_a_computer_without_a_keyring_is_well_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_keyring: Keyring) -> str:
        raise KeyNotKept("No recommended backend. Install one.")

    monkeypatch.setattr(Keyring, "probe", none)
    told = asyncio.run(trying._checked(Part.KEYRING, parts.keyring))
    assert told == Checked(Part.KEYRING, State.MISSING, "No recommended backend")
    assert line_of(told) == "Keyring: not there, not needed (No recommended backend)"


def test_a_full_disk_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type(shutil.disk_usage(tmp_path))(10**12, 10**12, 1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    told = asyncio.run(trying._checked(Part.DISK, lambda: parts.disk(tmp_path, tmp_path)))
    assert told == Checked(Part.DISK, State.FAILED, "1 MB", (1,))
