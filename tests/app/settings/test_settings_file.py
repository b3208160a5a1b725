"""Settings come back as saved; a file somebody spoilt costs nobody more than what is spoilt."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.details.deadline_rule import DeadlineRule
from app.domain.words import Language
from app.errors import BadSetting, SettingsUnreadable, StoreUnwritable
from app.settings.connection import Connection, Form, Price, Switches, Thinking
from app.settings.dialect import Dialect
from app.settings.settings import Appearance, Paper, Settings
from app.settings.settings_file import LONGEST_TEXT, load, save
from app.settings.window_state import WindowState

OWN = Connection(
    name="Own",
    provider="vllm",
    switches=Switches(Form.JSON_OBJECT, Thinking.OFF, None, True),
    context_window=8_000,
    price=Price("0.80", "2.5", "¥"),
    plain_http_to="gpu.office",
    fallback="Ark",
    switches_over=True,
)
DOCUMENT = Connection(
    Dialect.VOLCENGINE,
    "https://example.com/v1",
    "qwen",
    300,
    name="Document",
    provider="volcengine",
    id="3f2a",
)
WHOLE = Settings(
    DOCUMENT,
    "Mei Lindqvist",
    "CA-2F41",
    "Büro 1 · 办公室",
    Language.CHINESE,
    Appearance.DARK,
    Paper.LETTER,
    (OWN, DOCUMENT),
    "Own",
    "/etc/ssl/office.pem",
    ("parcel", "ours-2"),
    "/office/Preise 2026.csv",
)


@pytest.mark.parametrize("settings", [Settings(), WHOLE])
def test_settings_come_back_as_saved(tmp_path: Path, settings: Settings) -> None:
    save(tmp_path / "new" / "settings.json", settings)
    assert load(tmp_path / "new" / "settings.json") == (settings, ())
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_what_an_older_file_holds_takes_todays_form(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    old = {"dialect": "openai", "base_url": "http://localhost:8080/v1", "model": "m"}
    path.write_text(json.dumps({"connection": old, "office": "Here"}), encoding="utf-8")
    settings, problems = load(path)
    assert problems == ()
    assert settings.connection.name == "localhost:8080 · m"
    assert settings.connections == (settings.connection,)
    assert (settings.connection.base_url, settings.office) == ("http://localhost:8080/v1", "Here")


def test_the_window_comes_back_as_saved(tmp_path: Path) -> None:
    state = WindowState("AdnQywAD", (240, 900, 320), "case-1")
    save(tmp_path / "window.json", state)
    assert load(tmp_path / "window.json", WindowState) == (state, ())


def test_a_missing_file_is_no_problem(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), ())
    assert load(tmp_path / "window.json", WindowState) == (WindowState(), ())


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"language": "fr"}, "language"),
        ({"language": 5}, "language"),
        ({"language": []}, "language"),
        ({"adjuster": None}, "adjuster"),
        ({"adjuster": 5}, "adjuster"),
        ({"adjuster": "x" * (LONGEST_TEXT + 1)}, "adjuster"),
        ({"templates": "vehicle"}, "templates"),
        ({"templates": ["vehicle", 5]}, "templates"),
        ({"product_table": None}, "product_table"),
        ({"connection": 5}, "connection"),
        ({"connection": ["model"]}, "connection"),
        ({"connection": {"deadline_seconds": 9}}, "connection.deadline_seconds"),
        ({"connection": {"deadline_seconds": 3601}}, "connection.deadline_seconds"),
        ({"connection": {"deadline_seconds": 60.0}}, "connection.deadline_seconds"),
        ({"connection": {"deadline_seconds": True}}, "connection.deadline_seconds"),
        ({"connection": {"deadline_seconds": "60"}}, "connection.deadline_seconds"),
        ({"connection": {"dialect": "soap"}}, "connection.dialect"),
        ({"connection": {"switches": {"form": "xml"}}}, "connection.switches.form"),
        ({"connection": {"switches": {"streams": 1}}}, "connection.switches.streams"),
        ({"connection": {"context_window": -1}}, "connection.context_window"),
        ({"connections": {"name": "Ark"}}, "connections"),
        ({"connections": [{}] * 201}, "connections"),
    ],
)
def test_a_value_that_is_not_allowed_gives_way_alone(
    tmp_path: Path, told: dict[str, Any], name: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"office": "Here", **told}), encoding="utf-8")
    settings, problems = load(path)
    assert settings == Settings(office="Here")
    assert [p.name for p in problems if isinstance(p, BadSetting)] == [name]
    assert path.exists()


def test_unknown_names_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"newer": 1, "connection": {"newer": 2, "model": "m"}}', encoding="utf-8")
    assert load(path) == (Settings(Connection(model="m")), ())


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b"5", b"[" * 200_000, b"9" * 5_000]
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    settings, (problem,) = load(path)
    assert settings == Settings()
    assert isinstance(problem, SettingsUnreadable)
    assert problem.path == str(path)
    assert (tmp_path / "settings.json.damaged").read_bytes() == damage
    assert load(path) == (Settings(), ())


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings, (problem,) = load(tmp_path / "settings.json")
    assert settings == Settings()
    assert isinstance(problem, SettingsUnreadable)


@pytest.mark.parametrize("seconds", [-1, 9, 3601, 10**30])
def test_nothing_outside_its_bounds_is_saved(tmp_path: Path, seconds: int) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings(office="before"))
    bad = Settings(Connection(deadline_seconds=seconds))
    with pytest.raises(BadSetting) as error:
        save(path, bad)
    assert (error.value.name, error.value.value) == ("connection.deadline_seconds", str(seconds))
    assert load(path) == (Settings(office="before"), ())


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable):
        save(tmp_path / "file" / "settings.json", Settings())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fsync to fail like this")
def test_what_was_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    save(path, WHOLE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreUnwritable, match="No space left"):
        save(path, Settings())
    assert load(path) == (WHOLE, ())
    assert [left.name for left in tmp_path.iterdir()] == ["settings.json"]


@given(text=st.text(max_size=80), seconds=st.integers(10, 3600))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, seconds: int
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    connection = replace(DOCUMENT, base_url=text, model=text, deadline_seconds=seconds)
    settings = replace(WHOLE, connection=connection, connections=(connection,), adjuster=text)
    save(path, settings)
    assert load(path) == (settings, ())


def test_a_deadline_has_its_own_bounds_and_keeps_its_lists(tmp_path: Path) -> None:
    rule = DeadlineRule("House", ("P-7", "DHL"), 14, True, ("shipped_on",))
    save(tmp_path / "s.json", Settings(deadlines=(rule,)))
    assert load(tmp_path / "s.json") == (Settings(deadlines=(rule,)), ())
    with pytest.raises(BadSetting):
        save(tmp_path / "s.json", Settings(deadlines=(replace(rule, days=0),)))
