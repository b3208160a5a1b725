"""Keys are kept by the system or not at all, and only for the host they were typed for."""

from collections.abc import Iterator
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.core import load_keyring
from keyring.errors import KeyringLocked

from app.domain.sending.outgoing import Destination, Secrets
from app.errors import KeyNotKept
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.secrets import (
    HOST_VARIABLE,
    KEY_VARIABLE,
    SIGNING_VARIABLE,
    WINDOWS_LONGEST,
    Keyring,
    key_for,
)
from tests.helpers.system_keyring import InMemory

HERE = Connection(base_url="https://api.example.com:8443/v1", model="m")


class PlaintextKeyring(InMemory):
    """Named as the one of keyrings.alt that writes a plain file."""


class Locked(InMemory):
    """A keyring nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"locked, can't take {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")


class Several(InMemory):
    """What keyring chooses where a system has more than one."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = list(backends)


@pytest.fixture(autouse=True)
def _own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def use(backend: KeyringBackend) -> None:
    """The keyring of this machine, for one test."""
    keyring.set_keyring(backend)


def test_a_key_is_kept_read_and_forgotten() -> None:
    backend = InMemory()
    use(backend)
    assert Keyring().read(HERE) == ""
    Keyring().keep(HERE, " sk-123\n")
    assert Keyring().read(HERE) == "sk-123"
    assert backend.kept == {("Tessera", "openai api.example.com:8443"): "sk-123"}
    Keyring().keep(HERE, "sk-456")
    assert Keyring().read(HERE) == "sk-456"
    Keyring().forget(HERE)
    Keyring().forget(HERE)
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("address", "dialect", "same"),
    [
        ("https://api.example.com:8443/other/path", Dialect.OPENAI, True),
        ("https://API.Example.com:8443", Dialect.OPENAI, True),
        ("api.example.com:8443/v1", Dialect.OPENAI, True),
        ("https://api.example.com/v1", Dialect.OPENAI, False),
        ("https://api.example.com:8443@evil.test/v1", Dialect.OPENAI, False),
        ("https://api.example.com:8443/v1", Dialect.VOLCENGINE, False),
        ("https://[::1/v1", Dialect.OPENAI, False),
        ("", Dialect.OPENAI, False),
    ],
)
def test_a_key_goes_to_no_other_host(address: str, dialect: Dialect, same: bool) -> None:
    use(InMemory())
    Keyring().keep(HERE, "sk-123")
    assert Keyring().read(Connection(dialect, address)) == ("sk-123" if same else "")


def test_each_connection_to_a_host_has_its_own_key_whatever_it_is_called() -> None:
    backend = InMemory()
    use(backend)
    one, two = replace(HERE, id="1a", name="One"), replace(HERE, id="2b", name="Two")
    Keyring().keep(one, "sk-one")
    Keyring().keep(two, "sk-two")
    Keyring().keep(HERE, "sk-older")
    renamed = replace(one, name="Renamed", model="other")
    assert Keyring().read(renamed) == "sk-one"
    assert Keyring().read(two) == "sk-two"
    assert Keyring().read(HERE) == "sk-older"
    Keyring().forget(renamed)
    assert Keyring().read(one) == ""
    assert len(backend.kept) == 2
    moved = replace(two, base_url="https://elsewhere.example/v1")
    assert Keyring().read(moved) == ""


def test_a_proxys_password_is_kept_for_that_proxy() -> None:
    backend = InMemory()
    use(backend)
    Keyring().keep_login("proxy.office:3128", "mei:pa:ss wörd")
    assert Keyring().login("proxy.office:3128") == "mei:pa:ss wörd"
    assert Keyring().login("proxy.evil:3128") == ""
    Keyring().keep_login("proxy.office:3128", "")
    assert backend.kept == {}


def test_the_variable_serves_the_connection_a_command_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(InMemory())
    Keyring().keep(HERE, "from the keyring")
    elsewhere = replace(HERE, base_url="https://elsewhere.example")
    monkeypatch.setenv(KEY_VARIABLE, " from outside ")
    assert Keyring().read(HERE) == "from the keyring"
    assert key_for(HERE, named=True) == "from outside"
    assert key_for(HERE) == "from the keyring"
    assert key_for(elsewhere) == ""
    assert key_for(PRACTICE, named=True) == ""
    monkeypatch.setenv(KEY_VARIABLE, "  ")
    assert key_for(HERE, named=True) == "from the keyring"


@pytest.mark.parametrize(
    "host", ["api.example.com:8443", "API.example.com:8443 ", "https://api.example.com:8443/v1"]
)
def test_a_variable_for_one_host_goes_to_no_other(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    use(InMemory())
    monkeypatch.setenv(KEY_VARIABLE, "from outside")
    monkeypatch.setenv(HOST_VARIABLE, host)
    assert key_for(HERE) == key_for(HERE, named=True) == "from outside"
    for address in ("https://api.example.com", "https://api.example.com:8443@evil.test", ""):
        assert key_for(Connection(base_url=address), named=True) == ""
    Keyring().keep(HERE, "its own")
    assert key_for(HERE) == "its own"


def test_no_keyring_at_all() -> None:
    use(load_keyring("keyring.backends.fail.Keyring"))
    assert Keyring().read(HERE) == ""
    with pytest.raises(KeyNotKept) as error:
        Keyring().keep(HERE, "sk-123")
    assert "No recommended backend" in error.value.said
    with pytest.raises(KeyNotKept):
        Keyring().forget(HERE)


def test_a_keyring_that_drops_keys_is_found_out() -> None:
    use(load_keyring("keyring.backends.null.Keyring"))
    with pytest.raises(KeyNotKept) as error:
        Keyring().keep(HERE, "sk-123")
    assert error.value.said == "null Keyring"


def test_a_locked_keyring(caplog: pytest.LogCaptureFixture) -> None:
    use(Locked())
    assert Keyring().read(HERE) == ""
    with pytest.raises(KeyNotKept) as error:
        Keyring().keep(HERE, "sk-123")
    assert error.value.said == "locked, can't take ***"
    assert "KeyringLocked" in caplog.text
    with pytest.raises(KeyNotKept):
        Keyring().forget(HERE)


def test_plain_files_get_no_keys() -> None:
    plain, good = PlaintextKeyring(), InMemory()
    use(plain)
    with pytest.raises(KeyNotKept):
        Keyring().keep(HERE, "sk-123")
    use(Several(plain))
    with pytest.raises(KeyNotKept):
        Keyring().keep(HERE, "sk-123")
    use(Several(plain, good))
    Keyring().keep(HERE, "sk-123")
    assert Keyring().read(HERE) == "sk-123"
    assert (plain.kept, len(good.kept)) == ({}, 1)


def test_longer_than_windows_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    use(InMemory())
    Keyring().keep(HERE, "k" * (WINDOWS_LONGEST + 1))
    monkeypatch.setattr(InMemory, "__module__", "keyring.backends.Windows")
    Keyring().keep(HERE, "k" * WINDOWS_LONGEST)
    with pytest.raises(KeyNotKept):
        Keyring().keep(HERE, "k" * (WINDOWS_LONGEST + 1))


def test_warming_up_finds_no_fault() -> None:
    """Whatever the system's keyring is like; the tests' own fails at everything."""
    Keyring().warm()


def test_secrets_of_a_destination_are_kept_for_its_host_alone() -> None:
    use(InMemory())
    there = Destination("d1", address="https://a.example/in")
    moved = replace(there, address="https://b.example/in")
    keys = Keyring()
    keys.keep_for(there, Secrets("robot", "sign"))
    keys.keep_for(there, Secrets("", "signed anew"))
    assert keys.of_destination(there) == Secrets("robot", "signed anew")
    assert keys.of_destination(moved) == Secrets()
    assert "robot" not in repr(keys.of_destination(there))
    keys.forget_for(moved)
    keys.forget_for(there)
    assert keys.of_destination(there) == Secrets()


def test_a_certificate_s_password_is_of_its_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    use(InMemory())
    kept = Keyring()
    kept.keep_signing("/a.p12", "secret")
    assert [kept.signing(path) for path in ("/a.p12", "/b.p12")] == ["secret", ""]
    monkeypatch.setenv(SIGNING_VARIABLE, "of the server")
    assert kept.signing("/a.p12") == "of the server"
    monkeypatch.delenv(SIGNING_VARIABLE)
    kept.keep_signing("/a.p12", "")
    assert kept.signing("/a.p12") == ""
