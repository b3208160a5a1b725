"""One process that makes reports, as the program sees it: asked, lost, ended.

Not Python's pool of processes: one whose worker is killed while it writes its answer waits for the
rest of it for ever, and a question that comes while it notices a loss may never be answered. Here a
pipe has two ends, and whoever ends closes his.
"""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from app.beside import begin, context, end

if TYPE_CHECKING:  # the process itself begins with this module, and soon
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from app.report.content import Content


class Printer:
    """Started with its first report, and again after it was lost. One thread at a time calls it."""

    def __init__(self) -> None:
        self._context = context()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._closed = False

    @property
    def process(self) -> BaseProcess | None:
        """None while there is none."""
        return self._process

    def render(self, content: Content) -> bytes:
        """As app.report.pdf.render does it. Raises OSError also where the process was lost, and
        RuntimeError with its trace for what is a bug."""
        pipe = self._pipe or self._launched()
        try:
            pipe.send(content)
            made: bytes | Exception = pipe.recv()
        except (EOFError, OSError) as lost:
            self._end()
            raise ChildProcessError(0, "the process that made it was ended") from lost
        except BaseException:  # what was half said is followed by nothing
            self._end()
            raise
        if isinstance(made, Exception):
            raise made
        return made

    def close(self) -> None:
        """End it for good."""
        self._closed = True
        self._end()

    def _launched(self) -> Connection:
        if self._closed:
            raise ChildProcessError(0, "no report is made any more")
        here, there = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(there,), name="printer", daemon=True)
        try:
            process.start()
        except BaseException:
            here.close()
            raise
        finally:
            there.close()
        self._process, self._pipe = process, here
        return here

    def _end(self) -> None:
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        end(process, pipe)


def _serve(pipe: Connection) -> None:
    """Make one report after the other until nobody asks any more."""
    begin()
    from app.report.pdf import render

    while True:
        try:
            content: Any = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            made: bytes | Exception = render(content)
        except OSError as error:
            made = error
        except Exception:  # not every error can cross; its trace can
            made = RuntimeError(traceback.format_exc())
        pipe.send(made)
