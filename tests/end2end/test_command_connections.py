"""Saved connections from the command line: named, asked a second time, standing in; their keys."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.paths import samples
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import behaviours as does
from tests.helpers.answers import found, written
from tests.helpers.commands import tessera
from tests.helpers.conversations import written as replied
from tests.helpers.model_server import ModelServer
from tests.helpers.server import LoopbackServer

pytestmark = [pytest.mark.server]
FAILS = does.refuses(402, {"error": {"message": "Insufficient credits"}})
ANSWERS = does.streams(written(findings=[found(text="Seen by the other.")]))


def connected(
    folder: Path, first: LoopbackServer, second: LoopbackServer, *, over: bool = False
) -> Path:
    """A data folder with two connections, the second there for the first."""
    one = Connection(base_url=first.url, model="m", name="First", fallback="Second")
    one = replace(one, switches_over=over)
    saved = (one, Connection(base_url=second.url, model="large", name="Second"))
    save(folder / "settings.json", Settings(connection=one, connections=saved))
    return folder


def photos(count: int = 1) -> list[Path]:
    return samples()[:count]


def keys(server: LoopbackServer) -> set[str]:
    """What a server was told of any key."""
    return {seen.headers.get("authorization", "") for seen in server.seen}


def test_a_saved_connection_by_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with LoopbackServer(does.streams(written())) as first, LoopbackServer(ModelServer()) as second:
        connected(folder, first, second)
        chosen = ("--connection", "Second", "--data-dir", folder)
        done = tessera("inspect", *photos(), *chosen, TESSERA_API_KEY="sk-1")
        assert done.code == 0, done.err
        assert first.seen == []
        assert second.seen[0].headers["authorization"] == "Bearer sk-1"
        gone = tessera("inspect", *photos(), "--connection", "Gone", "--data-dir", folder)
        assert gone.code == 2
        assert "«First», «Second»" in gone.err
        plain = tessera("inspect", *photos(), "--data-dir", folder)
        assert plain.code == 0
        assert len(first.seen) == 1


def test_a_second_opinion_of_a_saved_connection_gets_no_key_of_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with LoopbackServer(ANSWERS) as first, LoopbackServer(ANSWERS) as second:
        connected(folder, first, second)
        wanted = ("inspect", *photos(), "--data-dir", folder, "--second-connection", "Second")
        done = tessera(*wanted, TESSERA_API_KEY="sk-1")
        assert done.code == 0, done.err
        assert (keys(first), keys(second)) == ({"Bearer sk-1"}, {""})
        assert second.seen[0].json["model"] == "large"
        told = done.json["second_opinions"][0]
        assert (told["host"], told["agreed"]) == (second.url.removeprefix("http://"), 1)
        only = second.url.removeprefix("http://")
        done = tessera(*wanted, TESSERA_API_KEY="sk-2", TESSERA_API_KEY_HOST=only)
        assert done.code == 0, done.err
        assert (keys(first), keys(second)) == ({"Bearer sk-1", ""}, {"", "Bearer sk-2"})


def test_an_unknown_second_connection_ends_it_before_anything_is_sent(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with LoopbackServer(ANSWERS) as first, LoopbackServer(ANSWERS) as second:
        connected(folder, first, second)
        wanted = ("--data-dir", folder, "--second-connection", "Gone")
        done = tessera("inspect", *photos(), *wanted)
        assert done.code == 2
        assert "«First», «Second»" in done.err
        assert first.seen == second.seen == []


def test_one_that_is_set_to_stand_in_does_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    replies = does.streams(replied("It looks replaceable."))
    with LoopbackServer(FAILS) as first, LoopbackServer(ANSWERS, replies) as second:
        connected(folder, first, second, over=True)
        done = tessera(
            "inspect", *photos(), "--data-dir", folder, "--ask", "And the panel?",
            TESSERA_API_KEY="sk-1",
        )  # fmt: skip
        assert done.code == 0, done.err
        assert (len(first.seen), len(second.seen)) == (2, 2), "asked on where it was answered"
        assert (keys(first), keys(second)) == ({"Bearer sk-1"}, {""})
    assert "«First» failed twice: asking «Second» instead" in done.err
    told = done.json
    assert {"code": "switched_over", "detail": "First → Second"} in told["warnings"]
    assert told["findings"][0]["text"] == "Seen by the other."
    assert told["conversation"][0]["answer"] == "It looks replaceable."
    assert told["errors"] == []


def test_nobody_stands_in_unasked(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with LoopbackServer(FAILS) as first, LoopbackServer(ANSWERS) as second:
        connected(folder, first, second)
        done = tessera("inspect", *photos(), "--data-dir", folder)
        assert done.code == 3
        assert (len(first.seen), len(second.seen)) == (1, 0)


def test_where_the_one_that_stands_in_fails_too_its_failure_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with LoopbackServer(FAILS) as first, LoopbackServer(does.refuses(401)) as second:
        connected(folder, first, second, over=True)
        done = tessera("inspect", *photos(), "--data-dir", folder)
        assert done.code == 3
        assert (len(first.seen), len(second.seen)) == (2, 1)
    assert [error["code"] for error in done.json["errors"]] == ["KeyWanted"]
