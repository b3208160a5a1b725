"""What can be said behind «connections»."""

import argparse
from collections.abc import Callable

_Add = Callable[..., object]


def add_actions(
    parser: argparse.ArgumentParser, epilog: str, folder: Callable[[_Add], None]
) -> None:
    """folder: adds where the connections are kept."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for action, words in (
        ("list", "list the saved connections, never their keys"),
        ("test", "send two small drawings, and say line by line what works"),
        ("add", "save one more"),
        ("remove", "remove one, and its key"),
    ):
        made = actions.add_parser(action, help=words, epilog=epilog)
        folder(made.add_argument)
        _ARGUMENTS[action](made.add_argument)


def _of_list(add: _Add) -> None:
    add("--json", dest="as_json", action="store_true", help="one JSON object per line")


def _of_test(add: _Add) -> None:
    add("name", nargs="?", metavar="NAME", help="without, the default one")


def _of_add(add: _Add) -> None:
    add("--name", metavar="NAME", help="what it is called; without, where and what it is")
    add("--provider", metavar="ID", help="a table of resources/providers.toml, such as ark")
    add("--base-url", metavar="URL", help="without, the provider's own address")
    add("--model", metavar="NAME")
    add("--key-from-stdin", action="store_true", help="read the key, or AK:SK, from a line")
    add("--allow-http", action="store_true", help="speak to that host unencrypted")
    add("--default", action="store_true", help="make it the default")


def _of_remove(add: _Add) -> None:
    add("name", metavar="NAME")


_ARGUMENTS = {"list": _of_list, "test": _of_test, "add": _of_add, "remove": _of_remove}
