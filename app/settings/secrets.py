"""Keys to models, secrets of destinations, passwords of proxies and of the office's certificate, in
the operating system's keyring and nowhere else."""

import hashlib
import logging
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from app.domain.sending.outgoing import Destination, Secrets
from app.errors import KeyNotKept
from app.settings.connection import Connection
from app.settings.dialect import Dialect

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Tessera"
KEY_VARIABLE = "TESSERA_API_KEY"
HOST_VARIABLE = "TESSERA_API_KEY_HOST"
SIGNING_VARIABLE = "TESSERA_SIGNING_PASSWORD"
# Windows keeps 2,560 bytes of UTF-16 per entry and refuses more with a riddle.
WINDOWS_LONGEST = 1280
_PROBE = "self-test"

_log = logging.getLogger(__name__)


class Keyring:
    """Where keys to models, secrets of destinations and passwords are kept. Every method may
    block for as long as a person takes to unlock the keyring: call it in a thread."""

    def warm(self) -> None:
        """Find the system's keyring ahead of the first question: that may take a second, and
        asks nobody to unlock anything."""
        with suppress(Exception):  # whatever is wrong shows again, and is told, when it is used
            _backend()

    def probe(self) -> str:
        """Keep a secret of no worth, read it and take it out again; gives what the keyring calls
        itself. Raises KeyNotKept."""
        _keep(_PROBE, _PROBE)
        _forget(_PROBE)
        return _backend().name

    def read(self, connection: Connection) -> str:
        """The key kept for a connection, "" if there is none.

        A keyring that can't be read counts as empty: many servers need no key, and one that
        does says so.
        """
        if connection.dialect is Dialect.PRACTICE:
            return ""
        return _read(place_of(connection))

    def keep(self, connection: Connection, key: str) -> None:
        """Keep a key, in place of the one before. Raises KeyNotKept if it is not there
        afterwards."""
        _keep(place_of(connection), key.strip())

    def forget(self, connection: Connection) -> None:
        """Take the key out; nothing happens if there is none. Raises KeyNotKept where the
        keyring can't be reached."""
        _forget(place_of(connection))

    def login(self, proxy: str) -> str:
        """The «user:password» for a proxy, named by host and port; "" if there is none."""
        return _read(f"proxy {proxy}")

    def keep_login(self, proxy: str, login: str) -> None:
        """Keep it for that proxy and no other, "" to forget it. Raises KeyNotKept."""
        if login:
            _keep(f"proxy {proxy}", login)
        else:
            _forget(f"proxy {proxy}")

    def signing(self, path: str) -> str:
        """What opens the office's certificate in that file: TESSERA_SIGNING_PASSWORD, as on a
        server without a keyring, else what is kept for it, "" for nothing."""
        return os.environ.get(SIGNING_VARIABLE, "") or _read(_of_file(path))

    def keep_signing(self, path: str, password: str) -> None:
        """Keep it for that file and no other, "" to forget it. Raises KeyNotKept."""
        if password:
            _keep(_of_file(path), password)
        else:
            _forget(_of_file(path))

    def of_destination(self, destination: Destination) -> Secrets:
        """What is kept for a destination at its host; empty where nothing is."""
        key, signing = (_read(place) for place in _places_of(destination))
        return Secrets(key, signing)

    def keep_for(self, destination: Destination, secrets: Secrets) -> None:
        """Keep what is given, and leave what is "" as it is. Raises KeyNotKept."""
        for place, secret in zip(
            _places_of(destination), (secrets.key, secrets.signing), strict=True
        ):
            if secret:
                _keep(place, secret)

    def forget_for(self, destination: Destination) -> None:
        """Take out all that is kept for it. Raises KeyNotKept."""
        for place in _places_of(destination):
            _forget(place)


def _places_of(destination: Destination) -> tuple[str, str]:
    """As with connections: by host, so that a secret never goes where it was not typed for."""
    place = f"outgoing {destination.host} {destination.id}"
    return f"{place} key", f"{place} signing"


def from_outside(connection: Connection, *, named: bool = False) -> str:
    """The key in TESSERA_API_KEY, "" where it is not meant for the connection.

    It is meant for the host, with its port, in TESSERA_API_KEY_HOST; where that is not set, for
    the one connection a command names (named) and for none in the window.
    """
    if connection.dialect is Dialect.PRACTICE:
        return ""
    meant = Connection(base_url=os.environ.get(HOST_VARIABLE, "")).host
    goes_there = connection.host == meant if meant else named
    return os.environ.get(KEY_VARIABLE, "").strip() if goes_there else ""


def key_for(connection: Connection, *, named: bool = False) -> str:
    """The key a command asks that connection with, "" for none; see from_outside. May block."""
    outside = from_outside(connection, named=named)
    return (named and outside) or Keyring().read(connection) or outside


def place_of(connection: Connection) -> str:
    """Under which its key is kept, such as «openai api.example.com 3f2a»: a key never goes to a
    host it was not typed for, and each of several connections to one host has its own."""
    return " ".join(filter(None, (connection.dialect, connection.host, connection.id)))


def _of_file(path: str) -> str:
    """By the path's hash: some systems keep only short names."""
    return f"certificate {hashlib.sha256(path.encode()).hexdigest()}"


def _read(place: str) -> str:
    from keyring.errors import NoKeyringError

    try:
        return _backend().get_password(SERVICE, place) or ""
    except (NoKeyringError, KeyNotKept):
        return ""
    except Exception as error:  # backends raise what their system raises
        _log.warning("The keyring could not be read: %s", type(error).__name__)
        return ""


def _keep(place: str, secret: str) -> None:
    backend = _backend()
    if type(backend).__module__.endswith(".Windows") and len(secret) > WINDOWS_LONGEST:
        raise KeyNotKept(f"{len(secret)} > {WINDOWS_LONGEST}")
    try:
        backend.set_password(SERVICE, place, secret)
        # Some backends drop what they are given without a word.
        kept = backend.get_password(SERVICE, place) == secret
    except Exception as error:
        raise KeyNotKept(str(error).replace(secret, "***")) from None
    if not kept:
        raise KeyNotKept(backend.name)


def _forget(place: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        with suppress(PasswordDeleteError):
            _backend().delete_password(SERVICE, place)
    except Exception as error:
        raise KeyNotKept(str(error)) from error


def _backend() -> "KeyringBackend":
    """The system's keyring; KeyNotKept where there is none but plain files."""
    # A second or more on some systems: never on a loop.
    import keyring

    chosen = keyring.get_keyring()
    # What keyring chooses may stand for several, of which the first takes the key.
    for backend in getattr(chosen, "backends", [chosen]):
        if "plaintext" not in type(backend).__name__.lower():
            return backend  # type: ignore[no-any-return]
    raise KeyNotKept(chosen.name)
