"""The administrator's file: read whole, or in the way of everything it may be about."""

from pathlib import Path

import pytest

from app.domain.policy import Policy
from app.domain.words import Severity
from app.errors import PolicyUnreadable
from app.settings import policy_file
from app.settings.policy_file import policy_place, read_policy, system_policy

KEY = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="  # RFC 8032, 7.1, the first


def test_all_of_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(
        'servers = ["ark.example", "*.office.example"]\nphotos_days = 365\n'
        'second_opinion_from = "severe"\n',
        encoding="utf-8",
    )
    told = Policy(("ark.example", "*.office.example"), 365, Severity.SEVERE)
    assert read_policy(path) == told
    path.write_text(
        f'updates = "https://a.example/t.json"\nupdates_key = "{KEY}"', encoding="utf-8"
    )
    assert read_policy(path) == Policy(updates="https://a.example/t.json", updates_key=KEY)
    path.write_text("servers = []\n", encoding="utf-8")
    assert read_policy(path) == Policy(servers=())


def test_a_file_that_was_written_on_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(b"\xef\xbb\xbfservers = []\r\nphotos_days = 30\r\n")
    assert read_policy(path) == Policy((), 30)


def test_servers_are_names_and_networks_and_nothing_that_never_matches(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    names = ("ark.example", "*.office.example", "gpu-1", "10.1.2.3", "10.0.0.0/8", "fd00::/8")
    path.write_text(f"servers = {list(names)}", encoding="utf-8")
    assert read_policy(path) == Policy(names)
    wrong = (
        "https://ark.example/v1",
        "ark.example/v1",
        "ark.example:8080",
        "10.1.2.3/8",
        "*",
        " a",
    )
    for each in wrong:
        path.write_text(f"servers = ['{each}']", encoding="utf-8")
        with pytest.raises(PolicyUnreadable) as told:
            read_policy(path)
        assert told.value.said.startswith(f"servers: '{each}' is none; wanted is one like ")


def test_a_wrong_severity_is_told_with_the_right_ones(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('second_opinion_from = "awful"', encoding="utf-8")
    with pytest.raises(PolicyUnreadable) as told:
        read_policy(path)
    assert all(each in told.value.said for each in Severity)


def test_without_a_file_nothing_is_laid_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policy_file, "policy_place", lambda: tmp_path / "none.toml")
    assert system_policy() == Policy()


@pytest.mark.parametrize(
    "text",
    [
        "servers = 3",
        'servers = "ark.example"',
        'servers = [""]',
        "servers = [1]",
        'server = ["typed wrong"]',
        "photos_days = -1",
        "photos_days = true",
        'photos_days = "30"',
        'second_opinion_from = "awful"',
        "second_opinion_from = 3",
        'updates = "https://a.example/t.json"',
        f'updates_key = "{KEY}"',
        f'updates = 3\nupdates_key = "{KEY}"',
        f'updates = "https://a.example/t.json"\nupdates_key = "{KEY[:-8]}"',
        'updates = "https://a.example/t.json"\nupdates_key = "no base64!"',
        "not toml",
        "\x00",
    ],
)
def test_what_cannot_be_read_is_not_taken_for_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyUnreadable) as told:
        read_policy(path)
    assert told.value.path == str(path)
    assert told.value.said
    with pytest.raises(PolicyUnreadable):
        read_policy(tmp_path)  # a folder


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("win32", "Tessera/policy.toml"),
        ("darwin", "/Library/Application Support/Tessera/policy.toml"),
        ("linux", "/etc/tessera/policy.toml"),
    ],
)
def test_it_lies_where_only_an_administrator_writes(
    platform: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("PROGRAMDATA", r"C:\ProgramData")
    assert policy_place().as_posix().endswith(place)
