"""What can be said on the command line."""

import argparse
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.domain.words import Kind, Language
from app.settings.settings import Dialect

_EPILOG = """The key is read from TESSERA_API_KEY, the data folder from TESSERA_DATA_DIR too.
Exit codes: 0 done, 2 bad input, 3 the model's side failed, 4 the store or a file could not be
written."""


@dataclass(frozen=True, slots=True)
class Options:
    """command: "" for the window, or inspect; template: id of one of the program's or the
    office's; text: what came with the photos."""

    command: str = ""
    data_dir: str | None = None
    photos: tuple[Path, ...] = ()
    template: str = Kind.GENERAL.value
    question: str = ""
    text: str = ""
    asks: tuple[str, ...] = ()
    number: str = ""
    language: Language | None = None
    dialect: Dialect | None = None
    base_url: str | None = None
    model: str | None = None
    practice: bool = False
    second: tuple[str, ...] = ()
    pdf: Path | None = None


def parse(arguments: list[str]) -> Options:
    """The options; wrong arguments end the program with code 2, as argparse does."""
    given = vars(_parser().parse_args(arguments))
    for name in ("photos", "second", "asks"):
        given[name] = tuple(given.get(name) or ())
    for name in ("question", "number", "text"):
        given[name] = given.get(name) or ""
    return Options(**{name: value for name, value in given.items() if value is not None})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tessera", description="Visual damage inspection. Without a command: the window."
    )
    folder = "folder the cases are kept in"
    parser.add_argument("--data-dir", metavar="DIR", help=folder)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    inspect = commands.add_parser(
        "inspect", help="analyse photos and print the assessment as JSON", epilog=_EPILOG
    )
    add = inspect.add_argument
    add("photos", nargs="+", type=Path, metavar="PHOTO", help="photos, or folders of photos")
    which = inspect.add_mutually_exclusive_group()
    choose = partial(which.add_argument, dest="template")
    choose("--template", metavar="NAME", help="template to ask by, the office's own too")
    choose("--kind", choices=[kind.value for kind in Kind], help="one of the program's own")
    add("--text", metavar="TEXT", help="text that came with the photos, where a template takes it")
    add("--question", metavar="TEXT", help="what to ask; each kind has a usual question")
    help_ = "ask on once the assessment is there; may be said more than once"
    add("--ask", dest="asks", action="append", metavar="TEXT", help=help_)
    add("--number", metavar="TEXT", help="claim or tracking number of the case")
    add("--language", type=Language, choices=list(Language), help="of the answer and the report")
    add("--dialect", type=Dialect, choices=[Dialect.OPENAI, Dialect.VOLCENGINE])
    add("--base-url", metavar="URL", help="address of the model's server")
    add("--model", metavar="NAME")
    add("--practice", action="store_true", help="no model: show the way a case goes")
    second = "ask that model at the same address for a second opinion; may be repeated"
    add("--second", metavar="NAME", action="append", help=second)
    add("--pdf", type=Path, metavar="FILE", help="write the report there")
    add("--data-dir", metavar="DIR", help=folder, default=argparse.SUPPRESS)
    return parser
