"""Run by test_reports: a photo made as small as it is on paper by plain Pillow, again and again, on
one core. Arguments: the photo, which of the usable cores. Says when it is ready, begins when told,
prints the seconds it took. Linux only.
"""

import io
import os
import sys
import time
from pathlib import Path

from PIL import Image

PICTURES, SIZE = 30, (637, 478)


def _cut(data: bytes) -> None:
    with Image.open(io.BytesIO(data)) as photo:
        made = photo.resize(SIZE, Image.Resampling.LANCZOS)
        made.save(io.BytesIO(), "JPEG", quality=78)


def main(photo: Path, core: int) -> None:
    """The first is not counted."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[core : core + 1])
    data = photo.read_bytes()
    _cut(data)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    began = time.perf_counter()
    for _ in range(PICTURES):
        _cut(data)
    sys.stdout.write(f"{time.perf_counter() - began}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
