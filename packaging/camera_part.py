"""The optional part for cameras: QtMultimedia alone, taken out of the wheel of PySide6-Addons.

The wheel holds some modules that are under the GPL alone (Qt Charts, Qt Data Visualization and
others); none of them is unpacked. What is taken is under the LGPL, as is the FFmpeg that Qt built.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from pathlib import Path

import qt_system
from console import SetupError, call, say
from environment import CAMERA, Environment, digest

# Windows keeps libraries beside the modules, Linux and macOS below Qt/. Names of FFmpeg's that
# only compilers need, such as libavcodec.so, are left out.
FILES = re.compile(
    r"PySide6/(?:"
    r"QtMultimedia(?:\.abi3\.so|\.pyd)"
    r"|Qt6Multimedia\.dll"
    r"|Qt/lib/libQt6Multimedia\.so\.6"
    r"|Qt/lib/libQt6FFmpegStub-[a-z0-9-]+\.so\.\d+"
    r"|Qt/lib/QtMultimedia\.framework/(?:Versions/A/)?(?:QtMultimedia|Resources/[\w.]+)"
    r"|Qt/lib/lib(?:avcodec|avformat|avutil|swresample|swscale)\.(?:so\.\d+|\d+\.dylib)"
    r"|(?:avcodec|avformat|avutil|swresample|swscale)-\d+\.dll"
    r"|(?:Qt/)?plugins/multimedia/(?:lib)?(?:ffmpeg|darwin|windows)mediaplugin\.(?:so|dylib|dll)"
    r")"
)
_MODULE = re.compile(r"PySide6/QtMultimedia\.")


def add(place: Environment) -> None:
    """Fetches the locked wheel and unpacks the part. Raises SetupError."""
    qt_system.ensure_camera()
    say("Fetching the part for cameras (40 to 90 MB; with Python 3.11 up to 330 MB), once")
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        wheel = _fetched(place, Path(folder))
        try:
            remove(place)
            unpack(wheel, place.packages)
        except OSError as error:
            raise SetupError(
                f"The part for cameras could not be put in place: {error}. "
                "Close Tessera and try again."
            ) from error
    place.stamp_file(CAMERA).write_text(digest(CAMERA), encoding="ascii")


def _fetched(place: Environment, folder: Path) -> Path:
    """The wheel, in that folder; pip refuses a file whose hash is not in the lock."""
    options: list[str | Path] = ["-q", "--no-input", "--disable-pip-version-check", "--no-deps"]
    options += ["--require-hashes", "--only-binary", ":all:", "-d", folder, "-r", CAMERA]
    if call([place.python, "-m", "pip", "download", *options]) != 0:
        raise SetupError(
            "The part for cameras could not be fetched. The lines above say why; "
            "a network connection is needed for this step."
        )
    return next(folder.glob("*.whl"))


def unpack(wheel: Path, packages: Path) -> None:
    """Takes the part's files out of the wheel. Raises OSError."""
    with zipfile.ZipFile(wheel) as held:
        names = [name for name in held.namelist() if FILES.fullmatch(name)]
        # The module last: where it is, all it needs is there too.
        for name in sorted(names, key=lambda name: bool(_MODULE.match(name))):
            held.extract(name, packages)


def remove(place: Environment) -> bool:
    """Takes the part away again; False where there was none. Raises OSError."""
    place.stamp_file(CAMERA).unlink(missing_ok=True)
    there = [path for path in (place.packages / "PySide6").rglob("*") if path.is_file()]
    taken = [p for p in there if FILES.fullmatch(p.relative_to(place.packages).as_posix())]
    for path in sorted(taken, key=lambda path: not _MODULE.match(f"PySide6/{path.name}")):
        path.unlink()
    return bool(taken)


def keep_up(place: Environment) -> None:
    """Where the part is there, and Qt has a new version: the part's version follows. Where it
    can't be fetched that is said, and there is no part: versions must not be mixed."""
    if place.stamp(CAMERA) in ("", digest(CAMERA)):
        return
    try:
        add(place)
    except SetupError as error:
        remove(place)
        say(str(error))
