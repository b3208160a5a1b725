"""Processes of Tessera's own that work beside it: how they are started, and how they begin."""

import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess

# By name, so that the parent imports none of them. The packages stand beside Tessera's own
# module because before Python 3.12.8 a forkserver finds only what is installed.
_PRELOADED = [
    *("numpy", "simplejpeg", "PIL.ImageCms", "pi_heif"),
    *("app.photos.prepare", "app.photos.tiles"),
]


def context() -> SpawnContext | ForkServerContext:
    """How children are started: from a forkserver that has everything imported that decodes (20 ms
    instead of 200) on Linux, anew elsewhere and in frozen programs, where a forkserver can't be."""
    # Threads of numpy's BLAS would make forking unsafe and are of no use to a child.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform != "linux" or getattr(sys, "frozen", False):
        return multiprocessing.get_context("spawn")
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload(_PRELOADED)
    return made


def begin() -> None:
    """What such a process does first: Ctrl+C is left to its parent, with which it ends, however
    that ended and whatever it is doing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def end(process: BaseProcess | None, pipe: Connection | None) -> None:
    """End such a process, if there is one, and reap it; nothing comes through its pipe any more."""
    if process is not None:
        process.kill()
        process.join()
        process.close()
    if pipe is not None:
        pipe.close()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
