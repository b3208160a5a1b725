"""Tessera: photos in, a reviewed damage assessment out. Starts the window, or a command."""

# Nothing is imported up here but what costs nothing: the decoding children start from this file
# too, and without the packages it must still be able to say what to do.
import os
import sys
from importlib import import_module

SET_UP = """Tessera's packages are not installed for this Python ({missing} is missing).
Run this instead, it installs them and starts Tessera:

    {command}"""


def main(arguments: list[str]) -> int:
    """Run Tessera with the arguments after the program's name; returns the exit code."""
    try:
        from app.cli.arguments import parse

        options = parse(arguments)
        if options.self_test:
            return int(import_module("ui.self_testing").run(options))
        if options.command:
            return int(import_module("app.cli.command").run_command(options))
        from ui.application import run
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] in ("app", "ui"):
            raise
        script = "packaging\\tessera.py" if sys.platform == "win32" else "packaging/tessera.py"
        python = "py" if sys.platform == "win32" else "python3"
        command = f"{python} {script} run"
        sys.stderr.write(SET_UP.format(missing=error.name, command=command) + "\n")
        return 1
    return run(options.data_dir, options.dock, options.file)


def start() -> int:
    """Where the installed program begins; returns the exit code."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        # Closed by whoever started it: the next file that is opened would take its place. A
        # windowed program of Windows has none either.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):  # pipes carry UTF-8 whatever the code page is
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    return main(sys.argv[1:])


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a child of a frozen program is the program once more
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(start())
