"""The command «connections»: list, test, add and remove what models are reached by."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from app import wording
from app.cli.ending import (
    DONE,
    INTERRUPTED,
    MODEL_FAILED,
    code_of,
    named,
    printable,
    say,
    sentence,
)
from app.cli.giving import give
from app.cli.options import Options
from app.errors import (
    AppError,
    BadSetting,
    KeyNotKept,
    NotConnected,
    PolicyUnreadable,
    unwritable,
)
from app.log import hide_secrets
from app.paths import data_folder
from app.settings.check_report import CheckLine, CheckResult, Verdict
from app.settings.connection import Connection
from app.settings.naming import usual_name
from app.settings.policy_file import system_policy
from app.settings.providers import providers
from app.settings.secrets import Keyring, key_for
from app.settings.settings import Settings
from app.settings.settings_file import load, save
from app.store.folder_lock import FolderLock
from app.vlm.client import Models
from app.vlm.wire.address import endpoint
from app.wire.address import not_allowed
from app.wire.surroundings import Surroundings

_MARKS = {
    Verdict.GOOD: "ok",
    Verdict.NOTE: "-",
    Verdict.CHANGED: "set",
    Verdict.POOR: "poor",
    Verdict.FAILED: "FAILED",
}


def connections(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    actions = {"list": _list, "test": _test, "add": _add, "remove": _remove}
    try:
        return actions[options.action](options, data_folder(options.data_dir))
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except AppError as error:
        say(sentence(error))
        return code_of(error)


def _list(options: Options, folder: Path) -> int:
    settings, _ = load(folder / "settings.json")
    told = [_told(connection, settings) for connection in settings.connections]
    if options.as_json:
        for row in told:
            _out(json.dumps(row, ensure_ascii=False))
        return DONE
    texts = [["*" if row.pop("default") else " ", *map(str, row.values())] for row in told]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    for cells in texts:
        _out("  ".join(map(str.ljust, cells, widths)).rstrip())
    return DONE


def _told(connection: Connection, settings: Settings) -> dict[str, str | bool]:
    return {
        "default": connection == settings.connection,
        "name": connection.name,
        "provider": connection.provider,
        "base_url": hide_secrets(connection.base_url),
        "model": connection.model,
    }


def _add(options: Options, folder: Path) -> int:
    connection, key = _typed(options)
    with _locked(folder) as settings:
        if settings.named(connection.name):
            raise BadSetting("name", connection.name)
        if key:
            Keyring().keep(connection, key)
        changed = settings.with_connection(connection)
        if options.default or not settings.connections:
            changed = replace(changed, connection=connection, last_used="")
        save(folder / "settings.json", changed)
    say(f"Saved: {connection.name}")
    if error := _hindrance(connection):
        say(sentence(error))
    return DONE


def _hindrance(connection: Connection) -> AppError | None:
    """What an administrator's policy has against it: it can be saved all the same."""
    try:
        return not_allowed(connection.base_url, connection.plain_http_to, system_policy())
    except PolicyUnreadable as error:
        return error


def _typed(options: Options) -> tuple[Connection, str]:
    """The connection and its key, "" for none. Raises BadSetting and BadAddress."""
    provider = providers().get(options.provider)
    if provider is None:
        raise BadSetting("provider", options.provider)
    connection = Connection(
        dialect=provider.dialect,
        base_url=options.base_url or provider.address,
        model=options.model or provider.model,
        provider=provider.id,
        id=uuid4().hex[:12],
    )
    if options.allow_http:
        connection = replace(connection, plain_http_to=connection.host)
    endpoint(connection)
    connection = replace(connection, name=(options.name or "").strip() or usual_name(connection))
    key = sys.stdin.readline().strip() if options.key_from_stdin else ""
    if provider.key == "pair" and key and (key.count(":") != 1 or not all(key.split(":"))):
        raise BadSetting("key", "…")  # never the key itself
    return connection, key


def _remove(options: Options, folder: Path) -> int:
    with _locked(folder) as settings:
        connection = named(settings, options.name or "")
        save(folder / "settings.json", settings.without_connection(connection.name))
        with suppress(KeyNotKept):  # without a keyring there is none to forget
            Keyring().forget(connection)
    say(f"Removed: {connection.name}")
    return DONE


def _test(options: Options, folder: Path) -> int:
    settings, _ = load(folder / "settings.json")
    connection = named(settings, options.name) if options.name else settings.connection
    if not connection.ready:
        raise NotConnected
    result = asyncio.run(_tested(connection, settings))
    if result.connection != connection:
        with _locked(folder) as newest:
            save(folder / "settings.json", newest.with_connection(result.connection))
        say("What was set is saved with the connection.")
    return DONE if result.ok else code_of(result.error) if result.error else MODEL_FAILED


async def _tested(connection: Connection, settings: Settings) -> CheckResult:
    models = Models()
    models.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    try:
        key = await asyncio.to_thread(key_for, connection, named=True)
        return await models.check(connection, key, _tell)
    finally:
        await models.close()


def _tell(line: CheckLine) -> None:
    error = line.error
    text = wording.fill_check(line) if error is None else sentence(error, of_case=False)
    _out(f"{_MARKS[line.verdict]:<7}{text}")


@contextmanager
def _locked(folder: Path) -> Iterator[Settings]:
    """The settings as they are, while nobody else has the folder. Raises StoreInUse."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    lock = FolderLock(folder)
    lock.acquire()
    try:
        yield load(folder / "settings.json")[0]
    finally:
        lock.release()


def _out(text: str) -> None:
    give(printable(text))
