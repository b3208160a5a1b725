"""How often, and at what, a command looks."""

import argparse
from collections.abc import Callable

from app.cli.options import Options
from app.domain.strategy import MOST_LOOKS, Strategy, Way, strategy

_Add = Callable[..., object]
NO_STRATEGY = (
    f"several takes 2 to {MOST_LOOKS} looks, of which at most all agree; "
    "referee needs --referee NAME, and nothing else does"
)


def add_looking(add: _Add, looks: str = "look N times, and keep what most looks agree on") -> None:
    """looks: what --looks does there."""
    help_ = "how to look; without, as the template says"
    add("--strategy", choices=[way.value for way in Way], help=help_)
    add("--looks", type=int, metavar="N", help=looks)
    add("--agree", type=int, metavar="K", help="so many looks must see a finding; more than half")
    help_ = "saved connection that judges what is disputed, with --strategy referee"
    add("--referee", metavar="NAME", help=help_)


def check_looking(parser: argparse.ArgumentParser, options: Options) -> None:
    """Ends the program with code 2, as argparse does, where no strategy comes of what was said."""
    try:
        strategy_of(options)
    except ValueError:
        parser.error(NO_STRATEGY)


def strategy_of(options: Options) -> Strategy | None:
    """None as the template says. Raises ValueError."""
    if options.looks < 0 or options.agree < 0:
        raise ValueError(options.looks)
    if options.strategy:
        return strategy(Way(options.strategy), options.looks, options.agree, options.referee)
    if options.agree or options.referee:
        raise ValueError(options.agree)
    if options.looks < 2 or options.command == "evaluate":
        return None
    return strategy(Way.SEVERAL, options.looks)


def repeats(options: Options) -> int:
    """How often «evaluate» asks about each case."""
    return 1 if options.strategy else options.looks or 1
