"""The commands of the README: run, reading, camera and test."""

from __future__ import annotations

import argparse
import tempfile

import camera_part
import checks
import environment
import interpreters
import parts
import qt_system
import screen
import translation_files
from console import ROOT, become, call, say

SAMPLES = ROOT / "resources" / "samples"
SAMPLE_PDF = ROOT / "tessera-sample.pdf"


def run(arguments: list[str]) -> int:
    """Starts main.py in its environment; without a screen and arguments, the sample job."""
    place = environment.default()
    place.prepare(environment.RUNTIME)
    camera_part.keep_up(place)
    if arguments[:1] != ["inspect"] and screen.is_there():
        qt_system.ensure(virtual_screen=False)
        _compile_translations(place)
    elif not arguments:
        return _sample_job(place)
    return become([place.python, ROOT / "main.py", *arguments])


def reading(_arguments: list[str]) -> int:
    """Adds the optional part that reads writing to the environment that run uses."""
    place = environment.default()
    place.prepare(environment.READING)
    say("Tessera reads writing in photos, and finds faces, from its next start on.")
    return 0


def camera(arguments: list[str]) -> int:
    """Adds the optional part for cameras to that environment, or takes it away again."""
    parser = argparse.ArgumentParser(prog="tessera.py camera")
    parser.add_argument("--remove", action="store_true", help="take the part away again")
    place = environment.default()
    if parser.parse_args(arguments).remove:
        say("Taken away." if camera_part.remove(place) else "It is not there.")
        return 0
    place.prepare(environment.RUNTIME)
    camera_part.add(place)
    say("Tessera can take photos with a camera now.")
    return 0


def test(arguments: list[str]) -> int:
    """Runs every check, then the main tests once more on the oldest and the newest supported Python
    that are here; or all tests and nothing else on one version."""
    parser = argparse.ArgumentParser(prog="tessera.py test")
    parser.add_argument("--python", metavar="VERSION", help="run only the tests, on this version")
    version = parser.parse_args(arguments).python
    if version is not None:
        return checks.run(environment.beside(version), parts.ALL)
    others = [environment.beside(other) for other in interpreters.others()]
    code = checks.run(environment.default(), others=others)
    for other in others:
        code = code or checks.run(other, parts.ONCE_MORE)
    return code


def _compile_translations(place: environment.Environment) -> None:
    if said := translation_files.compiled(place.packages):
        say(f"{said.rstrip()}\nThe window's translations could not be compiled: it speaks English.")


def build(arguments: list[str]) -> int:
    """Makes what people install on this system, in dist/."""
    import build

    return build.build(arguments)


def _sample_job(place: environment.Environment) -> int:
    say("There is no screen: the practice engine assesses the sample pictures instead.")
    pictures = sorted(SAMPLES.glob("parcel-*.jpg"))
    # A folder of its own: the person's cases stay as they are.
    with tempfile.TemporaryDirectory(prefix="tessera-", ignore_cleanup_errors=True) as data:
        options = ["--practice", "--kind", "parcel", "--pdf", str(SAMPLE_PDF), "--data-dir", data]
        code = call([place.python, ROOT / "main.py", "inspect", *pictures, *options])
    if code == 0:
        say(f"The PDF lies at {SAMPLE_PDF}")
    return code
