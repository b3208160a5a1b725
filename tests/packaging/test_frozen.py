"""What goes into the frozen program and stays out of it, and what people are handed."""

import configparser
import hashlib
import io
import lzma
import plistlib
import tarfile
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import build
import checks
import deb
import elf
import environment
import freezing
import licensing
import mac_plist
import shipped
import windows_version
from app.paths import CASE_SUFFIX
from console import ROOT

PACKAGING = ROOT / "packaging"
ANSWERS = "Mei Lindqvist <mei@office.example>"
LIB = "/usr/lib/x86_64-linux-gnu"


@pytest.mark.parametrize(
    ("name", "source", "goes_in"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/venv/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll".replace("\\", "/"), "C:/x.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "/venv/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", "/venv/libQt6Svg.so.6", False),
        ("libgtk-3.so.0", f"{LIB}/libgtk-3.so.0", False),
        ("libreadline.so.8", f"{LIB}/libreadline.so.8", False),
        ("libssl.so.3", f"{LIB}/libssl.so.3", True),
        ("libpython3.11.so.1.0", f"{LIB}/libpython3.11.so.1.0", True),
        ("lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", True),
    ],
)
def test_what_goes_in(name: str, source: str, goes_in: bool) -> None:
    assert shipped.is_shipped(name, source) is goes_in


def test_of_the_texts_of_qt_only_those_of_our_languages_go_in() -> None:
    assert shipped.is_shipped_data("PySide6/Qt/translations/qtbase_de.qm")
    assert not shipped.is_shipped_data("PySide6/Qt/translations/qtbase_fr.qm")
    assert not shipped.is_shipped_data("libQt6OpenGL.so.6"), "a link to what is left out"
    assert shipped.is_shipped_data("resources/fonts/Inter-Regular.ttf")


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("FTL OR GPL-2.0-or-later", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v2 (GPLv2)", False),
        ("GNU Affero General Public License v3", False),
        ("", False),
    ],
)
def test_nothing_under_the_gpl_is_shipped(licence: str, may: bool) -> None:
    assert licensing.may_be_shipped(licence) is may


def test_a_library_nobody_knows_is_not_shipped(tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    for name in (
        "libheif-2f245752.so.1.23.4",
        "libzstd-40.so.1",
        "libmystery.so.2",
        "a.cpython-311.so",
    ):
        (tmp_path / name).touch()
    (plugins / "libqxcb.so").touch()
    found = licensing.libraries_in(tmp_path)
    assert found == {
        "libheif": "LGPL-3.0-or-later",
        "Zstandard": "BSD-3-Clause OR GPL-2.0-only",
        "libmystery.so.2": "",
        "Qt": "LGPL-3.0-only",
    }
    listed = licensing.cyclonedx({}, found)
    assert [part["name"] for part in listed["components"]] == sorted(found)


def test_every_licence_of_the_tables_is_known() -> None:
    told = tomllib.loads((PACKAGING / "bundled.toml").read_text(encoding="utf-8"))
    assert set(told["files"].values()) == set(told["licence"])
    assert all(map(licensing.may_be_shipped, told["licence"].values()))
    assert all(map(licensing.may_be_shipped, licensing.licences_of_packages().values()))


def _program(folder: Path) -> Path:
    for name in (
        "tessera",
        "THIRD-PARTY-NOTICES.txt",
        "_internal/libQt6Core.so.6",
        "_internal/resources/字.toml",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    for name in ("tessera", "_internal/libQt6Core.so.6"):
        (folder / name).chmod(0o755)
    (folder / "_internal" / "libz.so").symlink_to("libQt6Core.so.6")
    return folder


def _members(package: bytes) -> dict[str, bytes]:
    assert package.startswith(b"!<arch>\n")
    found, at = {}, 8
    while at < len(package):
        head = package[at : at + 60].decode()
        size = int(head[48:58])
        found[head[:16].strip()] = package[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def _opened(packed: bytes) -> tarfile.TarFile:
    return tarfile.TarFile(fileobj=io.BytesIO(lzma.decompress(packed)))


def test_a_package_is_the_same_whenever_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elf, "depends", lambda _: ["libc6 (>= 2.34)", "libegl1"])
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    made = []
    for number in "12":
        folder = _program(tmp_path / number)
        made.append(deb.build_deb(folder, tmp_path, ANSWERS).read_bytes())
    assert hashlib.sha256(made[0]).digest() == hashlib.sha256(made[1]).digest()
    members = _members(made[0])
    assert list(members) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    control, data = _opened(members["control.tar.xz"]), _opened(members["data.tar.xz"])
    told = control.extractfile("./control")
    assert told is not None
    lines = told.read().decode().splitlines()
    assert f"Version: {shipped.VERSION}" in lines
    assert f"Maintainer: {ANSWERS}" in lines
    assert any(line.startswith("Depends: libc6 (>= 2.34), libegl1, fonts-") for line in lines)
    assert data.getmember("./usr/bin/tessera").linkname == "/opt/tessera/tessera"
    assert data.getmember("./opt/tessera/tessera").mode == 0o755
    assert data.getmember("./opt/tessera/_internal/libQt6Core.so.6").mode == 0o644
    assert data.getmember("./opt/tessera/_internal/libz.so").linkname == "libQt6Core.so.6"
    assert "./opt/tessera/_internal/resources/字.toml" in data.getnames()
    assert not any(name.startswith(("./home", "./root")) for name in data.getnames())


@pytest.mark.parametrize("said", ["", "Mei Lindqvist", "mei@office.example", "M <m@o>\nX: <y@z>"])
def test_a_package_is_somebodys(
    said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(SystemExit):
        build.build(["--maintainer", said])
    assert "who answers for the package" in capsys.readouterr().err


def test_what_is_needed_of_the_system_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libours.so.1").write_bytes(b"\x7fELF")
    told = "  NEEDED  libours.so.1\n  NEEDED  libc.so.6\n  (GLIBC_2.34) 0x00\n"
    monkeypatch.setattr(elf, "_told", lambda _: told + "GLIBC_2.9")
    assert elf.depends(tmp_path) == ["libc6 (>= 2.34)"]
    monkeypatch.setattr(elf, "_told", lambda _: told + "\n  NEEDED  libodd.so.3\n")
    with pytest.raises(elf.UnknownLibrary, match="libodd"):
        elf.depends(tmp_path)


def test_the_desktop_knows_program_and_files() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment,method-assign]
    desktop.read(deb.LINUX / "tessera.desktop", encoding="utf-8")
    told = desktop["Desktop Entry"]
    assert told["Exec"] == "/usr/bin/tessera %f"
    kind = ElementTree.parse(deb.LINUX / "tessera.xml").getroot()[0]
    assert told["MimeType"] == kind.attrib["type"] + ";"
    globs = [each.attrib["pattern"] for each in kind if each.tag.endswith("}glob")]
    assert globs == [f"*{CASE_SUFFIX}"]
    assert "rm " not in (deb.LINUX / "postrm").read_text(encoding="utf-8"), "cases stay"


def test_macos_is_told_whose_files_it_opens() -> None:
    info = mac_plist.info()
    (document,), (kind,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    [name] = kind["UTTypeTagSpecification"]["public.filename-extension"]
    assert f".{name}" == CASE_SUFFIX


def test_macos_is_told_why_it_is_asked() -> None:
    info = mac_plist.info()
    assert info["CFBundleShortVersionString"] == shipped.VERSION
    for name in ("Camera", "LocalNetwork", "AppleEvents"):
        assert info[f"NS{name}UsageDescription"].startswith("Tessera ")
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.camera"] is True
    assert "com.apple.security.get-task-allow" not in rights, "no debugger may attach"


def test_the_versions_agree() -> None:
    assert ".".join(map(str, windows_version.numbers())) == f"{shipped.VERSION}.0"


def test_a_frozen_program_that_fails_fails_the_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(checks, "_step", lambda *_: 0)
    place = environment.Environment(Path(), "python3", "3.11", exact=False)
    for fails in (True, False):
        monkeypatch.setattr(checks, "quietly", lambda *_, fails=fails: (fails, "Disk: failed"))
        assert checks._reading(place) == int(fails)
    assert "Disk: failed" in capsys.readouterr().err


def test_the_epoch_is_one_unless_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert freezing.epoch() == freezing.EPOCH
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert freezing.epoch() == "5"


def test_a_debian_gets_what_freezing_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("debian.has_apt", lambda: True)
    monkeypatch.setattr("debian.ensure", lambda packages, _: asked.extend(packages))
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("sysconfig.get_config_var", lambda _: "/nowhere")
    monkeypatch.setattr("sysconfig.get_python_version", lambda: "3.11")
    monkeypatch.setattr(freezing, "loads", lambda _: False)
    freezing.ensure_tools()
    assert asked == ["binutils", "libpython3.11"]
