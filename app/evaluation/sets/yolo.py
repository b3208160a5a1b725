"""YOLO: beside images/ a folder labels/ with a text for each photo; names in data.yaml."""

import re
from collections.abc import Iterator
from pathlib import Path

from app.errors.evaluation import SetFault, SetUnusable
from app.evaluation.sets.files import (
    MOST_LINES_BYTES,
    Flaws,
    Labels,
    around,
    cornered,
    number,
    pictures_in,
    text_of,
    word,
)
from app.evaluation.sets.raw import Format, Place, RawLabel, RawPhoto, RawSet

_FLOW = re.compile(r"^names:\s*\[(.*?)\]", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^names:[ \t]*\n((?:[ \t]*(?:-|\d+:)[^\n]*\n?)+)", re.MULTILINE)
_ENTRY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^,'"]+))\s*(?:,|$)""")
_LINE = re.compile(r"[ \t]*(?:-|\d+:)[ \t]*(.*)")


def read_yolo(folder: Path) -> RawSet:
    """A photo without a text, or with an empty one, shows no damage; one is left out if nothing of
    its text can be read. Raises SetUnusable."""
    flaws = Flaws()
    names, labels = _names(folder, flaws), Labels(folder.name, flaws)
    photos = []
    for path in pictures_in(folder):
        name, text = path.relative_to(folder).as_posix(), _text_beside(folder, path)
        before = len(flaws)
        found = tuple(_labels(folder, text, names, labels, flaws)) if text else ()
        if found or len(flaws) == before:
            photos.append(RawPhoto(name, path, found))
    return RawSet(folder.name, Format.YOLO, tuple(photos), flaws.all())


def _text_beside(folder: Path, photo: Path) -> Path | None:
    """train/images/1.jpg has train/labels/1.txt; without such folders it lies beside."""
    parts = list(photo.relative_to(folder).with_suffix(".txt").parts)
    if "images" in parts:
        parts[len(parts) - 1 - parts[::-1].index("images")] = "labels"
    text = folder.joinpath(*parts)
    return text if text.is_file() and not text.is_symlink() else None


def _labels(
    folder: Path, text: Path, names: dict[int, str], labels: Labels, flaws: Flaws
) -> Iterator[RawLabel]:
    name = text.relative_to(folder).as_posix()
    try:
        lines = text_of(text, MOST_LINES_BYTES).splitlines()
    except SetUnusable as error:
        flaws.add(name, error.fault, error.detail)
        return
    for count, line in enumerate(lines, 1):
        where, told = f"{name}, line {count}", line.split()
        if not told:
            continue
        if not told[0].isdecimal() or len(told[0]) > 6:
            flaws.add(where, SetFault.NOT_SO, "class x y width height")
            continue
        words = (names.get(int(told[0]), f"class {int(told[0])}"),)
        if label := labels.made(where, words, _place(told[1:]), boxed=True):
            yield label


def _place(told: list[str]) -> Place | None:
    """Centre, width and height; or, of an outline, its corners. All in fractions."""
    try:
        numbers = [number(float(value)) for value in told]
    except ValueError:
        return None
    placed = [value for value in numbers if value is not None]
    if len(placed) != len(told) or len(told) < 4:
        return None
    if len(placed) >= 6 and len(placed) % 2 == 0:
        found = around(placed[0::2], placed[1::2])
        return found and Place(found.edges, fractions=True)
    x, y, wide, high = placed[:4]
    return cornered((x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), fractions=True)


def _names(folder: Path, flaws: Flaws) -> dict[int, str]:
    """From data.yaml, as Ultralytics and Roboflow write it, or classes.txt."""
    for file in ("data.yaml", "dataset.yaml", "data.yml"):
        if (folder / file).is_file():
            found = _in_yaml(text_of(folder / file, MOST_LINES_BYTES))
            if not found:
                flaws.add(file, SetFault.NO_NAMES)
            return {place: word(name) for place, name in enumerate(found)}
    if (folder / "classes.txt").is_file():
        lines = text_of(folder / "classes.txt", MOST_LINES_BYTES).splitlines()
        return {place: word(line) for place, line in enumerate(lines)}
    flaws.add("data.yaml", SetFault.NO_NAMES)
    return {}


def _in_yaml(text: str) -> list[str]:
    """The list «names», in one line or below; no more of YAML is understood."""
    if flow := _FLOW.search(text):
        told = flow[1].replace("\n", " ").strip()
        return [next(filter(None, each)).strip() for each in _ENTRY.findall(told) if any(each)]
    block = _BLOCK.search(text)
    lines = (_LINE.fullmatch(line) for line in block[1].splitlines()) if block else ()
    return [line[1].strip().strip("'\"") for line in lines if line]
