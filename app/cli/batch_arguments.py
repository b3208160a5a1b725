"""What can be said of batches, and of many cases, on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.domain.words import Kind, Severity, Status

_BATCH_EPILOG = """Every case is kept as it goes: after Ctrl+C, or whatever else ends the command,
«resume» goes on where it was, and asks nothing again that was answered. Exit codes: 0 all cases are
done, 2 bad input, 4 the store could not be opened, 6 some are not (they are named), 130 Ctrl+C."""

Add = Callable[..., object]
# Those of app.sources, which is loaded when it is needed: the window's start parses arguments, too.
GROUPS = ("folder", "name", "barcode", "time", "none")


def add_batches(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", folder: Callable[[Add], None]
) -> None:
    """The commands of their own. folder: adds where the cases are kept."""
    words = "make cases of folders of photos and analyse them all"
    batch = commands.add_parser("batch", help=words, epilog=_BATCH_EPILOG)
    _add_sources(batch)
    words = "go on with batches that did not come to their end"
    resume = commands.add_parser("resume", help=words, epilog=_BATCH_EPILOG)
    resume.add_argument("names", nargs="*", metavar="BATCH", help="a batch's name or id; all")
    for parser in (batch, resume):
        _add_running(parser.add_argument)
    listed = commands.add_parser("list", help="list cases, the one that changed last first")
    listed.set_defaults(command="list_cases")
    _add_filters(listed.add_argument)
    show = commands.add_parser("show", help="print a case as JSON")
    show.set_defaults(command="show_case")
    show.add_argument("case", metavar="CASE", help="its number or id")
    for parser in (batch, resume, listed, show):
        folder(parser.add_argument)


def _add_sources(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("sources", nargs="+", type=Path, metavar="SOURCE", help="folders, photos, or a table")
    which = parser.add_mutually_exclusive_group(required=True)
    kinds = [kind.value for kind in Kind]
    which.add_argument("--kind", dest="template", choices=kinds, help="what is in the photos")
    help_ = "template to ask by, the office's own too"
    which.add_argument("--template", dest="template", metavar="NAME", help=help_)
    which = parser.add_mutually_exclusive_group()
    help_ = "a saved connection; without, the default one"
    which.add_argument("--connection", metavar="NAME", help=help_)
    help_ = "no model: show the way cases go"
    which.add_argument("--practice", action="store_true", help=help_)
    add("--group", choices=GROUPS, default=GROUPS[0], help="which photos make a case")
    help_ = "with --group name: how files are called, such as «{number}_{n}»"
    add("--pattern", metavar="TEXT", default="", help=help_)
    add("--question", metavar="TEXT", help="what to ask; each kind has a usual question")


def _add_running(add: Add) -> None:
    help_ = "questions at once, at most; without, 10"
    add("--concurrency", type=int, choices=range(1, 11), metavar="N", default=10, help=help_)
    help_ = "pause at so many calls («2000»), or at a sum in the price's currency («50 CNY»)"
    add("--budget", metavar="N", default="", help=help_)
    help_ = "write a report of each case into that folder"
    add("--pdf", type=Path, metavar="FOLDER", help=help_)
    add("--xlsx", type=Path, metavar="FILE", help="write all of them as an Excel workbook there")
    help_ = "print each case as a line of JSON as soon as it is over"
    add("--json-lines", action="store_true", help=help_)


def _add_filters(add: Add) -> None:
    add("--json", dest="as_json", action="store_true", help="a JSON object for each, one a line")
    add("--text", metavar="WORDS", help="words that begin words of the case, or stand in a number")
    add("--kind", dest="of_kind", type=Kind, choices=list(Kind))
    add("--status", type=Status, choices=list(Status))
    add("--severity", type=Severity, choices=list(Severity))
    add("--batch", dest="of_batch", metavar="BATCH", help="a batch's name or id")
    add("--waiting", action="store_true", help="only cases that wait for somebody")
    add("--limit", type=int, metavar="N", default=100, help="so many at most; without, 100")
