"""Draws the examples of resources/samples that are no parcels. Run by hand; takes a minute.

python packaging/draw_examples.py            all of them
python packaging/draw_examples.py product    one of them
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PIL import Image

import sample_sheets
import sample_things
from console import ROOT
from sample_flat import Scene, Triple, photograph, turned

DRAWN, KEPT, QUALITY = (1720, 1300), (1600, 1200), 84
SIZE = (1100, 825)

EXAMPLES: dict[str, tuple[Callable[[int, int], Scene], Triple, float]] = {
    "product": (sample_things.phone, (-0.55, -0.45, 0.70), 2.2),
    "vehicle": (sample_things.door, (-0.25, -0.60, 0.75), 0.6),
    "exercise": (sample_sheets.exercise, (0.45, -0.35, 0.80), -1.6),
    "moderation": (sample_sheets.notice, (-0.50, -0.55, 0.65), 1.4),
    "property": (sample_sheets.ceiling, (0.70, -0.35, 0.45), -0.8),
}


def main(arguments: list[str]) -> None:
    """Draws those asked for, else all."""
    folder = ROOT / "resources" / "samples"
    for name in arguments or EXAMPLES:
        scene, lamp, degrees = EXAMPLES[name]
        picture = turned(photograph(scene(*DRAWN), lamp), degrees, *KEPT)
        path = folder / f"{name}-1.jpg"
        small = picture.resize(SIZE, Image.Resampling.LANCZOS)
        small.save(path, quality=QUALITY, optimize=True, progressive=False)
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main(sys.argv[1:])
