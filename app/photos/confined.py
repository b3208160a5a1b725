"""What the system keeps the decoding child from, whatever a file does to it."""

import os
import sys
import warnings
from pathlib import Path


def be_quiet() -> None:
    """Decoders written in C print their complaints; they would land in the command's output."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    warnings.simplefilter("ignore")


def limit_means(more: int) -> None:
    """So many bytes of memory beyond what it has now, no file written, no dump left."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + more
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has no file to write
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold people's photos


def limit_time(seconds: float) -> None:
    """Processor time for the next photo, should the parent be unable to stop this child."""
    if sys.platform != "win32":
        import resource

        spent = resource.getrusage(resource.RUSAGE_SELF)
        soft = int(spent.ru_utime + spent.ru_stime + seconds) + 2
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))
