"""Runs the command that was named, and ends as pipes, schedulers and containers expect it."""

import gc
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FrameType

from app.cli.ending import INTERRUPTED, code_of, say, sentence
from app.cli.giving import NobodyReads
from app.cli.options import Options
from app.cli.place import tell_place
from app.errors import AppError

# As the shell tells of a program that such a signal ended.
_NOBODY_READS, _ENDED = 128 + 13, 128 + 15


def run_command(options: Options) -> int:
    """One of those parse() knows, each a function in a module of its name; the exit code says how
    it ended."""
    command = _loaded(options.command)
    with _ending_in_order() as asked:
        try:
            code = int(command(options))
            tell_place(options)
        except NobodyReads:
            return _NOBODY_READS
        except KeyboardInterrupt:
            say("Stopped.")
            code = INTERRUPTED
        except AppError as error:
            say(sentence(error))
            return code_of(error)
    return _ENDED if asked and code == INTERRUPTED else code


def _loaded(name: str) -> Callable[[Options], int]:
    """All that is loaded stays: looking through it meanwhile for what could go takes a tenth."""
    gc.disable()
    try:
        return getattr(import_module(f"app.cli.{name}"), name)  # type: ignore[no-any-return]
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def _ending_in_order() -> Iterator[list[int]]:
    """Being asked to end (SIGTERM) is taken as Ctrl+C is: what was begun is put away first. Yields
    what holds something once that was asked."""
    asked = list[int]()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return

    def end(number: int, _: FrameType | None) -> None:
        asked.append(number)
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as shells have it behind «&»
            raise KeyboardInterrupt
        signal.raise_signal(signal.SIGINT)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGTERM, before)
