"""What can be said of cases that are kept: out of the program and back, checked, put right."""

import argparse
from collections.abc import Callable
from pathlib import Path

# Adds where the cases are kept.
_Folder = Callable[[Callable[..., object]], None]
_VERIFY_EPILOG = """One line for each problem. Exit codes: 0 all is well, 2 no such case, 4 the
folder could not be opened, 5 something is not as it was put on record."""
_EVIDENCE_EPILOG = "Exit codes: 0 done, 2 no such case, 4 it could not be written."
_ERASE_EPILOG = """Without --yes it only says in how many cases the name stands. Exit codes: 0 done,
2 no name, 4 something could not be erased."""
_OFFICE_EPILOG = """Connections without keys, templates, rules, look of the reports. Exit codes: 0
done, 2 the file holds no set-up, or not all of it was taken, 4 something could not be written."""
_RESCUE_EPILOG = """The damaged file is never overwritten or deleted. Exit codes: 0 whole, or in
order again; 4 the folder could not be opened, or written to; 5 damaged, and nothing was done."""
FORMS = (
    ("xlsx", "cases and findings as an Excel workbook"),
    ("csv", "findings as a table"),
    ("json", "all of each case"),
    ("coco", "boxes and outlines as COCO annotations"),
)
_EXPORT_EPILOG = """A case that can't be exported is told and does not stop the others. Exit codes:
0 done, 2 no such case or template, a case to issue that is not decided, or a file is there already,
4 something could not be signed or written."""


def _add_verify(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    parser.epilog = _VERIFY_EPILOG
    parser.add_argument("cases", nargs="*", metavar="CASE", help="a case's number or id; all")
    folder(parser.add_argument)


def _add_carrying(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    """A case as one file."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write photos, answers, verdicts and log")
    export.add_argument("name", metavar="CASE", help="the case's number or id")
    export.add_argument("--to", type=Path, metavar="FILE", required=True)
    import_ = actions.add_parser("import", help="check a case file, and take or merge it in")
    import_.add_argument("file", type=Path, metavar="FILE")
    for made in (export, import_):
        folder(made.add_argument)


def _add_export(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    """Which cases, and what is made of them."""
    add, parser.epilog = parser.add_argument, _EXPORT_EPILOG
    help_ = "a case's number or id; with --training alone none means all that are closed"
    add("cases", nargs="*", metavar="CASE", help=help_)
    add("--pdf", type=Path, metavar="FOLDER", help="write a report of each into that folder")
    help_ = "write each as a Word document to be edited into that folder"
    add("--docx", type=Path, metavar="FOLDER", help=help_)
    for form, told in FORMS:
        add(f"--{form}", type=Path, metavar="FILE", help=f"write {told} there")
    help_ = "write examples to train a model with (JSON lines, pictures) into that empty folder"
    add("--training", type=Path, metavar="FOLDER", help=help_)
    add("--thumbnails", action="store_true", help="with small pictures in the workbook")
    add("--issue", action="store_true", help="issue the reports; without, they are drafts")
    help_ = "issue them without the signature of the office's certificate"
    add("--unsigned", action="store_true", help=help_)
    help_ = "template whose parts the reports have, in place of each case's own"
    add("--template", dest="layout", metavar="NAME", help=help_)
    add("--force", action="store_true", help="write over what is there")
    folder(parser.add_argument)


def _add_evidence(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    parser.epilog = _EVIDENCE_EPILOG
    parser.add_argument("case", metavar="CASE", help="its number or id")
    help_ = "where to write the zip"
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help=help_)
    folder(parser.add_argument)


def _add_erase(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    parser.epilog = _ERASE_EPILOG
    parser.add_argument("person", metavar="NAME", help="as it stands in the cases")
    help_ = "write everything that is kept of them into that folder first, a zip for each case"
    parser.add_argument("--to", type=Path, metavar="FOLDER", help=help_)
    parser.add_argument("--yes", action="store_true", help="erase it; that can't be taken back")
    folder(parser.add_argument)


def _add_rescue(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    parser.epilog = _RESCUE_EPILOG
    which = parser.add_mutually_exclusive_group()
    help_ = "put the newest good backup in place"
    which.add_argument("--put-back", action="store_true", help=help_)
    help_ = "save what can still be read, from pages, log and photos"
    which.add_argument("--rebuild", action="store_true", help=help_)
    folder(parser.add_argument)


def _add_office(parser: argparse.ArgumentParser, folder: _Folder) -> None:
    """The office's set-up as one file."""
    parser.epilog = _OFFICE_EPILOG
    parser.add_argument("action", choices=("write", "take"), help="into the file, or from it")
    parser.add_argument("file", type=Path, metavar="FILE")
    folder(parser.add_argument)


# By the name of a command, what adds its arguments.
ADD = {
    "office": _add_office,
    "verify": _add_verify,
    "case": _add_carrying,
    "evidence": _add_evidence,
    "erase": _add_erase,
    "rescue": _add_rescue,
    "export": _add_export,
}
