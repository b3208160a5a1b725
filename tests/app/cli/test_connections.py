"""The command «connections»: what it saves, tells and never tells."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from app.cli.arguments import parse
from app.cli.connections import connections
from app.settings.connection import Form
from app.settings.secrets import KEY_VARIABLE
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.store.folder_lock import FolderLock
from tests.helpers.model_server import ModelServer
from tests.helpers.server import LoopbackServer
from tests.helpers.system_keyring import InMemory

ARK = "https://ark.cn-beijing.volces.com/api/v3"
KEY = "sk-secret-0123"


class Shell:
    """A person at the command line, with a keyring and a data folder."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        self._folder, self._patch, self._capsys = folder, monkeypatch, capsys
        self.keyring = InMemory()
        keyring.set_keyring(self.keyring)

    def run(self, *arguments: str, typed: str = "") -> tuple[int, str, str]:
        self._patch.setattr("sys.stdin", io.StringIO(typed))
        said = ["connections", *arguments, "--data-dir", str(self._folder)]
        code = connections(parse(said))
        out, err = self._capsys.readouterr()
        assert KEY not in out + err
        return code, out, err

    @property
    def settings(self) -> Settings:
        return load(self._folder / "settings.json")[0]


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Iterator[Shell]:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    before = keyring.get_keyring()
    yield Shell(tmp_path / "data", monkeypatch, capsys)
    keyring.set_keyring(before)


def test_one_is_added_with_its_key_and_listed_without(shell: Shell) -> None:
    code, out, err = shell.run(
        "add", "--provider", "ark", "--model", "ep-1", "--key-from-stdin", typed=f"{KEY}\n"
    )
    assert (code, out, err) == (0, "", "Saved: Volcengine Ark · ep-1\n")
    (saved,) = shell.settings.connections
    assert shell.settings.connection == saved
    assert (saved.base_url, saved.model, saved.provider) == (ARK, "ep-1", "ark")
    place = f"openai ark.cn-beijing.volces.com {saved.id}"
    assert shell.keyring.kept == {("Tessera", place): KEY}
    shell.run("add", "--name", "Here", "--base-url", "http://localhost:8080", "--model", "m")
    _, out, _ = shell.run("list")
    assert out.splitlines() == [
        f"*  Volcengine Ark · ep-1  ark    {ARK}  ep-1",
        "   Here                   other  http://localhost:8080                     m",
    ]
    _, out, _ = shell.run("list", "--json")
    first, second = (json.loads(line) for line in out.splitlines())
    assert first["default"] is True
    assert second == {
        "default": False,
        "name": "Here",
        "provider": "other",
        "base_url": "http://localhost:8080",
        "model": "m",
    }


def test_another_default(shell: Shell) -> None:
    for name in ("One", "Two"):
        shell.run("add", "--name", name, "--base-url", "http://localhost:1", "--default")
    assert shell.settings.connection.name == "Two"


@pytest.mark.parametrize(
    ("arguments", "typed", "said"),
    [
        (("--provider", "gone"), "", "provider"),
        (("--base-url", "ftp://h.example"), "", "https://"),
        (("--base-url", "http://gpu.office/v1"), "", "http://"),
        (("--base-url", "http://169.254.169.254/", "--allow-http"), "", "internal service"),
        (("--provider", "volcengine", "--key-from-stdin"), f"{KEY}\n", "key"),
        (("--provider", "volcengine", "--key-from-stdin"), f"{KEY}:\n", "key"),
        (("--provider", "volcengine", "--key-from-stdin"), f"a:{KEY}:b\n", "key"),
        ((), "", "--base-url"),
    ],
)
def test_what_cannot_be_used_is_not_saved(
    shell: Shell, arguments: tuple[str, ...], typed: str, said: str
) -> None:
    code, _, err = shell.run("add", *arguments, typed=typed)
    assert code == 2
    assert said in err
    assert shell.settings == Settings()
    assert shell.keyring.kept == {}


def test_a_name_is_taken_once(shell: Shell) -> None:
    for expected in (0, 2):
        code, _, _ = shell.run("add", "--name", "A", "--base-url", "http://localhost:1")
        assert code == expected
    assert len(shell.settings.connections) == 1


def test_plain_http_wants_a_yes(shell: Shell) -> None:
    code, _, _ = shell.run("add", "--base-url", "http://GPU.office:8000/v1", "--allow-http")
    assert code == 0
    assert shell.settings.connection.plain_http_to == "gpu.office:8000"


def test_without_a_keyring_nothing_is_saved_with_a_key(shell: Shell) -> None:
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    here = ("add", "--name", "Here", "--base-url", "http://localhost:1")
    code, _, err = shell.run(*here, "--key-from-stdin", typed=KEY)
    assert code == 4
    assert KEY_VARIABLE in err
    assert shell.settings.connections == ()
    assert shell.run(*here)[0] == 0
    assert shell.run("remove", "Here")[0] == 0


def test_one_is_removed_with_its_key(shell: Shell) -> None:
    shell.run("add", "--provider", "ark", "--key-from-stdin", typed=KEY)
    code, _, err = shell.run("remove", "Volcengine Ark")
    assert (code, err) == (0, "Removed: Volcengine Ark\n")
    assert shell.settings.connections == ()
    assert shell.keyring.kept == {}
    code, _, err = shell.run("remove", "Volcengine Ark")
    assert code == 2
    assert "No connection is called «Volcengine Ark»" in err


def test_a_folder_in_use_is_left_alone(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    lock = FolderLock(tmp_path / "data")
    lock.acquire()
    code, _, err = shell.run("add", "--base-url", "http://localhost:1")
    lock.release()
    assert code == 4
    assert "Another Tessera" in err


@pytest.mark.server
def test_a_test_says_line_by_line_and_keeps_what_it_set(shell: Shell) -> None:
    with LoopbackServer(ModelServer(key=KEY, forms=())) as server:
        shell.run(
            "add", "--name", "Here", "--base-url", server.url, "--model", "qwen3-vl-8b",
            "--key-from-stdin", typed=KEY,
        )  # fmt: skip
        code, out, err = shell.run("test", "Here")
        assert code == 0
        marks = [line.split()[0] for line in out.splitlines()]
        assert marks[:4] == ["ok", "ok", "ok", "set"]
        assert "from now on asked in words" in out
        assert "saved" in err
        assert shell.settings.connection.switches.form is Form.PROMPT
        code, out, err = shell.run("test")
        assert (code, err) == (0, "")
        assert "set" not in [line.split()[0] for line in out.splitlines()]


@pytest.mark.server
@pytest.mark.parametrize(
    ("behaviour", "code"),
    [(ModelServer(key="another"), 3), (ModelServer(answer="I see nothing."), 3)],
)
def test_a_test_that_fails_says_so_in_its_code(shell: Shell, behaviour: Any, code: int) -> None:
    with LoopbackServer(behaviour) as server:
        shell.run("add", "--name", "Here", "--base-url", server.url, "--model", "m")
        ended, out, _ = shell.run("test", "Here")
    assert ended == code
    assert "FAILED" in out
    assert "are kept" not in out, "nothing was at stake"


@pytest.mark.server
def test_the_variable_serves_a_named_connection(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY_VARIABLE, KEY)
    with LoopbackServer(ModelServer(key=KEY)) as server:
        shell.run("add", "--name", "Here", "--base-url", server.url, "--model", "m")
        assert shell.run("test", "Here")[0] == 0


def test_nothing_to_test(shell: Shell) -> None:
    code, _, err = shell.run("test")
    assert code == 2
    assert "--connection NAME" in err
    assert shell.run("list") == (0, "", "")
    assert shell.run("test", "Gone")[0] == 2


def test_one_that_may_not_be_asked_is_saved_and_told(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    monkeypatch.setattr("app.settings.policy_file.policy_place", lambda: policy)
    add = ("add", "--model", "m", "--base-url")
    policy.write_text("servers = ['*.office.example']", encoding="utf-8")
    assert shell.run(*add, "https://gpu.office.example/v1", "--name", "1")[2] == "Saved: 1\n"
    assert shell.run(*add, "http://127.0.0.1:8080/v1", "--name", "2")[2] == "Saved: 2\n"
    code, _, err = shell.run(*add, "https://api.example/v1", "--name", "3")
    assert code == 0
    assert err.startswith("Saved: 3\nOn this computer nothing may be sent to api.example. ")
    policy.write_text("server = []", encoding="utf-8")
    code, _, err = shell.run(*add, "https://api.example/v1", "--name", "4")
    assert code == 0
    assert "The administrator's policy can't be read" in err
    assert len(shell.settings.connections) == 4
