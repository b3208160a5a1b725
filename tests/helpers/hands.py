"""Somebody's hands beside the window: work that waits for the window, in a thread of its own."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Doing(Generic[T]):
    """Runs the work at once; done() tells when it has ended, result what came of it."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._found: list[T | Exception] = []
        self._thread = Thread(target=self._do, name="hands")
        self._thread.start()

    def _do(self) -> None:
        try:
            self._found.append(self._work())
        except Exception as error:  # told where the result is asked for
            self._found.append(error)

    def done(self) -> bool:
        """It has ended."""
        return not self._thread.is_alive()

    @property
    def result(self) -> T:
        """What the work returned; what it raised is raised here."""
        self._thread.join()
        found = self._found[0]
        if isinstance(found, Exception):
            raise found
        return found
