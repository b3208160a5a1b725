"""Draws the program's icon, in the sizes and containers systems ask for. Needs Pillow.

python packaging/draw_icon.py    draws resources/icon.png, which the window shows, anew
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

SIZES = (16, 24, 32, 48, 64, 128, 256)
_LARGE = 1024
_FINE = 4  # drawn so many times larger: Pillow draws without smoothing
_GROUND, _TILE, _FOUND = "#12343B", "#E9F1F2", "#F2A541"


def drawn(size: int) -> Image.Image:
    """Four tiles on a dark square, as a mosaic has them; in one, a found place is framed."""
    whole = size * _FINE
    picture = Image.new("RGBA", (whole, whole))
    pen = ImageDraw.Draw(picture)
    edge = whole // 16
    pen.rounded_rectangle(
        (edge // 2, edge // 2, whole - edge // 2, whole - edge // 2), whole // 5, _GROUND
    )
    start, gap = whole * 3 // 16, max(whole // 20, _FINE)
    side = (whole - 2 * start - gap) // 2
    for row in (0, 1):
        for column in (0, 1):
            left, top = start + column * (side + gap), start + row * (side + gap)
            box = (left, top, left + side, top + side)
            if (row, column) == (1, 1):
                pen.rounded_rectangle(box, side // 8, None, _FOUND, max(side // 6, _FINE))
            else:
                pen.rounded_rectangle(box, side // 8, _TILE)
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def write(folder: Path, system: str) -> Path:
    """As that system wants them: one file for Windows and macOS, else a folder of PNGs."""
    folder.mkdir(parents=True, exist_ok=True)
    if system == "win32":
        path, small = folder / "tessera.ico", [drawn(size) for size in SIZES[:-1]]
        sizes = [(size, size) for size in SIZES]
        drawn(SIZES[-1]).save(path, append_images=small, sizes=sizes)
        return path
    if system == "darwin":
        path = folder / "tessera.icns"
        drawn(_LARGE).save(path)
        return path
    for size in SIZES:
        drawn(size).save(folder / f"{size}.png")
    return folder


if __name__ == "__main__":
    drawn(SIZES[-1]).save(Path(__file__).resolve().parent.parent / "resources" / "icon.png")
