"""Prints by how many megabytes the process grew over a report with so many photos. Linux only."""

import gc
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from app.report.content import Content
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.photos import photo_like, saved
from tests.helpers.reports import close_ups, content


def _content(folder: Path, count: int) -> Content:
    photos = tuple(cases.photo(n) for n in range(1, count + 1))
    found = tuple(cases.finding(n, photo_id=f"photo-{n}") for n in range(1, count + 1))
    run = cases.run(assessment=cases.assessment(*found))
    sets = [photos[at : at + 4] for at in range(0, count, 4)]
    inspections = [cases.inspection(n, photos=some, runs=()) for n, some in enumerate(sets, 1)]
    inspections[0] = replace(inspections[0], runs=(run,))
    made = content(folder, cases.case(inspections=tuple(inspections)))
    picture = photo_like(637, 478)
    for number, path in enumerate(made.pictures.values()):
        picture.putpixel((number, number), (255, 255, 255))  # the same one would be put in once
        path.write_bytes(saved(picture, quality=78))
    return replace(made, close_ups=close_ups(made))


def _told(name: str) -> float:
    """A figure of this process, in megabytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def main() -> None:
    """Once with one photo, for what is loaded anyway; then with so many."""
    with TemporaryDirectory() as folder:
        render(_content(Path(folder), 1))
        made = _content(Path(folder), int(sys.argv[1]))
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        idle = _told("VmRSS")
        render(made)
        print(_told("VmHWM") - idle)


if __name__ == "__main__":
    main()
