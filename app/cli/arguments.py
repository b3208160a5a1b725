"""What can be said on the command line."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.cli.options import Options
from app.cli.window_arguments import begins_window, case_file
from app.domain.words import Kind, Language
from app.settings.dialect import Dialect
from app.version import VERSION

_Add = Callable[..., object]
_DESCRIPTION = """Visual damage inspection. Without a command: the window; with a FILE.tessera in
its place, the window looks through that case."""
_FOLDER = "folder the cases are kept in"
_SPOKEN = [dialect for dialect in Dialect if dialect is not Dialect.PRACTICE]
_EPILOG = """The key is the one kept for the connection, unless TESSERA_API_KEY holds one, for the
host in TESSERA_API_KEY_HOST alone where that is set; the data folder is read from TESSERA_DATA_DIR
too. Exit codes: 0 done, 2 bad input, 3 the model's side failed, 4 the store or a file could not be
written."""

_EVIDENCE = "write a case as a zip that a stranger can check without this program"
_OFFICE = "the office's set-up into one file, or from one"
_ERASE = "take a person's name out of all cases, where no legal hold keeps it"
_RESCUE = "say what is wrong with a damaged database, and what is to be done"
_EXPORT = "write cases as reports, tables, data for other programs"
_SELF_TEST = "try everything this computer has to do for Tessera; exit code 0 if all is well"
_LISTS = (
    "photos", "sources", "names", "cases", "second", "second_connection", "asks", "compare",
)  # fmt: skip
_SCHEMA = "print the JSON Schema of what «inspect» and «export --json» write and reports carry"
_EVALUATE = "measure a model on labelled photos, or compare two such runs"
_READ_EPILOG = "Exit codes: 0 done, 2 no photo could be read, 4 a copy could not be written."


def parse(arguments: list[str]) -> Options:
    """The options; wrong arguments end the program with code 2, as argparse does."""
    file, arguments = case_file(arguments, _COMMANDS)
    parser = _parser(arguments)
    given = {"file": file} | vars(parser.parse_args(arguments))
    for name in _LISTS:
        given[name] = tuple(given.get(name) or ())
    for name in ("question", "number", "text"):
        given[name] = given.get(name) or ""
    options = Options(**{name: value for name, value in given.items() if value is not None})
    if options.command:
        from app.cli.looking import check_looking  # the window's start needs none of it

        check_looking(parser, options)
    return options


def _parser(told: list[str]) -> argparse.ArgumentParser:
    """told: a command is known in full only where it is said, since what follows them all costs
    the window's start some time."""
    parser = argparse.ArgumentParser(prog="tessera", description=_DESCRIPTION)
    parser.add_argument("--data-dir", metavar="DIR", help=_FOLDER)
    parser.add_argument("--dock", action="store_true", help="begin at the dock, for parcels")
    parser.add_argument("--self-test", action="store_true", help=_SELF_TEST)
    parser.add_argument("--version", action="version", version=f"Tessera {VERSION}")
    if begins_window(told):
        return parser
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (words, add) in _COMMANDS.items():
        command = commands.add_parser(name, help=words)
        if name in told:
            add(command)
    return parser


def _add_inspect(parser: argparse.ArgumentParser) -> None:
    """What is asked about which photos, and where the answer goes."""
    from app.cli.looking import add_looking

    add, parser.epilog = parser.add_argument, _EPILOG
    _add_photos(add, ", or mails, zips and PDFs with photos inside")
    which = parser.add_mutually_exclusive_group()
    choose = partial(which.add_argument, dest="template")
    choose("--template", metavar="NAME", help="template to ask by, the office's own too")
    choose("--kind", choices=[kind.value for kind in Kind], help="one of the program's own")
    add("--text", metavar="TEXT", help="text that came with the photos, where a template takes it")
    add("--question", metavar="TEXT", help="what to ask; each kind has a usual question")
    help_ = "ask on once the assessment is there; may be said more than once"
    add("--ask", dest="asks", action="append", metavar="TEXT", help=help_)
    add("--number", metavar="TEXT", help="claim or tracking number of the case")
    add("--language", type=Language, choices=list(Language), help="of the answer and the report")
    add("--pdf", type=Path, metavar="FILE", help="write the report there")
    _add_model(add)
    _add_opinions(add)
    add_looking(add)
    _add_folder(add)


def _add_read(parser: argparse.ArgumentParser) -> None:
    parser.epilog = _READ_EPILOG
    _add_photos(parser.add_argument)


def _add_model(add: _Add) -> None:
    """Who is asked."""
    add("--connection", metavar="NAME", help="a saved connection; without, the default one")
    add("--dialect", type=Dialect, choices=_SPOKEN)
    add("--base-url", metavar="URL", help="address of the model's server")
    add("--model", metavar="NAME")
    add("--practice", action="store_true", help="no model: show the way a case goes")


def _add_opinions(add: _Add) -> None:
    """What is taken instead of an answer, and who else is asked."""
    help_ = "take the answer to the same question about the same photos, where it is known"
    add("--known", action="store_true", help=help_)
    help_ = "ask that model at the same address for a second opinion; may be repeated"
    add("--second", metavar="NAME", action="append", help=help_)
    help_ = "ask that saved connection for a second opinion; may be repeated"
    add("--second-connection", metavar="NAME", action="append", help=help_)


def _add_photos(add: _Add, more: str = "") -> None:
    help_ = f"photos, or folders of photos{more}"
    add("photos", nargs="+", type=Path, metavar="PHOTO", help=help_)


def _add_folder(add: _Add) -> None:
    """Said behind a command, it is not undone by what is usual ahead of it."""
    add("--data-dir", metavar="DIR", help=_FOLDER, default=argparse.SUPPRESS)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    from app.cli.evaluate_arguments import add_evaluate

    add_evaluate(parser, _add_model)
    _add_folder(parser.add_argument)


def _add_connections(parser: argparse.ArgumentParser) -> None:
    from app.cli.connections_arguments import add_actions

    add_actions(parser, _EPILOG, _add_folder)


def _add_outbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("send", "list"))
    _add_folder(parser.add_argument)


def _add_of_cases(name: str, parser: argparse.ArgumentParser) -> None:
    from app.cli.keeping_arguments import ADD

    ADD[name](parser, _add_folder)


def _add_of_batches(name: str, parser: argparse.ArgumentParser) -> None:
    from app.cli.batch_arguments import ADD

    ADD[name](parser)
    _add_folder(parser.add_argument)


def _nothing(_: argparse.ArgumentParser) -> None:
    """It takes no arguments."""


# By the name of a command what it does, in words, and what adds its arguments.
_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "inspect": ("analyse photos and print the assessment as JSON", _add_inspect),
    "read": ("print what barcodes and labels say, as JSON; no model, no network", _add_read),
    "verify": (
        "check photos, log and reports against what was put on record",
        partial(_add_of_cases, "verify"),
    ),
    "case": ("a case into one file, or from one", partial(_add_of_cases, "case")),
    "evidence": (_EVIDENCE, partial(_add_of_cases, "evidence")),
    "erase": (_ERASE, partial(_add_of_cases, "erase")),
    "office": (_OFFICE, partial(_add_of_cases, "office")),
    "rescue": (_RESCUE, partial(_add_of_cases, "rescue")),
    "export": (_EXPORT, partial(_add_of_cases, "export")),
    "batch": (
        "make cases of folders of photos and analyse them all",
        partial(_add_of_batches, "batch"),
    ),
    "resume": (
        "go on with batches that did not come to their end",
        partial(_add_of_batches, "resume"),
    ),
    "list": ("list cases, the one that changed last first", partial(_add_of_batches, "list")),
    "show": ("print a case as JSON", partial(_add_of_batches, "show")),
    "schema": (_SCHEMA, _nothing),
    "evaluate": (_EVALUATE, _add_evaluate),
    "connections": ("list, test, add, remove connections", _add_connections),
    "outbox": ("send what waits for other systems, or list it", _add_outbox),
}
