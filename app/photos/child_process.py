"""One decoding child as its parent sees it: started, asked, stopped when it goes too far."""

import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import psutil

from app.beside import context, end
from app.errors import Refusal
from app.photos.child import READY, Answering, decoding, serve
from app.photos.limits import MAX_ANSWER_BYTES, ChildLimits

_START_SECONDS = 60.0
_LOOK_SECONDS = 0.05


class ChildLost(Exception):
    """The child ended in the middle of a photo; refusal says why, as far as it can be told."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


class ChildProcess:
    """A child that is started when needed and again after it was lost. begun: makes, in the child,
    what answers there.

    start(), ask() and end() are called by one thread at a time, which alone touches the pipe;
    close() by any, at any time.
    """

    def __init__(self, limits: ChildLimits, begun: Callable[[], Answering] = decoding) -> None:
        self._limits, self._begun = limits, begun
        self._context = context()
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._stopped_for: Refusal | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id, None while there is none."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Have a child that is ready for work. Raises ChildLost if none can be had."""
        if self._process is not None and self._process.is_alive():
            return
        self.end()
        pipe = self._launch()
        try:
            ready = pipe.poll(_START_SECONDS) and pipe.recv_bytes(len(READY)) == READY
        except (EOFError, OSError):
            ready = False
        if not ready:
            self.end()
            raise ChildLost(Refusal.DECODER_DIED)

    def ask(self, asked: bytes) -> bytes:
        """The child's answer to a request about one file. Raises ChildLost if it ended or had to
        be."""
        self.start()
        timer = threading.Timer(self._limits.seconds, self._stop, (Refusal.TOOK_TOO_LONG,))
        timer.start()
        try:
            return self._talk(asked)
        except (EOFError, OSError) as error:
            raise ChildLost(self._why_lost()) from error
        finally:
            timer.cancel()
            timer.join()
            # Also when the answer came just as time was up: the next photo needs a child that
            # is not about to die.
            if self._stopped_for is not None:
                self.end()

    def close(self) -> None:
        """Stop the child, whatever it is doing; no other is started. end() has to follow."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        """End and reap the child there is, if any; the next photo gets a new one."""
        with self._lock:
            process, pipe = self._process, self._pipe
            self._process = self._pipe = None
        end(process, pipe)

    def _launch(self) -> Connection:
        with self._lock:
            if self._closed:
                raise ChildLost(Refusal.DECODER_DIED)
            here, there = self._context.Pipe()
            process = self._context.Process(
                target=serve,
                args=(there, self._limits, self._begun),
                name="decoder",
                daemon=True,
            )
            try:
                process.start()
            except (OSError, EOFError) as error:  # no memory, no more processes, no forkserver
                here.close()
                raise ChildLost(Refusal.DECODER_DIED) from error
            finally:
                there.close()
            self._process, self._pipe, self._stopped_for = process, here, None
            return here

    def _talk(self, asked: bytes) -> bytes:
        if self._pipe is None:
            raise EOFError
        self._pipe.send_bytes(asked)
        while not self._limits.by_system and not self._pipe.poll(_LOOK_SECONDS):
            if self._resident() > self._limits.memory:
                self._stop(Refusal.TOO_MUCH_MEMORY)
        return self._pipe.recv_bytes(MAX_ANSWER_BYTES)

    def _resident(self) -> int:
        with suppress(psutil.Error):
            return int(psutil.Process(self.pid).memory_info().rss)
        return 0

    def _stop(self, refusal: Refusal) -> None:
        with self._lock:
            if self._process is not None and self._stopped_for is None:
                self._stopped_for = refusal
                self._process.kill()

    def _why_lost(self) -> Refusal:
        if self._stopped_for is not None:
            return self._stopped_for
        if self._process is not None:
            self._process.join(1)
            if sys.platform != "win32" and self._process.exitcode == -signal.SIGXCPU:
                return Refusal.TOOK_TOO_LONG
        return Refusal.DECODER_DIED
