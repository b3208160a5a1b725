"""Sets Tessera up and starts it, or checks it, with nothing but Python's standard library.

An interpreter that is too old or too new hands over to a fitting one where there is one.
"""

from __future__ import annotations

import subprocess
import sys

import interpreters

USAGE = """usage: tessera.py run [arguments of main.py]
       tessera.py reading
       tessera.py camera [--remove]
       tessera.py test [--python VERSION]
       tessera.py build [--frozen | --pack] [--maintainer "NAME <ADDRESS>"]

run   sets up .venv and starts Tessera; without a screen, assesses the sample pictures
reading  adds the part that reads writing in photos, about 290 MB
camera  adds the part that takes photos with a camera, about 25 MB; --remove takes it away
test  sets up .venv, runs every check, and the main tests on the oldest and newest Python it finds;
      with --python, all tests and nothing else, on that version
build  makes what people install on this system, in dist/; on Linux --maintainer says who answers
      for the package; with --frozen, only the program in its folder; with --pack, only what is
      made of that folder, which may have been signed meanwhile"""

COMMANDS = ("run", "reading", "camera", "test", "build")


def main(arguments: list[str]) -> int:
    """The exit code of what was asked for; 1 where the set-up itself failed."""
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if interpreters.here() not in interpreters.SUPPORTED:
        return _hand_over(arguments)
    import commands
    from console import SetupError, say

    try:
        return int(getattr(commands, arguments[0])(arguments[1:]))
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def _hand_over(arguments: list[str]) -> int:
    fitting = interpreters.find_any()
    if fitting is None:
        told = f"Tessera needs Python {interpreters.RANGE}; this is {interpreters.here()}."
        print(told, "Install one of these and try again.", file=sys.stderr)
        return 1
    return subprocess.run([fitting, __file__, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
