"""What can be said of batches, and of many cases, on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli.looking import add_looking
from app.domain.words import Kind, Severity, Status

_BATCH_EPILOG = """Every case is kept as it goes: after Ctrl+C, or whatever else ends the command,
«resume» goes on where it was, and asks nothing again that was answered; a folder with --watch is
watched on. Exit codes: 0 all cases are done, 2 bad input, 4 the store could not be opened or
written, 6 some are not (they are named), 130 Ctrl+C, 141 nobody reads the lines, 143 asked to end
(SIGTERM)."""

Add = Callable[..., object]
# Those of app.sources, which is loaded when it is needed: the window's start parses arguments, too.
GROUPS = ("folder", "name", "barcode", "time", "none")


def _add_batch(parser: argparse.ArgumentParser) -> None:
    add, parser.epilog = parser.add_argument, _BATCH_EPILOG
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
    add("--watch", action="store_true", help="go on with what comes into the folder, until Ctrl+C")
    help_ = "with --watch: minutes without another photo that complete a case; without, 2"
    add("--quiet", type=int, choices=range(1, 1441), metavar="N", default=2, help=help_)
    add("--question", metavar="TEXT", help="what to ask; each kind has a usual question")
    help_ = "cheaper, answered within a day, where the connection's provider has that"
    add("--later", action="store_true", help=help_)
    add_looking(add)
    _add_running(add)


def _add_resume(parser: argparse.ArgumentParser) -> None:
    add, parser.epilog = parser.add_argument, _BATCH_EPILOG
    add("names", nargs="*", metavar="BATCH", help="a batch's name or id; all")
    _add_running(add)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="list_cases")
    _add_filters(parser.add_argument)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="show_case")
    parser.add_argument("case", metavar="CASE", help="its number or id")


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
    help_ = "how far each batch is, the newest first, in place of cases"
    add("--batches", action="store_true", help=help_)
    add("--waiting", action="store_true", help="only cases that wait for somebody")
    add("--limit", type=int, metavar="N", default=100, help="so many at most; without, 100")


# By the name of a command, what adds its arguments.
ADD = {"batch": _add_batch, "resume": _add_resume, "list": _add_list, "show": _add_show}
