"""What is taken out of the wheel for the camera, and that it goes away again."""

import sys
import zipfile
from pathlib import Path

import pytest

import camera_part
import environment
import qt_system
import tessera
from camera_part import FILES
from console import SetupError
from environment import CAMERA, Environment, digest
from interpreters import here

# As the wheels of PySide6-Addons 6.11.3 and 6.12.0 have them.
WANTED = {
    "linux": """PySide6/QtMultimedia.abi3.so
        PySide6/Qt/lib/libQt6Multimedia.so.6
        PySide6/Qt/lib/libQt6FFmpegStub-crypto.so.3
        PySide6/Qt/lib/libQt6FFmpegStub-va-drm.so.2
        PySide6/Qt/lib/libavcodec.so.63
        PySide6/Qt/lib/libavformat.so.61
        PySide6/Qt/lib/libavutil.so.61
        PySide6/Qt/lib/libswresample.so.7
        PySide6/Qt/lib/libswscale.so.10
        PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so""",
    "windows": """PySide6/QtMultimedia.pyd
        PySide6/Qt6Multimedia.dll
        PySide6/avcodec-63.dll
        PySide6/swscale-8.dll
        PySide6/plugins/multimedia/ffmpegmediaplugin.dll
        PySide6/plugins/multimedia/windowsmediaplugin.dll""",
    "macos": """PySide6/QtMultimedia.abi3.so
        PySide6/Qt/lib/QtMultimedia.framework/Versions/A/QtMultimedia
        PySide6/Qt/lib/QtMultimedia.framework/Versions/A/Resources/Info.plist
        PySide6/Qt/lib/QtMultimedia.framework/Resources/PrivacyInfo.xcprivacy
        PySide6/Qt/lib/libavcodec.63.dylib
        PySide6/Qt/lib/libswresample.5.dylib
        PySide6/Qt/plugins/multimedia/libdarwinmediaplugin.dylib
        PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.dylib""",
}
UNWANTED = """PySide6/QtCharts.abi3.so
    PySide6/QtDataVisualization.pyd
    PySide6/QtMultimediaWidgets.abi3.so
    PySide6/QtMultimedia.pyi
    PySide6/Qt/lib/libQt6Charts.so.6
    PySide6/Qt/lib/libQt6MultimediaQuick.so.6
    PySide6/Qt/lib/libavcodec.so
    PySide6/Qt/lib/libavcodec.so.63.1.101
    PySide6/Qt/lib/libavcodec.63.1.101.dylib
    PySide6/Qt/lib/QtMultimediaWidgets.framework/Versions/A/QtMultimediaWidgets
    PySide6/Qt/lib/QtMultimedia.framework/../../QtMultimedia
    PySide6/Qt/plugins/multimedia/libgstreamermediaplugin.so
    PySide6/../PySide6/QtMultimedia.pyd
    pyside6_addons-6.12.0.dist-info/RECORD"""


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    place = Environment(tmp_path / ".venv", sys.executable, here(), exact=False)
    packages = "Lib/site-packages" if sys.platform == "win32" else "lib/python3/site-packages"
    (place.folder / packages / "PySide6").mkdir(parents=True)
    (place.packages / "PySide6" / "QtCore.abi3.so").touch()
    return place


def wheel(folder: Path) -> Path:
    path = folder / "pyside6_addons.whl"
    with zipfile.ZipFile(path, "w") as held:
        for name in (*WANTED["linux"].split(), *UNWANTED.split()):
            held.writestr(name, name)
    return path


def files(place: Environment) -> set[str]:
    there = (path for path in place.packages.rglob("*") if path.is_file())
    return {path.relative_to(place.packages).as_posix() for path in there}


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The exit code pip ends with next; every download brings the same wheel."""
    codes = [0]

    def download(command: list[str | Path]) -> int:
        assert "--require-hashes" in command
        wheel(Path(command[command.index("-d") + 1]))
        return codes[0]

    monkeypatch.setattr(camera_part, "call", download)
    monkeypatch.setattr(qt_system, "ensure_camera", lambda: None)
    return codes


@pytest.mark.parametrize("system", WANTED)
def test_all_that_cameras_need_is_taken(system: str) -> None:
    for name in WANTED[system].split():
        assert FILES.fullmatch(name), name


def test_nothing_else_is_taken() -> None:
    for name in UNWANTED.split():
        assert not FILES.fullmatch(name), name


def test_it_comes_and_goes(place: Environment, fetched: list[int]) -> None:
    camera_part.add(place)
    assert files(place) == {"PySide6/QtCore.abi3.so", *WANTED["linux"].split()}
    assert place.stamp(CAMERA) == digest(CAMERA)
    assert camera_part.remove(place)
    assert files(place) == {"PySide6/QtCore.abi3.so"}
    assert place.stamp(CAMERA) == ""
    assert not camera_part.remove(place)


def test_the_command_adds_it_and_takes_it_away(
    place: Environment, fetched: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "default", lambda: place)
    monkeypatch.setattr(Environment, "prepare", lambda _, lock: None)
    assert tessera.main(["camera"]) == 0
    assert "PySide6/QtMultimedia.abi3.so" in files(place)
    assert tessera.main(["camera", "--remove"]) == 0
    assert "PySide6/QtMultimedia.abi3.so" not in files(place)


def test_what_could_not_be_fetched_changes_nothing(place: Environment, fetched: list[int]) -> None:
    camera_part.add(place)
    before = files(place)
    fetched[0] = 1
    with pytest.raises(SetupError, match="could not be fetched"):
        camera_part.add(place)
    assert files(place) == before


def test_a_new_version_of_qt_brings_a_new_one_of_the_part(
    place: Environment, fetched: list[int]
) -> None:
    camera_part.keep_up(place)
    assert files(place) == {"PySide6/QtCore.abi3.so"}, "it is only kept up where it was wanted"
    camera_part.add(place)
    place.stamp_file(CAMERA).write_text("of an older lock", encoding="ascii")
    camera_part.keep_up(place)
    assert place.stamp(CAMERA) == digest(CAMERA)


def test_versions_are_never_mixed(
    place: Environment, fetched: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    camera_part.add(place)
    place.stamp_file(CAMERA).write_text("of an older lock", encoding="ascii")
    fetched[0] = 1
    camera_part.keep_up(place)
    assert files(place) == {"PySide6/QtCore.abi3.so"}
    assert "could not be fetched" in capsys.readouterr().err
