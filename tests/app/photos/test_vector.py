"""A logo as SVG: plain shapes are drawn, everything that reaches out of the file is refused."""

from pathlib import Path

import pytest

from app.errors import PhotoRefused
from app.photos.vector import drawn

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" {more}>{inside}</svg>'


def _file(folder: Path, inside: str, more: str = "") -> Path:
    path = folder / "logo.svg"
    path.write_text(HEAD.format(inside=inside, more=more), encoding="utf-8")
    return path


def _colour(folder: Path, inside: str, x: int, y: int, more: str = "") -> object:
    return drawn(_file(folder, inside, more), 100, 40).getpixel((x, y))


@pytest.mark.parametrize(
    ("inside", "x", "y", "colour"),
    [
        ('<rect x="10" y="10" width="20" height="20" fill="#0b6b8a"/>', 20, 20, (11, 107, 138)),
        ('<circle cx="50" cy="20" r="10" style="fill:red;stroke:none"/>', 50, 20, (255, 0, 0)),
        ('<g transform="translate(50)"><path d="M0 0h20v20h-20z"/></g>', 60, 10, (0, 0, 0)),
        ('<path d="M0 0H40V40H0ZM10 10H30V30H10Z"/>', 20, 20, (255, 255, 255)),
        ('<path d="m80 20a10 10 0 1 0-20 0 10 10 0 1020 0z" fill="blue"/>', 70, 20, (0, 0, 255)),
        ('<path d="M10 30C10 0 50 0 50 30z" fill="lime"/>', 30, 20, (0, 255, 0)),
        ('<line x1="0" y1="20" x2="100" y2="20" stroke="red" stroke-width="6"/>', 50, 20,
         (255, 0, 0)),
        ('<polygon points="0,0 40,0 40,40" fill="red"/><!-- a note -->', 30, 10, (255, 0, 0)),
        ("<title>Ours</title>", 50, 20, (255, 255, 255)),
    ],
)  # fmt: skip
def test_plain_shapes_are_drawn(
    tmp_path: Path, inside: str, x: int, y: int, colour: tuple[int, ...]
) -> None:
    assert _colour(tmp_path, inside, x, y) == colour


def test_what_the_whole_says_holds_for_its_shapes(tmp_path: Path) -> None:
    shape = '<rect width="100" height="40"/>'
    assert _colour(tmp_path, shape, 50, 20, more='fill="none"') == (255, 255, 255)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<image href="file:///etc/passwd" width="10" height="10"/>',
        '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>',
        '<rect width="10" height="10" onclick="x()"/>',
        '<rect width="10" height="10" fill="url(http://127.0.0.1/a)"/>',
        '<foreignObject width="10" height="10"/>',
        "<style>@import url(http://127.0.0.1/a.css);</style>",
        '<a><rect width="10" height="10"/></a>',
        "<text>Hello</text>",
        '<path d="M0 0 L nan 1"/>',
        '<path d="M0 0Z 5 5"/>',
        '<rect width="1e999" height="1"/>',
        f"{'<g>' * 40}{'</g>' * 40}",
        "<g>",
    ],
)
def test_whatever_reaches_out_or_runs_is_refused(tmp_path: Path, inside: str) -> None:
    with pytest.raises(PhotoRefused):
        drawn(_file(tmp_path, inside), 100, 40)


def test_entities_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bomb.svg"
    path.write_text('<?xml version="1.0"?><!doctype svg [<!ENTITY a "b">]><svg/>', "utf-8")
    with pytest.raises(PhotoRefused):
        drawn(path, 100, 40)
