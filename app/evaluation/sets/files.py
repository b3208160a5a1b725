"""The way into a set's files: bounded, and never out of the set's folder."""

import json
import math
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from app.errors.evaluation import SetFault, SetFlaw, SetUnusable
from app.evaluation.sets.raw import Place, RawLabel

MOST_BYTES, MOST_LINES_BYTES = 200_000_000, 1_000_000
MOST_PHOTOS, MOST_LABELS, MOST_FLAWS = 50_000, 1_000_000, 1000
MOST_WORD = 80
_MOST_POINTS = 10_000
PICTURES = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".gif")
)


class Flaws:
    """What is left out of a set as it is read; no more of them are kept than a person reads."""

    def __init__(self) -> None:
        self._found: list[SetFlaw] = []
        self._more = 0

    def __len__(self) -> int:
        return len(self._found) + self._more

    def add(self, where: str, fault: SetFault, detail: str = "") -> None:
        """One more."""
        if len(self._found) < MOST_FLAWS:
            self._found.append(SetFlaw(where, fault, shown(detail)))
        else:
            self._more += 1

    def all(self) -> tuple[SetFlaw, ...]:
        """Those that are kept, and that there are more."""
        more = SetFlaw("", SetFault.TOO_MANY, f"{MOST_FLAWS} + {self._more}")
        return (*self._found, more) if self._more else tuple(self._found)


def text_of(path: Path, most: int = MOST_BYTES) -> str:
    """The file's text. Blocks. Raises SetUnusable."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SetUnusable(path.name)
        if found.st_size > most:
            raise SetUnusable(path.name, "", SetFault.TOO_LARGE, str(most // 1_000_000))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SetUnusable(path.name, "", SetFault.NO_UTF8) from error
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise SetUnusable(path.name, "", SetFault.UNREADABLE, said) from error


def json_of(path: Path) -> Any:
    """The file as JSON; NaN and infinities are no numbers in it. Blocks. Raises SetUnusable."""
    try:
        return json.loads(text_of(path), parse_constant=lambda _: None)
    except RecursionError as error:
        raise SetUnusable(path.name, "", SetFault.NO_JSON, "nested too deep") from error
    except ValueError as error:
        raise SetUnusable(path.name, "", SetFault.NO_JSON, shown(str(error))) from error


def within(root: Path, name: object) -> Path | None:
    """The path of that name inside the folder; None for one that leaves it, by .., by a drive or
    by a link, and for what is no name."""
    inside = named(name)
    if inside is None:
        return None
    path = root / inside
    try:
        return path if path.resolve().is_relative_to(root.resolve()) else None
    except (OSError, RuntimeError, ValueError):  # ValueError: no name any system can spell
        return None


def named(name: object) -> PurePosixPath | None:
    """What a name says of a path below some folder; None for one that leaves it by itself."""
    if not isinstance(name, str) or not name or "\0" in name or len(name) > 1000:
        return None
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or any(":" in part for part in parts.parts):
        return None
    return parts


def is_file(path: Path) -> bool:
    """There is a file of that name; false for a name no system knows."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def pictures_in(folder: Path, most: int = MOST_PHOTOS) -> Iterator[Path]:
    """The pictures in it and below, by name, without links and hidden ones. Blocks. Raises
    SetUnusable."""
    try:
        found = sorted(
            path
            for path in folder.rglob("*")
            if path.suffix.lower() in PICTURES
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
            and within(folder, path.relative_to(folder).as_posix()) is not None
        )
    except OSError as error:
        said = error.strerror or str(error)
        raise SetUnusable(folder.name, "", SetFault.UNREADABLE, said) from error
    if len(found) > most:
        raise SetUnusable(folder.name, "", SetFault.TOO_MANY, str(most))
    return iter(found)


def number(value: object) -> float | None:
    """A finite number, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def cornered(edges: object, fractions: bool = False) -> Place | None:
    """Left, top, right, bottom; None without area or where one is no number."""
    if not isinstance(edges, list | tuple) or len(edges) != 4:
        return None
    x1, y1, x2, y2 = map(number, edges)
    if x1 is None or y1 is None or x2 is None or y2 is None or not (x1 < x2 and y1 < y2):
        return None
    return Place((x1, y1, x2, y2), fractions)


def around(xs: object, ys: object) -> Place | None:
    """The box around corners; None where there is none."""
    if not (isinstance(xs, list) and isinstance(ys, list)) or len(xs) != len(ys):
        return None
    if not 2 <= len(xs) <= _MOST_POINTS:
        return None
    across, down = [number(x) for x in xs], [number(y) for y in ys]
    placed = [x for x in across if x is not None], [y for y in down if y is not None]
    if len(placed[0]) != len(xs) or len(placed[1]) != len(ys):
        return None
    return cornered((min(placed[0]), min(placed[1]), max(placed[0]), max(placed[1])))


def word(value: object) -> str:
    """A label's name on one line, "" for none."""
    return shown(value)[:MOST_WORD] if isinstance(value, str) else ""


def shown(text: str) -> str:
    """Foreign text on one line, without what can't be seen."""
    told = text[:400]
    if not told.isprintable():
        told = "".join(c if c.isprintable() else " " for c in told)
    return " ".join(told.split())


def size(width: object, height: object) -> tuple[int, int] | None:
    """Width and height in pixels, None where either makes no sense."""
    wide, high = number(width), number(height)
    return (int(wide), int(high)) if wide and high and 1 <= wide < 1e6 and 1 <= high < 1e6 else None


class Labels:
    """Labels of one set as they are read, not more than a set may have."""

    def __init__(self, name: str, flaws: Flaws) -> None:
        self._name, self._flaws = name, flaws
        self._left = MOST_LABELS

    def made(
        self, where: str, words: tuple[str, ...], place: Place | None, *, boxed: bool
    ) -> RawLabel | None:
        """A label; None, and told, where it names nothing or has no box and should. Raises
        SetUnusable for one too many."""
        self._left -= 1
        if self._left < 0:
            raise SetUnusable(self._name, where, SetFault.TOO_MANY, str(MOST_LABELS))
        if not words or not all(words):
            self._flaws.add(where, SetFault.NO_WORD)
        elif boxed and place is None:
            self._flaws.add(where, SetFault.BAD_BOX)
        else:
            return RawLabel(words, place)
        return None
