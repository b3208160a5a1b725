"""What can be said on the command line."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.cli.batch_arguments import add_batches
from app.cli.options import Options
from app.domain.words import Kind, Language
from app.settings.settings import Dialect

_Add = Callable[..., object]
_FOLDER = "folder the cases are kept in"
_SPOKEN = [dialect for dialect in Dialect if dialect is not Dialect.PRACTICE]
_EPILOG = """The key is the one kept for the connection, unless TESSERA_API_KEY holds one, for the
host in TESSERA_API_KEY_HOST alone where that is set; the data folder is read from TESSERA_DATA_DIR
too. Exit codes: 0 done, 2 bad input, 3 the model's side failed, 4 the store or a file could not be
written."""

_VERIFY_EPILOG = """One line for each problem. Exit codes: 0 all is well, 2 no such case, 4 the
folder could not be opened, 5 something is not as it was put on record."""
_EVIDENCE = "write a case as a zip that a stranger can check without this program"
_EVIDENCE_EPILOG = "Exit codes: 0 done, 2 no such case, 4 it could not be written."
_ERASE = "take a person's name out of all cases, where no legal hold keeps it"
_ERASE_EPILOG = """Without --yes it only says in how many cases the name stands. Exit codes: 0 done,
2 no name, 4 something could not be erased."""
_RESCUE = "say what is wrong with a damaged database, and what is to be done"
_RESCUE_EPILOG = """The damaged file is never overwritten or deleted. Exit codes: 0 whole, or in
order again; 4 the folder could not be opened, or written to; 5 damaged, and nothing was done."""
_EXPORT = "write cases as reports, tables, data for other programs"
_LISTS = (
    "photos", "sources", "names", "cases", "second", "second_connection", "asks", "compare",
)  # fmt: skip
_FORMS = (
    ("xlsx", "cases and findings as an Excel workbook"),
    ("csv", "findings as a table"),
    ("json", "all of each case"),
    ("coco", "boxes and outlines as COCO annotations"),
)
_EXPORT_EPILOG = """A case that can't be exported is told and does not stop the others. Exit codes:
0 done, 2 no such case or template, a case to issue that is not decided, or a file is there already,
4 something could not be signed or written."""
_SCHEMA = "print the JSON Schema of what «inspect» and «export --json» write and reports carry"
_EVALUATE = "measure a model on labelled photos, or compare two such runs"
_READ_EPILOG = "Exit codes: 0 done, 2 no photo could be read, 4 a copy could not be written."


def parse(arguments: list[str]) -> Options:
    """The options; wrong arguments end the program with code 2, as argparse does."""
    given = vars(_parser(arguments).parse_args(arguments))
    for name in _LISTS:
        given[name] = tuple(given.get(name) or ())
    for name in ("question", "number", "text"):
        given[name] = given.get(name) or ""
    return Options(**{name: value for name, value in given.items() if value is not None})


def _parser(told: list[str]) -> argparse.ArgumentParser:
    """told: two commands are known in full only where they are said, since what follows them costs
    the window's start some time."""
    parser = argparse.ArgumentParser(
        prog="tessera", description="Visual damage inspection. Without a command: the window."
    )
    parser.add_argument("--data-dir", metavar="DIR", help=_FOLDER)
    parser.add_argument("--dock", action="store_true", help="begin at the dock, for parcels")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    inspect = commands.add_parser(
        "inspect", help="analyse photos and print the assessment as JSON", epilog=_EPILOG
    )
    _add_case(inspect)
    _add_model(inspect.add_argument)
    _add_opinions(inspect.add_argument)
    _add_folder(inspect.add_argument)
    words = "print what barcodes and labels say, as JSON; no model, no network"
    read = commands.add_parser("read", help=words, epilog=_READ_EPILOG)
    _add_photos(read.add_argument)
    words = "check photos, log and reports against what was put on record"
    verify = commands.add_parser("verify", help=words, epilog=_VERIFY_EPILOG)
    verify.add_argument("cases", nargs="*", metavar="CASE", help="a case's number or id; all")
    _add_folder(verify.add_argument)
    _add_carrying(commands.add_parser("case", help="a case into one file, or from one"))
    _add_evidence(commands.add_parser("evidence", help=_EVIDENCE, epilog=_EVIDENCE_EPILOG))
    _add_erase(commands.add_parser("erase", help=_ERASE, epilog=_ERASE_EPILOG))
    _add_rescue(commands.add_parser("rescue", help=_RESCUE, epilog=_RESCUE_EPILOG))
    _add_export(commands.add_parser("export", help=_EXPORT, epilog=_EXPORT_EPILOG).add_argument)
    add_batches(commands, _add_folder)
    commands.add_parser("schema", help=_SCHEMA)
    evaluate = commands.add_parser("evaluate", help=_EVALUATE)
    if "evaluate" in told:
        from app.cli.evaluate_arguments import add_evaluate

        add_evaluate(evaluate, _add_model)
        _add_folder(evaluate.add_argument)
    connections = commands.add_parser("connections", help="list, test, add, remove connections")
    if "connections" in told:
        from app.cli.connections_arguments import add_actions

        add_actions(connections, _EPILOG, _add_folder)
    outbox = commands.add_parser("outbox", help="send what waits for other systems, or list it")
    outbox.add_argument("action", choices=("send", "list"))
    _add_folder(outbox.add_argument)
    return parser


def _add_case(parser: argparse.ArgumentParser) -> None:
    """What is asked about which photos, and where the answer goes."""
    add = parser.add_argument
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


def _add_carrying(parser: argparse.ArgumentParser) -> None:
    """A case as one file."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write photos, answers, verdicts and log")
    export.add_argument("name", metavar="CASE", help="the case's number or id")
    export.add_argument("--to", type=Path, metavar="FILE", required=True)
    import_ = actions.add_parser("import", help="check a case file, and take or merge it in")
    import_.add_argument("file", type=Path, metavar="FILE")
    for made in (export, import_):
        _add_folder(made.add_argument)


def _add_export(add: _Add) -> None:
    """Which cases, and what is made of them."""
    add("cases", nargs="+", metavar="CASE", help="a case's number or id")
    add("--pdf", type=Path, metavar="FOLDER", help="write a report of each into that folder")
    help_ = "write each as a Word document to be edited into that folder"
    add("--docx", type=Path, metavar="FOLDER", help=help_)
    for form, told in _FORMS:
        add(f"--{form}", type=Path, metavar="FILE", help=f"write {told} there")
    add("--thumbnails", action="store_true", help="with small pictures in the workbook")
    add("--issue", action="store_true", help="issue the reports; without, they are drafts")
    help_ = "issue them without the signature of the office's certificate"
    add("--unsigned", action="store_true", help=help_)
    help_ = "template whose parts the reports have, in place of each case's own"
    add("--template", dest="layout", metavar="NAME", help=help_)
    add("--force", action="store_true", help="write over what is there")
    _add_folder(add)


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


def _add_evidence(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", metavar="CASE", help="its number or id")
    help_ = "where to write the zip"
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help=help_)
    _add_folder(parser.add_argument)


def _add_erase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("person", metavar="NAME", help="as it stands in the cases")
    parser.add_argument("--yes", action="store_true", help="erase it; that can't be taken back")
    _add_folder(parser.add_argument)


def _add_rescue(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    help_ = "put the newest good backup in place"
    which.add_argument("--put-back", action="store_true", help=help_)
    help_ = "save what can still be read, from pages, log and photos"
    which.add_argument("--rebuild", action="store_true", help=help_)
    _add_folder(parser.add_argument)
