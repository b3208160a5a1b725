"""What can be said behind «evaluate»."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.cli.looking import add_looking
from app.domain.words import Kind, Language

_EPILOG = """SET is a file or folder of labelled photos, or «closed-cases» for the office's own. A
run that broke off is gone on with by the same command. What the set's words mean is guessed and
kept in the data folder, where --map changes it. Exit codes: 0 done, 2 bad input, 3 the model's side
failed (what was answered is kept and told), 4 something could not be written."""
CLOSED_CASES = "closed-cases"
_FORMATS = ("coco", "yolo", "via", "labelme", "csv", "folders")


def add_evaluate(
    parser: argparse.ArgumentParser, add_model: Callable[[Callable[..., object]], None]
) -> None:
    """add_model: adds who is asked, as for every command that asks."""
    add, parser.epilog = parser.add_argument, _EPILOG
    add("material", nargs="?", default="", metavar="SET", help="labelled photos")
    add("--format", dest="form", choices=_FORMATS, help="without, the one it seems to be in")
    help_ = 'JSON that says what words mean: {"dent": {"type": "dented"}, "car": null}'
    add("--map", dest="map_file", type=Path, metavar="FILE", help=help_)
    which = parser.add_mutually_exclusive_group()
    choose = partial(which.add_argument, dest="template")
    kinds = [kind.value for kind in Kind if kind.is_of_damage]
    choose("--kind", choices=kinds, help="what the photos show")
    choose("--template", metavar="NAME", help="template to ask by, the office's own too")
    add("--language", type=Language, choices=list(Language), help="of the answers")
    add_model(add)
    add_looking(add, "ask N times, to see what returns; with --strategy, looks of each case")
    add("--limit", type=_count, metavar="N", help="only N cases, drawn by chance")
    add("--seed", type=int, metavar="N", help="by which they are drawn; 0")
    help_ = "two runs over the same photos: which is better?"
    add("--compare", nargs=2, metavar="RUN", help=help_)
    add("--json", dest="as_json", action="store_true", help="print JSON")
    add("--html", type=Path, metavar="FILE", help="write a page there, whole in itself")
    add("--pdf", type=Path, metavar="FILE", help="write it there to be printed")


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise ValueError
    return number
