"""What holds for every test: no screen needed, and nothing may be left running or shown."""

import gc
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key, get_timeout_config_value
from hypothesis import HealthCheck, settings

from tests.helpers.children import children, lasting
from tests.helpers.stuck import tasks, told_where

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.store.base.database import Database

if not os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
# No test may reach the keyring of whoever runs it, or ask them to unlock it.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
for _variable in ("TESSERA_API_KEY", "TESSERA_API_KEY_HOST"):
    os.environ.pop(_variable, None)

# Behind a shell's `&` Ctrl+C is ignored, also by whatever is started from there: tests press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# How fast a machine is proves nothing, and a crowded one is slow.
settings.register_profile("tessera", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tessera")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Where a test that doesn't end is to be stopped, it is told what it waits for."""
    seconds = get_timeout_config_value(item.config)
    into = item.config.stash[fault_handler_stderr_fd_key]
    with told_where(item.nodeid, seconds, into) if seconds else nullcontext():
        return (yield)


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """The program's own, which hears what macOS wants opened."""
    from ui.application import Application

    return Application


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Speaks English everywhere, with its plural forms: compiled here where they are not yet."""
    import PySide6

    import translation_files
    from ui.language import speak

    assert translation_files.compiled(Path(PySide6.__path__[0]).parent) == ""
    speak(qapp, "en")
    return qapp


@pytest.fixture
def qtbot(qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch) -> "QtBot":
    """Waits for what is to come as long as a crowded machine may take: 5 seconds are too few."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=60_000))
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def _new_files_copied() -> Iterator[None]:
    """All migrations run once in a process; each other new file is a copy of what they made."""
    from app.store import upgrade

    run_all, made = upgrade._upgrade, dict[tuple[Path, int], sqlite3.Connection]()

    def upgraded(database: "Database", migrations: Path, newest: int) -> None:
        count = database.driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        known = (migrations, newest)
        if count == 0 and known in made:
            made[known].backup(database.driver)
            return
        run_all(database, migrations, newest)
        if count == 0:
            made[known] = sqlite3.connect(":memory:", check_same_thread=False)
            database.driver.backup(made[known])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "_upgrade", upgraded)
        yield
    for kept in made.values():
        kept.close()


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Each database compiles its statements anew, a quarter of what tests of the store take: here
    what one has compiled serves all that speak the same dialect."""
    from sqlalchemy import create_engine
    from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite as Dialect

    from app.store.base import database

    known = {"compiled_cache": dict[object, object]()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Dialect, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(Dialect, "__hash__", lambda one: hash(type(one)))
        patch.setattr(database, "create_engine", partial(create_engine, execution_options=known))
        yield


@pytest.fixture(scope="session", autouse=True)
def _clipboard_empty_at_the_end() -> Iterator[None]:
    """Without a screen Qt keeps what lies there until Python has gone; a Python object among it
    would take the process down then."""
    yield
    import sys

    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a child process, a task, a timer or a window behind."""
    threads, before = set(threading.enumerate()), children()
    yield
    _close_windows()
    deadline = time.monotonic() + 20  # on a crowded machine a child takes long to end
    while time.monotonic() < deadline:
        left = [t.name for t in threading.enumerate() if t not in threads]
        born = [c for c in children() - before if not lasting(c)]
        if not left and not born:
            break
        time.sleep(0.02)
    assert not left, f"threads left behind: {left}"
    assert not born, f"processes left behind: {born}"
    left_tasks = [task.get_name() for task in tasks() if not task.done()]
    assert not left_tasks, f"tasks left behind: {left_tasks}"


def _close_windows() -> None:
    import sys

    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what outlives a test is not looked through again after every other one
    timers = [t for w in QApplication.topLevelWidgets() for t in w.findChildren(QTimer)]
    running = [t for t in timers if t.isActive() and not t.isSingleShot()]
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    names = [type(w).__name__ for w in shown]
    for widget in shown:
        widget.close()
    QCoreApplication.processEvents()
    assert not running, f"timers left running: {running}"
    assert not names, f"windows left open: {names}"
